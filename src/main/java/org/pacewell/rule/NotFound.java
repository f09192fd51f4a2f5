package org.pacewell.rule;

/** Nothing of that kind is within reach: it does not exist, or it is not theirs to see; the answer is the same. */
public final class NotFound extends Refusal {
    public NotFound() {
        super(404);
    }
}
