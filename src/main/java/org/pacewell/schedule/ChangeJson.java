package org.pacewell.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a change of dates would do, or has done. */
record ChangeJson(
        @Schema(description = "Absent of a dry run") @Nullable
        UUID id,

        SessionChange.Kind kind,
        List<StepJson> sessions,
        List<Timetable.Skipped> skipped,

        @Schema(description = "What stands in the way, or should be known")
        List<ScheduleJson.WarningJson> hindrances,

        @Schema(description = "Whose calendars it is in, of staff")
        List<StaffJson> staff,

        @Schema(description = "In how many participants' calendars it is")
        int participants,

        @Schema(description = "How many people are told, each by a notice of their own")
        int toTell,

        @Schema(description = "What they are told; absent of a change that is kept, whose notices are under /notices")
        @Nullable
        List<NoticeJson> notices,

        @Schema(description = "Until when it can be taken back") @Nullable
        Instant undoUntil,

        boolean undone) {
    record StaffJson(UUID id, String name) {}

    /** What several people are told. */
    record NoticeJson(
            boolean toStaff,
            int people,

            @Schema(description = "How many of them have no e-mail address, and are to be rung")
            int withoutAddress,

            String subject,
            String text) {
        static NoticeJson of(TellingOfDates.Draft draft) {
            return new NoticeJson(
                    draft.toStaff(), draft.people(), draft.withoutAddress().size(), draft.subject(), draft.text());
        }
    }

    /** How a session stands; the instants follow from the clinic's zone. */
    record SideJson(
            LocalDate date,

            @Schema(implementation = String.class) LocalTime startsAt,

            @Schema(implementation = String.class) LocalTime endsAt,

            @Nullable UUID roomId,
            List<UUID> facilitatorIds,
            String title,
            Session.Status status) {
        static SideJson of(Standing standing) {
            return new SideJson(
                    standing.day(),
                    standing.startsAt(),
                    standing.endsAt(),
                    standing.room().orElse(null),
                    standing.staff(),
                    standing.title(),
                    standing.status());
        }
    }

    record StepJson(
            @Schema(description = "Absent of a session that is only proposed") @Nullable
            UUID sessionId,

            int number,

            @Schema(description = "Absent of a session that the change makes") @Nullable
            SideJson before,

            SideJson after) {
        static StepJson of(Rearrangement.Step step) {
            return of(step, step.before().isNew());
        }

        static StepJson of(CarriedOut.Done done) {
            var step = done.step();
            return new StepJson(
                    step.after().session(),
                    step.after().number(),
                    done.added() ? null : SideJson.of(step.before()),
                    SideJson.of(step.after()));
        }

        private static StepJson of(Rearrangement.Step step, boolean isNew) {
            return new StepJson(
                    isNew ? null : step.before().session(),
                    step.after().number(),
                    isNew ? null : SideJson.of(step.before()),
                    SideJson.of(step.after()));
        }
    }

    /** A change as it is kept: nothing stands in its way any more. */
    static ChangeJson of(SessionChange change, List<CarriedOut.Done> done, int participants, List<StaffJson> staff) {
        return new ChangeJson(
                change.id(),
                change.kind(),
                done.stream().map(StepJson::of).toList(),
                List.of(),
                List.of(),
                staff,
                participants,
                change.toTell(),
                null,
                change.undoUntil(),
                change.isUndone());
    }

    static ChangeJson of(SessionChange.Kind kind, DryRun run, Map<UUID, String> names, Optional<SessionChange> change) {
        return new ChangeJson(
                change.map(SessionChange::id).orElse(null),
                kind,
                run.plan().steps().stream().map(StepJson::of).toList(),
                run.plan().skipped(),
                run.hindrances().stream().map(ScheduleJson.WarningJson::of).toList(),
                run.staff().stream()
                        .map(id -> new StaffJson(id, names.getOrDefault(id, "")))
                        .toList(),
                run.participants(),
                run.toTell(),
                run.drafts().stream().map(NoticeJson::of).toList(),
                change.map(SessionChange::undoUntil).orElse(null),
                change.filter(SessionChange::isUndone).isPresent());
    }
}
