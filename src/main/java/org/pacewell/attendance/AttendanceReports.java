package org.pacewell.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pacewell.audit.Trail;
import org.pacewell.schedule.Session;
import org.pacewell.schedule.Sessions;

/** Attendance of a cohort, derived from the marks in force each time it is asked for; nothing of it is stored. */
@ApplicationScoped
@Transactional
public class AttendanceReports {
    /** A mark in force, as the report needs it. */
    record Cell(Outcome outcome, int minutes) {}

    /** Somebody who is or was in the cohort. */
    record Member(
            UUID enrolmentId,
            UUID participantId,
            String name,
            LocalDate birthDate,
            LocalDate from,
            Optional<LocalDate> to) {
        boolean isExpectedIn(Session session) {
            return !from.isAfter(session.day())
                    && to.filter(day -> !day.isAfter(session.day())).isEmpty();
        }
    }

    /**
     * One person's attendance: the denominator is the sessions held while they were a member, less those that the
     * clinic cancelled; apologies count against it. Minutes are those taken part in.
     */
    record Line(Member member, Map<UUID, Cell> cells, int attended, int expected, int unmarked, int minutes) {}

    record Report(List<Session> sessions, List<Line> lines) {
        int attended() {
            return lines.stream().mapToInt(Line::attended).sum();
        }

        int expected() {
            return lines.stream().mapToInt(Line::expected).sum();
        }

        int unmarked() {
            return lines.stream().mapToInt(Line::unmarked).sum();
        }
    }

    private final EntityManager entities;
    private final Sessions sessions;
    private final Trail trail;

    AttendanceReports(EntityManager entities, Sessions sessions, Trail trail) {
        this.entities = entities;
        this.trail = trail;
        this.sessions = sessions;
    }

    /** Three queries, each by the cohort: it costs what it shows. Reading leaves a line in each member's trail. */
    Report of(UUID cohort, Instant now) {
        var all = sessions.of(cohort);
        var held = all.stream()
                .filter(session -> !session.isCancelled() && session.ends().isBefore(now))
                .toList();
        var marks = marks(cohort);
        var members = members(cohort);
        trail.readOf(members.stream().map(Member::participantId).toList(), "attendance", cohort);
        var lines = members.stream()
                .map(member -> line(member, held, marks.getOrDefault(member.enrolmentId(), Map.of())))
                .toList();
        return new Report(all, lines);
    }

    private static Line line(Member member, List<Session> held, Map<UUID, Cell> cells) {
        int expected = 0;
        int unmarked = 0;
        int attended = 0;
        int minutes = 0;
        for (var session : held) {
            var cell = Optional.ofNullable(cells.get(session.id()));
            if (cell.isEmpty() && !member.isExpectedIn(session)) continue;
            if (cell.filter(c -> c.outcome() == Outcome.CANCELLED_BY_CLINIC).isPresent()) continue;
            expected++;
            if (cell.isEmpty()) unmarked++;
            if (cell.filter(c -> c.outcome().isPresent()).isPresent()) attended++;
            minutes += cell.map(Cell::minutes).orElse(0);
        }
        return new Line(member, cells, attended, expected, unmarked, minutes);
    }

    private List<Member> members(UUID cohort) {
        List<?> rows = entities.createNativeQuery("""
                        select e.id, e.participant_id, p.given_name || ' ' || p.family_name as name, p.birth_date, e.seated_on, e.ended_on
                        from enrolment e join participant p on p.tenant_id = e.tenant_id and p.id = e.participant_id
                        where e.cohort_id = :cohort and e.seated_on is not null
                        order by lower(p.family_name), lower(p.given_name), e.id""", Tuple.class)
                .setParameter("cohort", cohort)
                .getResultList();
        return rows.stream().map(row -> member((Tuple) row)).toList();
    }

    private static Member member(Tuple row) {
        @Nullable LocalDate ended = row.get("ended_on", LocalDate.class);
        return new Member(
                row.get("id", UUID.class),
                row.get("participant_id", UUID.class),
                row.get("name", String.class),
                row.get("birth_date", LocalDate.class),
                row.get("seated_on", LocalDate.class),
                Optional.ofNullable(ended));
    }

    private Map<UUID, Map<UUID, Cell>> marks(UUID cohort) {
        var found = new HashMap<UUID, Map<UUID, Cell>>();
        entities.createQuery(
                        "select a.enrolmentId, a.sessionId, a.outcome, a.minutes from Attendance a"
                                + " where a.cohortId = :cohort and a.supersededAt is null",
                        Object[].class)
                .setParameter("cohort", cohort)
                .getResultList()
                .forEach(row -> found.computeIfAbsent((UUID) row[0], id -> new HashMap<>())
                        .put((UUID) row[1], new Cell((Outcome) row[2], (int) row[3])));
        return found;
    }
}
