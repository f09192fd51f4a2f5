package org.pacewell.programme;

import org.pacewell.rule.Refusal;

/** What was never in use cannot be taken out of use, nor have a next edition. */
final class NotPublishedYet extends Refusal {
    NotPublishedYet() {
        super(409);
    }
}
