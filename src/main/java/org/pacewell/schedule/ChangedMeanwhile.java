package org.pacewell.schedule;

import org.pacewell.rule.Refusal;

/** What a change has made was changed again, so taking it back would undo more than it. */
public final class ChangedMeanwhile extends Refusal {
    public ChangedMeanwhile() {
        super(409);
    }
}
