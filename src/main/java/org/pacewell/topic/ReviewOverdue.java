package org.pacewell.topic;

import org.pacewell.rule.Refusal;

/** The day of the topic's next review has passed, so nothing of it is newly published. */
final class ReviewOverdue extends Refusal {
    ReviewOverdue() {
        super(409);
    }
}
