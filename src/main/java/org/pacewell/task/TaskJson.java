package org.pacewell.task;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A task as programs read it. */
record TaskJson(
        UUID id,
        TaskKind kind,
        String what,

        @Schema(description = "About somebody's health; absent for managers, and where there is none") @Nullable
        String detail,

        @Nullable UUID participantId,
        UUID cohortId,
        @Nullable UUID sessionId,

        @Schema(description = "Absent while it is nobody's") @Nullable
        UUID ownerId,

        Instant dueAt,
        boolean overdue,

        @Schema(description = "A mark was corrected since: the reason may be gone")
        boolean doubted,

        Instant openedAt,
        @Nullable Instant closedAt,
        @Nullable TaskOutcome outcome,
        @Nullable String reason) {

    record ClosureBody(
            @Schema(implementation = TaskOutcome.class, description = "In any case") @Nullable
            String outcome,

            @Nullable String reason) {}

    record OwnerBody(@Nullable UUID staffId) {}

    static TaskJson of(TaskLine line, Instant now) {
        return new TaskJson(
                line.id(),
                line.kind(),
                line.what(),
                null,
                line.participantId().orElse(null),
                line.cohortId(),
                line.sessionId().orElse(null),
                line.ownerId().orElse(null),
                line.dueAt(),
                line.isOverdue(now),
                line.doubted(),
                line.openedAt(),
                line.closedAt().orElse(null),
                line.outcome().orElse(null),
                null);
    }

    static TaskJson of(Task task, boolean mayReadDetail, Instant now) {
        return new TaskJson(
                task.id(),
                task.kind(),
                task.what(),
                text(task.detail(), mayReadDetail),
                task.participantId().orElse(null),
                task.cohortId(),
                task.sessionId().orElse(null),
                task.ownerId().orElse(null),
                task.dueAt(),
                task.isOverdue(now),
                task.isDoubted(),
                task.openedAt(),
                task.closedAt().orElse(null),
                task.outcome().orElse(null),
                text(task.reason(), mayReadDetail));
    }

    private static @Nullable String text(String words, boolean mayRead) {
        return Optional.of(words).filter(it -> mayRead && !it.isEmpty()).orElse(null);
    }
}
