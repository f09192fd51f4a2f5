package org.pacewell.notice;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A notice as programs read it. */
record NoticeJson(
        UUID id,
        UUID changeId,

        @Schema(description = "Whom it is for, if that is a participant") @Nullable
        UUID participantId,

        @Schema(description = "Whom it is for, if that is one of the staff") @Nullable
        UUID staffId,

        String subject,
        String text,
        Instant writtenAt,

        @Schema(description = "When it is sent, or tried again; absent once that is over") @Nullable
        Instant dueAt,

        @Schema(description = "Absent while it waits") @Nullable
        Outcome outcome,

        @Schema(description = "Nobody has told the person yet: no mail could")
        boolean toRing) {
    static NoticeJson of(NoticeLine line) {
        return new NoticeJson(
                line.id(),
                line.changeId(),
                line.participantId().orElse(null),
                line.staffId().orElse(null),
                line.subject(),
                line.text(),
                line.writtenAt(),
                line.outcome().isPresent() ? null : line.dueAt(),
                line.outcome().orElse(null),
                line.isToRing());
    }

    static NoticeJson of(Notice notice) {
        return new NoticeJson(
                notice.id(),
                notice.changeId(),
                notice.participantId().orElse(null),
                notice.isForStaff() ? notice.to() : null,
                notice.subject(),
                notice.text(),
                notice.writtenAt(),
                notice.outcome().isPresent() ? null : notice.dueAt(),
                notice.outcome().orElse(null),
                notice.isToRing());
    }
}
