package org.pacewell.appointment;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.pacewell.rule.Ids;
import org.pacewell.web.Form;

/** One appointment as typed. A field that was not sent is an empty one. */
public record AppointmentForm(
        @RestForm String moduleId,
        @RestForm String enrolmentId,
        @RestForm String day,
        @RestForm String startsAt,
        @RestForm String roomId,
        @RestForm List<String> facilitatorIds,
        @RestForm String sure) {
    public AppointmentForm {
        moduleId = Objects.requireNonNullElse(moduleId, "");
        enrolmentId = Objects.requireNonNullElse(enrolmentId, "");
        day = Objects.requireNonNullElse(day, "");
        startsAt = Objects.requireNonNullElse(startsAt, "");
        roomId = Objects.requireNonNullElse(roomId, "");
        facilitatorIds = facilitatorIds == null ? List.of() : List.copyOf(facilitatorIds);
        sure = Objects.requireNonNullElse(sure, "");
    }

    /** What a valid form asks for. */
    record Wish(LocalDate day, LocalTime startsAt, Optional<UUID> room, List<UUID> staff) {}

    /** What is asked for. @throws org.pacewell.rule.InvalidInput that names each wrong field */
    Wish wish(Set<UUID> rooms, List<UUID> team) {
        var form = new Form();
        var when = form.day("day", day);
        var start = form.time("startsAt", startsAt);
        var room = room(form, roomId, rooms);
        var staff = staff(form, facilitatorIds, team);
        form.requireNoErrors();
        return new Wish(when.orElseThrow(), start.orElseThrow(), room, staff);
    }

    boolean isSure() {
        return !sure.isEmpty();
    }

    static Optional<UUID> room(Form form, String typed, Set<UUID> rooms) {
        var room = Ids.tryParse(typed);
        form.requireThat(typed.isEmpty() || room.filter(rooms::contains).isPresent(), "roomId", "Cohort.room");
        return room;
    }

    static List<UUID> staff(Form form, List<String> typed, List<UUID> team) {
        var chosen = typed.stream()
                .map(Ids::tryParse)
                .flatMap(Optional::stream)
                .distinct()
                .sorted()
                .toList();
        form.requireThat(!chosen.isEmpty() && team.containsAll(chosen), "facilitatorIds", "Appointment.facilitator");
        return chosen;
    }
}
