package org.pacewell.schedule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.pacewell.programme.Module;
import org.pacewell.programme.Programme;
import org.pacewell.rule.Refusal;
import org.pacewell.web.Words;

/** The dates of a cohort, proposed or given. */
record ScheduleJson(
        List<SessionJson> sessions,

        @Schema(description = "Days that would have held a session, and why they do not")
        List<Timetable.Skipped> skipped,

        @Schema(description = "What stands in the way; a confirmed schedule has none")
        List<ClashJson> clashes,

        @Schema(description = "What does not stop the plan but should be known")
        List<WarningJson> warnings,

        @Schema(description = "Modules that are arranged with each person alone and are not dated with the group")
        List<OneToOneJson> oneToOne,

        @Nullable LocalDate lastDate) {

    record OneToOneJson(UUID moduleId, String title, String stage, int minutes) {
        static OneToOneJson of(Module module) {
            return new OneToOneJson(module.id(), module.title(), module.stage().name(), module.minutes());
        }
    }

    enum Taken {
        ROOM,
        FACILITATOR
    }

    record ClashJson(
            LocalDate date,
            Taken taken,
            String reason,
            @Schema(description = "With what") String with) {
        static ClashJson of(Hindrance clash) {
            var when = Refusal.sentence("when.day", Words.full(clash.date()));
            var ofRoom = clash.kind() == Hindrance.Kind.ROOM;
            return new ClashJson(
                    clash.date(),
                    ofRoom ? Taken.ROOM : Taken.FACILITATOR,
                    Refusal.sentence(ofRoom ? "RoomTaken" : "FacilitatorTaken", when),
                    clash.reason());
        }
    }

    record WarningJson(int number, LocalDate date, Hindrance.Kind kind, boolean stops, String reason) {
        static WarningJson of(Hindrance hindrance) {
            return new WarningJson(
                    hindrance.number(), hindrance.date(), hindrance.kind(), hindrance.stops(), hindrance.reason());
        }
    }

    static ScheduleJson of(
            List<SessionJson> sessions,
            List<Timetable.Skipped> skipped,
            List<Hindrance> hindrances,
            Programme programme) {
        return new ScheduleJson(
                sessions,
                skipped,
                hindrances.stream()
                        .filter(ScheduleJson::isClash)
                        .map(ClashJson::of)
                        .distinct()
                        .toList(),
                hindrances.stream()
                        .filter(hindrance -> !isClash(hindrance))
                        .map(WarningJson::of)
                        .toList(),
                programme.modules().stream()
                        .filter(Module::isOneToOne)
                        .map(OneToOneJson::of)
                        .toList(),
                sessions.stream()
                        .map(SessionJson::date)
                        .max(Comparator.naturalOrder())
                        .orElse(null));
    }

    private static boolean isClash(Hindrance hindrance) {
        return hindrance.kind() == Hindrance.Kind.ROOM || hindrance.kind() == Hindrance.Kind.FACILITATOR;
    }
}
