package org.pacewell.topic;

import org.pacewell.rule.Refusal;

/** A retired topic stays as it was. */
final class TopicRetired extends Refusal {
    TopicRetired() {
        super(409);
    }
}
