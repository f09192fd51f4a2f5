package org.pacewell.checkin;

import org.pacewell.rule.Refusal;

/** Somebody tries one code after another. */
final class TooManyCheckIns extends Refusal {
    TooManyCheckIns() {
        super(429);
    }
}
