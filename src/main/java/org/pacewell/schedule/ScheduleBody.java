package org.pacewell.schedule;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
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
        Boolean dryRun) {

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
