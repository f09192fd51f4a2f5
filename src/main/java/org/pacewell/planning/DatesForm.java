package org.pacewell.planning;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.pacewell.rule.Ids;
import org.pacewell.schedule.Standing;
import org.pacewell.web.Form;

/** Proposed dates as adjusted: a day, a time and a room for each session, and what is to become of the ticked ones. */
public record DatesForm(
        @RestForm List<String> days,
        @RestForm List<String> times,
        @RestForm List<String> rooms,
        @RestForm List<String> picked,
        @RestForm String byDays,
        @RestForm String toTime,
        @RestForm String toRoom,
        @RestForm String evenClosed) {
    static final String NO_ROOM = "none";
    private static final int LONGEST_SHIFT_DAYS = 366;

    public DatesForm {
        days = days == null ? List.of() : List.copyOf(days);
        times = times == null ? List.of() : List.copyOf(times);
        rooms = rooms == null ? List.of() : List.copyOf(rooms);
        picked = picked == null ? List.of() : List.copyOf(picked);
        byDays = Objects.requireNonNullElse(byDays, "");
        toTime = Objects.requireNonNullElse(toTime, "");
        toRoom = Objects.requireNonNullElse(toRoom, "");
        evenClosed = Objects.requireNonNullElse(evenClosed, "");
    }

    boolean isSent(int sessions) {
        return days.size() == sessions && times.size() == sessions && rooms.size() == sessions;
    }

    boolean isEvenClosed() {
        return !evenClosed.isEmpty();
    }

    /**
     * The proposal with what was typed into its lines.
     *
     * @throws org.pacewell.rule.InvalidInput that names each wrong field
     */
    List<Standing> typed(List<Standing> proposed, Set<UUID> known) {
        if (!isSent(proposed.size())) return proposed;
        var form = new Form();
        var adjusted = new ArrayList<Standing>();
        for (int i = 0; i < proposed.size(); i++) {
            var session = proposed.get(i);
            var day = form.day("days-" + session.number(), days.get(i)).orElse(session.day());
            var time = form.time("times-" + session.number(), times.get(i)).orElse(session.startsAt());
            var room = Ids.tryParse(rooms.get(i));
            form.requireThat(room.isEmpty() || known.contains(room.get()), "rooms-" + session.number(), "Cohort.room");
            adjusted.add(session.at(day, time).in(room));
        }
        form.requireNoErrors();
        return List.copyOf(adjusted);
    }

    /** The sessions with the ticked ones, or all if none is, at another time, in another room, or days later. */
    List<Standing> shifted(List<Standing> sessions, Set<UUID> known) {
        var form = new Form();
        var shift = byDays.isBlank() ? 0 : form.number("byDays", byDays, -LONGEST_SHIFT_DAYS, LONGEST_SHIFT_DAYS);
        var time = toTime.isBlank() ? Optional.<LocalTime>empty() : form.time("toTime", toTime);
        var room = Ids.tryParse(toRoom);
        form.requireThat(room.isEmpty() || known.contains(room.get()), "toRoom", "Cohort.room");
        form.requireNoErrors();
        return sessions.stream()
                .map(session -> isPicked(session) ? shifted(session, shift, time, room) : session)
                .toList();
    }

    private boolean isPicked(Standing session) {
        return picked.isEmpty() || picked.contains("" + session.number());
    }

    private Standing shifted(Standing session, int shift, Optional<LocalTime> time, Optional<UUID> room) {
        LocalDate day = session.day().plusDays(shift);
        var moved = session.at(day, time.orElse(session.startsAt()));
        if (toRoom.equals(NO_ROOM)) return moved.in(Optional.empty());
        return room.isPresent() ? moved.in(room) : moved;
    }
}
