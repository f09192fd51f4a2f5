package org.pacewell.schedule;

import org.pacewell.rule.Refusal;

/** People of the cohort have a session elsewhere at the time, and the clinic does not allow that. */
final class PeopleElsewhere extends Refusal {
    PeopleElsewhere(String when) {
        super(409, when);
    }
}
