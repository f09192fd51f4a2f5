package org.pacewell.appointment;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.pacewell.cohort.Cohort;
import org.pacewell.rule.Ids;
import org.pacewell.schedule.Standing;
import org.pacewell.web.Form;

/** Times for several appointments as typed, and the appointments that were proposed for them and perhaps adjusted. */
public record SlotsForm(
        @RestForm String moduleId,
        @RestForm String day,
        @RestForm String from,
        @RestForm String until,
        @RestForm String pause,
        @RestForm String roomId,
        @RestForm List<String> facilitatorIds,
        @RestForm List<String> people,
        @RestForm List<String> days,
        @RestForm List<String> times,
        @RestForm String step) {
    private static final int LONGEST_PAUSE = 240;

    public SlotsForm {
        moduleId = Objects.requireNonNullElse(moduleId, "");
        day = Objects.requireNonNullElse(day, "");
        from = Objects.requireNonNullElse(from, "");
        until = Objects.requireNonNullElse(until, "");
        pause = Objects.requireNonNullElse(pause, "");
        roomId = Objects.requireNonNullElse(roomId, "");
        facilitatorIds = facilitatorIds == null ? List.of() : List.copyOf(facilitatorIds);
        people = people == null ? List.of() : List.copyOf(people);
        days = days == null ? List.of() : List.copyOf(days);
        times = times == null ? List.of() : List.copyOf(times);
        step = Objects.requireNonNullElse(step, "");
    }

    static SlotsForm empty(String module, Optional<UUID> room) {
        return new SlotsForm(
                module,
                "",
                "09:00",
                "16:00",
                "10",
                room.map(UUID::toString).orElse(""),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "");
    }

    /** A valid form. */
    record Wish(Slots.Hours hours, Optional<UUID> room, List<UUID> staff) {}

    /** What is asked for. @throws org.pacewell.rule.InvalidInput that names each wrong field */
    Wish wish(Set<UUID> rooms, List<UUID> team) {
        var form = new Form();
        var first = form.day("day", day);
        var begin = form.time("from", from);
        var end = form.time("until", until);
        form.requireThat(
                begin.isEmpty() || end.isEmpty() || begin.get().isBefore(end.get()), "until", "Appointment.until");
        var between = pause.isBlank() ? 0 : form.number("pause", pause, 0, LONGEST_PAUSE);
        var room = AppointmentForm.room(form, roomId, rooms);
        var staff = AppointmentForm.staff(form, facilitatorIds, team);
        form.requireNoErrors();
        return new Wish(
                new Slots.Hours(first.orElseThrow(), begin.orElseThrow(), end.orElseThrow(), between), room, staff);
    }

    boolean isAdjusted() {
        return !people.isEmpty() && days.size() == people.size() && times.size() == people.size();
    }

    /** The appointments with what was typed into their lines. @throws org.pacewell.rule.InvalidInput that names each wrong field */
    List<Standing> adjusted(Cohort cohort, AppointmentWish wish, Set<UUID> waiting) {
        var form = new Form();
        var planned = new ArrayList<Standing>();
        for (int i = 0; i < people.size(); i++) {
            var person = Ids.tryParse(people.get(i)).filter(waiting::contains);
            var when = form.day("days-" + (i + 1), days.get(i));
            var time = form.time("times-" + (i + 1), times.get(i));
            form.requireThat(person.isPresent(), "days-" + (i + 1), "Appointment.person");
            if (person.isEmpty() || when.isEmpty() || time.isEmpty()) continue;
            planned.add(wish.at(i + 1, cohort, person.get(), when.get(), time.get()));
        }
        form.requireNoErrors();
        return List.copyOf(planned);
    }
}
