package org.pacewell.appointment;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.pacewell.schedule.SessionAnswers;
import org.pacewell.schedule.SessionJson;
import org.pacewell.schedule.Standing;
import org.pacewell.web.Form;

/** One-to-one appointments as programs read and send them. */
final class AppointmentJson {
    private AppointmentJson() {}

    record Item(
            UUID moduleId,
            String title,
            int minutes,
            UUID enrolmentId,
            UUID participantId,
            String name,

            @Schema(description = "Absent while it is not arranged") @Nullable
            SessionJson session) {
        static Item of(Appointments.Line line, @Nullable SessionJson session) {
            return new Item(
                    line.module().id(),
                    line.module().title(),
                    line.module().minutes(),
                    line.enrolment().id(),
                    line.person().id(),
                    line.person().name(),
                    session);
        }
    }

    record Worklist(List<Item> items, int arranged) {
        static Worklist of(List<Appointments.Line> lines, SessionAnswers answers) {
            var sessions =
                    lines.stream().flatMap(line -> line.session().stream()).toList();
            var shown = answers.of(sessions).iterator();
            return new Worklist(
                    lines.stream()
                            .map(line -> Item.of(line, line.isArranged() ? shown.next() : null))
                            .toList(),
                    sessions.size());
        }
    }

    record Body(
            Optional<UUID> moduleId,
            Optional<UUID> enrolmentId,
            @Schema(format = "date") @Nullable String date,
            @Schema(examples = "10:00") @Nullable String startsAt,

            @Schema(description = "Absent: no room") @Nullable
            UUID roomId,

            @Schema(description = "Of those who run the cohort") @Nullable
            List<UUID> facilitatorIds,

            @Nullable Boolean evenOnClosedDays) {
        AppointmentForm form() {
            return new AppointmentForm(
                    "", "", Form.text(date), Form.text(startsAt), text(roomId), texts(facilitatorIds), "");
        }
    }

    record SlotsBody(
            @Nullable UUID moduleId,
            @Schema(format = "date") @Nullable String firstDate,
            @Schema(examples = "09:00") @Nullable String from,

            @Schema(examples = "16:00", description = "When the last one of a day is over at the latest") @Nullable
            String until,

            @Schema(description = "Minutes between two of them; 0 unless said") @Nullable
            Integer pause,

            @Nullable UUID roomId,
            @Nullable List<UUID> facilitatorIds,
            @Nullable Boolean dryRun) {
        SlotsForm form() {
            return new SlotsForm(
                    "",
                    Form.text(firstDate),
                    Form.text(from),
                    Form.text(until),
                    pause == null ? "" : pause.toString(),
                    text(roomId),
                    texts(facilitatorIds),
                    List.of(),
                    List.of(),
                    List.of(),
                    "");
        }
    }

    record Slot(
            UUID enrolmentId,
            LocalDate date,
            @Schema(implementation = String.class) LocalTime startsAt,
            @Schema(implementation = String.class) LocalTime endsAt) {}

    record Slots(List<Slot> items) {
        static Slots of(List<Standing> planned) {
            return new Slots(planned.stream()
                    .map(one -> new Slot(one.enrolment().orElseThrow(), one.day(), one.startsAt(), one.endsAt()))
                    .toList());
        }
    }

    private static String text(@Nullable UUID id) {
        return id == null ? "" : id.toString();
    }

    private static List<String> texts(@Nullable List<UUID> ids) {
        return ids == null ? List.of() : ids.stream().map(UUID::toString).toList();
    }
}
