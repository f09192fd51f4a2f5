package org.pacewell.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pacewell.attendance.SessionBriefs;
import org.pacewell.schedule.Session;
import org.pacewell.schedule.Sessions;

/** The sessions that the reader runs today, each with what they want to know before it begins. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class MySessions {
    private final Sessions sessions;
    private final SessionBriefs briefs;

    MySessions(Sessions sessions, SessionBriefs briefs) {
        this.sessions = sessions;
        this.briefs = briefs;
    }

    List<StaffPages.Mine> of(List<TodayBoard.Line> lines, Instant now) {
        if (lines.isEmpty()) return List.of();
        Map<UUID, Session> known = sessions
                .all(lines.stream().map(TodayBoard.Line::id).toList())
                .stream()
                .collect(Collectors.toMap(Session::id, Function.identity()));
        return lines.stream()
                .map(line -> new StaffPages.Mine(
                        TodayResource.coming(line),
                        line.endsAt(),
                        briefs.of(Objects.requireNonNull(known.get(line.id())), now)))
                .toList();
    }
}
