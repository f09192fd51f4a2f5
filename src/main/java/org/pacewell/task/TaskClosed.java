package org.pacewell.task;

import org.pacewell.rule.Refusal;

/** A task that somebody has closed stays as it is. */
public final class TaskClosed extends Refusal {
    TaskClosed() {
        super(409);
    }
}
