package org.pacewell.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pacewell.rule.Refusal;
import org.pacewell.web.Words;

/**
 * Something that stands in the way of a session, in a sentence that names no participant.
 *
 * @param stops whether the plan cannot be carried out as it is; otherwise it is a warning
 */
public record Hindrance(UUID session, int number, LocalDate date, Kind kind, boolean stops, String reason) {
    public enum Kind {
        ROOM,
        FACILITATOR,
        CLOSED,
        SEATS,
        AWAY,
        PARTICIPANT
    }

    static Hindrance of(Standing planned, Kind kind, boolean stops, String reason) {
        return new Hindrance(planned.session(), planned.number(), planned.day(), kind, stops, reason);
    }

    public static Map<UUID, List<Hindrance>> bySession(List<Hindrance> hindrances) {
        return hindrances.stream().collect(Collectors.groupingBy(Hindrance::session));
    }

    /** Turns the plan down if this stops it. @param evenClosed whether a closed day is meant */
    void refuse(boolean evenClosed) {
        if (!stops) return;
        var when = Refusal.sentence("when.day", Words.full(date));
        switch (kind) {
            case ROOM -> throw new RoomTaken(when);
            case FACILITATOR -> throw new FacilitatorTaken(when);
            case PARTICIPANT -> throw new PeopleElsewhere(when);
            case CLOSED -> {
                if (!evenClosed) throw new DayClosed(reason);
            }
            default -> {}
        }
    }
}
