package org.pacewell.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A session that would stand where its room, or somebody who is to run it, is taken by another session.
 *
 * @param who the person who is taken; nobody where it is the room
 */
record Clash(Standing planned, Standing other, Optional<UUID> who) {
    boolean ofRoom() {
        return who.isEmpty();
    }

    LocalDate day() {
        return planned.day();
    }

    /**
     * Every clash of what is planned, with the others and within itself.
     *
     * @param others what stands there already; a session that is planned anew counts only as planned
     */
    static List<Clash> find(List<Standing> planned, List<Standing> others) {
        var found = new ArrayList<Clash>();
        var moved = planned.stream().map(Standing::session).toList();
        for (int i = 0; i < planned.size(); i++) {
            var session = planned.get(i);
            for (var other : others) if (!moved.contains(other.session())) compare(session, other, found);
            for (var other : planned.subList(i + 1, planned.size())) compare(session, other, found);
        }
        return List.copyOf(found);
    }

    private static void compare(Standing planned, Standing other, List<Clash> found) {
        if (planned.isCancelled() || other.isCancelled() || !planned.overlaps(other)) return;
        if (planned.room().isPresent() && planned.room().equals(other.room())) {
            found.add(new Clash(planned, other, Optional.empty()));
        }
        planned.staff().stream()
                .filter(other.staff()::contains)
                .forEach(person -> found.add(new Clash(planned, other, Optional.of(person))));
    }
}
