package org.pacewell.schedule;

import org.pacewell.rule.Refusal;

/** Somebody who is to join has a session elsewhere at the time of one here, and the clinic does not allow that. */
final class PersonElsewhere extends Refusal {
    PersonElsewhere(String when) {
        super(409, when);
    }
}
