package org.pacewell.task;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What a kind of task is worked on with; the features that open tasks say it. */
public interface TaskWork {
    /** Something that was done for a task, in words. */
    record Done(Instant at, UUID by, String words) {}

    TaskKind kind();

    /** What the link to the work says. */
    String label();

    /** Where the work is done. */
    String href(UUID task);

    List<Done> done(UUID task);
}
