package org.pacewell.schedule;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.pacewell.web.Form;

/** A change of a session as programs send it. */
record ChangeBody(
        @Schema(examples = "MOVE", description = "MOVE, CANCEL, SWAP, SPLIT, ROOM or FACILITATORS") @Nullable
        String kind,

        @Schema(description = "Whether all later sessions of the cohort change too; false unless said") @Nullable
        Boolean onwards,

        @Schema(format = "date", description = "Of a move, and of the second part of a split") @Nullable
        String date,

        @Schema(examples = "10:00", description = "Of a move, and of the second part of a split") @Nullable
        String startsAt,

        @Schema(description = "Of a change of room, where null is none; of a move, where null keeps it") @Nullable
        UUID roomId,

        @Schema(description = "Of a change of facilitators: exactly these") @Nullable
        List<UUID> facilitatorIds,

        @Schema(description = "Of a cancellation, in words that participants may read") @Nullable
        String reason,

        @Schema(description = "Of a cancellation: whether a session at the end of its stage makes up for it") @Nullable
        Boolean replace,

        @Schema(description = "Of a swap: the other session of the cohort") @Nullable
        UUID withSessionId,

        @Schema(description = "Of a split: minutes of the first part") @Nullable
        Integer minutes,

        @Schema(description = "Whether a holiday or closure on a chosen day is meant; false unless said") @Nullable
        Boolean evenOnClosedDays,

        @Schema(description = "Whether only to say what would be; false unless said") @Nullable
        Boolean dryRun) {

    ChangeWish wish(Predicate<UUID> isRoom, Set<UUID> facilitators) {
        return new ChangeForm(
                        Form.text(kind),
                        Boolean.TRUE.equals(onwards) ? "onwards" : "one",
                        Form.text(date),
                        Form.text(startsAt),
                        text(roomId),
                        Objects.requireNonNullElse(facilitatorIds, List.<UUID>of()).stream()
                                .map(UUID::toString)
                                .toList(),
                        Form.text(reason),
                        Boolean.TRUE.equals(replace) ? "yes" : "",
                        text(withSessionId),
                        minutes == null ? "" : minutes.toString(),
                        Boolean.TRUE.equals(evenOnClosedDays) ? "yes" : "",
                        "",
                        "",
                        "")
                .wish(isRoom, facilitators);
    }

    boolean isDryRun() {
        return Boolean.TRUE.equals(dryRun);
    }

    private static String text(@Nullable UUID id) {
        return id == null ? "" : id.toString();
    }
}
