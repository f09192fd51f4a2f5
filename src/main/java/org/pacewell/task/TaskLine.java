package org.pacewell.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A task as a list has it. */
record TaskLine(
        UUID id,
        TaskKind kind,
        String what,
        UUID cohortId,
        String cohort,
        Optional<UUID> sessionId,
        Optional<UUID> participantId,
        String person,
        Optional<LocalDate> born,
        Optional<UUID> ownerId,
        String owner,
        Instant dueAt,
        Instant openedAt,
        Optional<Instant> closedAt,
        Optional<TaskOutcome> outcome,
        boolean doubted) {
    boolean isOverdue(Instant now) {
        return closedAt.isEmpty() && dueAt.isBefore(now);
    }
}
