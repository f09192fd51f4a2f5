package org.pacewell.rule;

/** Somebody else saved a newer version first. */
public final class StaleEdit extends Refusal {
    public StaleEdit() {
        super(412);
    }
}
