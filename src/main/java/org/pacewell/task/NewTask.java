package org.pacewell.task;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A task to be opened.
 *
 * @param what a sentence that names nobody
 * @param detail words about somebody's health; empty where there are none
 * @param by whose doing led to it
 */
public record NewTask(
        TaskKind kind,
        String what,
        String detail,
        Optional<About> about,
        UUID cohort,
        Optional<UUID> session,
        Optional<UUID> owner,
        Instant due,
        UUID by,
        Instant at) {
    /** Whom a task is about. */
    public record About(UUID participant, UUID enrolment) {}
}
