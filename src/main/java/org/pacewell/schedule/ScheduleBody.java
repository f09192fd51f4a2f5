package org.pacewell.schedule;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.pacewell.web.Form;

/** When the sessions of a cohort are to be, as programs send it. */
record ScheduleBody(
        @Schema(format = "date", description = "The first day that may hold a session") @Nullable
        String firstDate,

        @Schema(examples = "[\"tuesday\"]") @Nullable List<DayOfWeek> weekdays,

        @Schema(examples = "10:00", description = "Local time of the clinic") @Nullable
        String startsAt,

        @Schema(
                description = "Another room than the cohort's own. Absent or null means the cohort's own room;"
                        + " a cohort without one is dated without a room")
        @Nullable
        UUID roomId,

        @Schema(description = "Whether only to say what would be; false unless said") @Nullable
        Boolean dryRun,

        @Schema(description = "Sessions that are to be elsewhere than the timetable puts them") @Nullable
        List<AdjustmentBody> adjustments,

        @Schema(description = "Whether a holiday or closure on an adjusted day is meant; false unless said") @Nullable
        Boolean evenOnClosedDays) {

    /** Another day, time or room for one session; what is absent stays. */
    record AdjustmentBody(
            @Nullable Integer number,
            @Schema(format = "date") @Nullable String date,
            @Nullable String startsAt,
            @Nullable UUID roomId) {}

    /** The proposal with its adjustments. @throws org.pacewell.rule.InvalidInput that names each wrong field */
    List<Standing> adjusted(List<Standing> proposed, Predicate<UUID> isRoom) {
        var adjusted = new ArrayList<>(proposed);
        var form = new Form();
        var wanted = adjustments == null ? List.<AdjustmentBody>of() : adjustments;
        for (int i = 0; i < wanted.size(); i++) {
            var field = "adjustments[" + i + "].";
            var one = wanted.get(i);
            var at = form.number(field + "number", one.number(), 1, proposed.size()) - 1;
            if (at >= adjusted.size()) continue;
            var session = adjusted.get(at);
            var day = one.date() == null
                    ? session.day()
                    : form.day(field + "date", one.date()).orElse(session.day());
            var time = one.startsAt() == null
                    ? session.startsAt()
                    : form.time(field + "startsAt", one.startsAt()).orElse(session.startsAt());
            var room = Optional.ofNullable(one.roomId());
            form.requireThat(room.isEmpty() || isRoom.test(room.get()), field + "roomId", "Cohort.room");
            adjusted.set(at, session.at(day, time).in(room.or(session::room)));
        }
        form.requireNoErrors();
        return List.copyOf(adjusted);
    }

    boolean isEvenOnClosedDays() {
        return Boolean.TRUE.equals(evenOnClosedDays);
    }

    /** The timetable, when all is fine. @throws org.pacewell.rule.InvalidInput that names each wrong field */
    Timetable timetable() {
        var form = new Form();
        var first = form.day("firstDate", firstDate);
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        if (weekdays != null) days.addAll(weekdays);
        form.requireThat(!days.isEmpty(), "weekdays", "Cohort.weekdays");
        var time = form.time("startsAt", startsAt);
        form.requireNoErrors();
        return new Timetable(first.orElseThrow(), days, time.orElseThrow());
    }

    boolean isDryRun() {
        return Boolean.TRUE.equals(dryRun);
    }
}
