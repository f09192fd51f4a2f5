package org.pacewell.makeup;

import org.pacewell.rule.Refusal;

/** There is nothing to make up: the person had the module, or has a session of it to come. */
final class NotMissed extends Refusal {
    NotMissed() {
        super(409);
    }
}
