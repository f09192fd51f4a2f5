package org.pacewell.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pacewell.audit.Trail;
import org.pacewell.clinic.OpenClinics;
import org.pacewell.schedule.Session;
import org.pacewell.schedule.Sessions;
import org.pacewell.tenancy.Sql;

/** Attendance of a cohort, derived from the marks in force each time it is asked for; nothing of it is stored. */
@ApplicationScoped
@Transactional
public class AttendanceReports {
    /** A mark in force, as the report needs it. */
    record Cell(Outcome outcome, int minutes) {}

    private record Entry(UUID enrolment, UUID session, Cell cell) {}

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
     * clinic cancelled and, where the clinic says so, those for which they sent an apology. Minutes are those taken
     * part in.
     */
    record Line(Member member, Map<UUID, Cell> cells, int attended, int expected, int unmarked, int minutes) {}

    /** @param rule what counts in the denominator of every figure here */
    record Report(List<Session> sessions, List<Line> lines, CountingRule rule) {
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

    private static final String SEATED = """
            select e.id, e.participant_id, p.given_name || ' ' || p.family_name as name, p.birth_date, e.seated_on, e.ended_on
            from enrolment e join participant p on p.tenant_id = e.tenant_id and p.id = e.participant_id
            where e.cohort_id = ? and e.seated_on is not null""";

    private static final String MEMBER = SEATED + " and e.id = ?";
    private static final String MEMBERS = SEATED + " order by lower(p.family_name), lower(p.given_name), e.id";

    private static final String MARKS = """
            select enrolment_id, session_id, outcome, minutes
            from attendance where cohort_id = ?""";

    private final Sql sql;
    private final Sessions sessions;
    private final OpenClinics clinics;
    private final Trail trail;

    AttendanceReports(Sql sql, Sessions sessions, OpenClinics clinics, Trail trail) {
        this.sql = sql;
        this.clinics = clinics;
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
        var members = readMembers(cohort, "attendance");
        var rule = CountingRule.of(clinics.current());
        var lines = members.stream()
                .map(member -> line(member, held, marks.getOrDefault(member.enrolmentId(), Map.of()), rule))
                .toList();
        return new Report(all, lines, rule);
    }

    static Line line(Member member, List<Session> held, Map<UUID, Cell> cells, CountingRule rule) {
        int expected = 0;
        int unmarked = 0;
        int attended = 0;
        int minutes = 0;
        for (var session : held) {
            var cell = Optional.ofNullable(cells.get(session.id()));
            if (cell.isEmpty() && !member.isExpectedIn(session)) continue;
            if (cell.filter(c -> !rule.counts(c.outcome())).isPresent()) continue;
            expected++;
            if (cell.isEmpty()) unmarked++;
            if (cell.filter(c -> c.outcome().isPresent()).isPresent()) attended++;
            minutes += cell.map(Cell::minutes).orElse(0);
        }
        return new Line(member, cells, attended, expected, unmarked, minutes);
    }

    /** Everybody who has or had a seat, by name. It leaves a line in the trail of each, on what was looked at. */
    List<Member> readMembers(UUID cohort, String subject) {
        var members = sql.list(MEMBERS, AttendanceReports::member, cohort);
        trail.readOf(members.stream().map(Member::participantId).toList(), subject, cohort);
        return members;
    }

    /** One of them. It leaves a line in their trail. */
    Optional<Member> readMember(UUID cohort, UUID enrolment, String subject) {
        var found = sql.list(MEMBER, AttendanceReports::member, cohort, enrolment).stream()
                .findFirst();
        found.ifPresent(member -> trail.readOf(member.participantId(), subject, cohort));
        return found;
    }

    private static Member member(ResultSet row) throws SQLException {
        @Nullable LocalDate ended = row.getObject("ended_on", LocalDate.class);
        return new Member(
                row.getObject("id", UUID.class),
                row.getObject("participant_id", UUID.class),
                row.getString("name"),
                row.getObject("birth_date", LocalDate.class),
                row.getObject("seated_on", LocalDate.class),
                Optional.ofNullable(ended));
    }

    private Map<UUID, Map<UUID, Cell>> marks(UUID cohort) {
        var found = new HashMap<UUID, Map<UUID, Cell>>();
        sql.list(MARKS, AttendanceReports::entry, cohort)
                .forEach(mark -> found.computeIfAbsent(mark.enrolment(), id -> new HashMap<>())
                        .put(mark.session(), mark.cell()));
        return found;
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                new Cell(Outcome.valueOf(row.getString(3)), row.getInt(4)));
    }
}
