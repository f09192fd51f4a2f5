package org.pacewell.access;

import org.pacewell.rule.Refusal;

/** The same key came with another request. */
final class IdempotencyKeyReused extends Refusal {
    IdempotencyKeyReused() {
        super(422);
    }
}
