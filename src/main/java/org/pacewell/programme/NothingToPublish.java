package org.pacewell.programme;

import org.pacewell.rule.Refusal;

/** A programme without modules cannot be given. */
final class NothingToPublish extends Refusal {
    NothingToPublish() {
        super(409);
    }
}
