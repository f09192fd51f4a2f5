package org.pacewell.rule;

/** The person may see the thing, but not do this to it. */
public final class NotAllowed extends Refusal {
    public NotAllowed() {
        super(403);
    }
}
