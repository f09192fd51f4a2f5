package org.pacewell.web;

import org.pacewell.rule.Refusal;

/** A text with a character that no database keeps, such as U+0000. */
final class UnstorableText extends Refusal {
    UnstorableText() {
        super(422);
    }
}
