package org.pacewell.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A day of a proposal on which the room, or somebody who is to run it, is taken by another session. */
public record Clash(LocalDate day, boolean ofRoom) {
    static List<Clash> find(
            List<Timetable.Dated> planned,
            List<Session> others,
            Map<UUID, List<UUID>> running,
            Optional<UUID> room,
            Collection<UUID> staff) {
        var found = new ArrayList<Clash>();
        for (var session : planned) {
            for (var other : others) {
                if (other.isCancelled() || !overlap(session, other)) continue;
                if (room.isPresent() && room.equals(other.roomId())) found.add(new Clash(session.day(), true));
                var people = running.getOrDefault(other.id(), List.of());
                if (!Collections.disjoint(people, staff)) found.add(new Clash(session.day(), false));
            }
        }
        return List.copyOf(found);
    }

    private static boolean overlap(Timetable.Dated planned, Session other) {
        return planned.day().equals(other.day())
                && planned.startsAt().isBefore(other.endsAt())
                && other.startsAt().isBefore(planned.endsAt());
    }
}
