package org.pacewell.cohort;

import org.pacewell.rule.Refusal;

/** A cohort goes from planned over recruiting to confirmed, and is cancelled from each; its dates do the rest. */
public final class NotThatState extends Refusal {
    NotThatState(String name, String state) {
        super(409, name, state);
    }
}
