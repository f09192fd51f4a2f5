package org.pacewell.access;

import org.pacewell.rule.Refusal;

/** An Idempotency-Key that is empty or too long. */
final class BadIdempotencyKey extends Refusal {
    BadIdempotencyKey(int longest) {
        super(400, longest);
    }
}
