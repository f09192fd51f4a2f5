package org.pacewell.web;

import org.pacewell.rule.Refusal;

/** A request whose body is larger than any that we take. */
final class TooLarge extends Refusal {
    TooLarge() {
        super(413);
    }
}
