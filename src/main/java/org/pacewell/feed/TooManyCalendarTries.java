package org.pacewell.feed;

import org.pacewell.rule.Refusal;

/** Somebody brings one key after another that opens no calendar. */
final class TooManyCalendarTries extends Refusal {
    TooManyCalendarTries() {
        super(429);
    }
}
