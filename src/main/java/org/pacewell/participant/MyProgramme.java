package org.pacewell.participant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pacewell.attendance.Apology;
import org.pacewell.attendance.Outcome;
import org.pacewell.schedule.Session;
import org.pacewell.tenancy.Columns;
import org.pacewell.tenancy.Sql;

/** A participant's own sessions and what belongs to them. No query here reads a row about anybody else. */
@ApplicationScoped
@Transactional
public class MyProgramme {
    /**
     * One of the participant's sessions, with their own mark and word only.
     *
     * @param guest whether they make up a module there, with another group
     */
    public record Line(
            UUID id,
            UUID moduleId,
            UUID enrolmentId,
            String cohort,
            int number,
            String title,
            String about,
            String bring,
            String homePractice,
            LocalDate day,
            LocalTime startsAt,
            LocalTime endsAt,
            String zone,
            Instant starts,
            Instant ends,
            String site,
            String room,
            Session.Status status,
            String cancelReason,
            Optional<Outcome> outcome,
            Optional<Said> said,
            boolean oneToOne,
            boolean guest,
            boolean online) {
        boolean cancelled() {
            return status == Session.Status.CANCELLED;
        }

        /** In words: "Riverside Centre, Room 2". */
        String place() {
            if (site.isEmpty()) return room;
            return room.isEmpty() ? site : site + ", " + room;
        }
    }

    /** What the participant said of a session. @param beforeMove whether the session was at another time then */
    public record Said(Apology.Kind kind, boolean beforeMove) {}

    /** A handout of one of the participant's sessions, in the version that the session gives or gave. */
    record Handout(UUID topicId, UUID sessionId, int version, String title) {}

    private static final String MINE = """
            from (
              select e.id as enrolment_id, s.id as session_id, false as guest
              from enrolment e join session s on s.tenant_id = e.tenant_id and s.cohort_id = e.cohort_id
              where e.participant_id = ? and (s.enrolment_id is null or s.enrolment_id = e.id)
                and e.seated_on <= s.day and (e.ended_on is null or s.day < e.ended_on)
              union all
              select e.id, g.session_id, true
              from enrolment e join guest_place g on g.tenant_id = e.tenant_id and g.enrolment_id = e.id
              where e.participant_id = ? and g.withdrawn_at is null) mine
            join session s on s.id = mine.session_id
            """;

    private static final String LINES = """
            select s.id, s.module_id, mine.enrolment_id, mine.guest, c.name as cohort, s.number, s.title, m.about, m.bring,
                   m.home_practice, s.day, s.starts_at, s.ends_at, s.zone, s.starts, s.ends, coalesce(si.name, '') as site,
                   coalesce(r.name, '') as room, s.status, s.cancel_reason, a.outcome, p.kind,
                   p.day <> s.day or p.starts_at <> s.starts_at as said_before_move,
                   s.enrolment_id is not null as one_to_one,
                   m.mode = 'ONLINE' and s.room_id is null as online
            """ + MINE + """
            join cohort c on c.tenant_id = s.tenant_id and c.id = s.cohort_id
            join module m on m.tenant_id = s.tenant_id and m.id = s.module_id
            left join site si on si.tenant_id = s.tenant_id and si.id = s.site_id
            left join room r on r.tenant_id = s.tenant_id and r.id = s.room_id
            left join attendance a on a.tenant_id = s.tenant_id and a.session_id = s.id
              and a.enrolment_id = mine.enrolment_id
            left join apology p on p.tenant_id = s.tenant_id and p.session_id = s.id
              and p.enrolment_id = mine.enrolment_id and p.withdrawn_at is null
            order by s.starts, s.number""";

    private static final String HANDOUTS = """
            select distinct v.topic_id, s.id, v.number, v.title
            """ + MINE + """
            join segment g on g.tenant_id = s.tenant_id and g.module_id = s.module_id
            cross join lateral (
              select t.topic_id, t.number, t.title from topic_version t
              where t.tenant_id = g.tenant_id and t.topic_id = g.topic_id
                and (t.published_at <= s.starts or t.number = 1)
              order by t.number desc limit 1) v
            where s.status = 'PLANNED' order by v.title""";

    private final Sql sql;

    MyProgramme(Sql sql) {
        this.sql = sql;
    }

    public List<Line> sessionsOf(UUID me) {
        return sql.list(LINES, MyProgramme::line, me, me);
    }

    /** The handouts of the participant's own sessions: of a session ahead, the newest; of one held, what it gave. */
    List<Handout> handoutsOf(UUID me) {
        return sql.list(
                HANDOUTS,
                row -> new Handout(
                        row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getInt(3), row.getString(4)),
                me,
                me);
    }

    private static Line line(ResultSet row) throws SQLException {
        @Nullable String outcome = row.getString("outcome");
        return new Line(
                row.getObject("id", UUID.class),
                row.getObject("module_id", UUID.class),
                row.getObject("enrolment_id", UUID.class),
                row.getString("cohort"),
                row.getInt("number"),
                row.getString("title"),
                row.getString("about"),
                row.getString("bring"),
                row.getString("home_practice"),
                row.getObject("day", LocalDate.class),
                row.getObject("starts_at", LocalTime.class),
                row.getObject("ends_at", LocalTime.class),
                row.getString("zone"),
                Columns.at(row, "starts"),
                Columns.at(row, "ends"),
                row.getString("site"),
                row.getString("room"),
                Session.Status.valueOf(row.getString("status")),
                row.getString("cancel_reason"),
                Optional.ofNullable(outcome).map(Outcome::valueOf),
                said(row),
                row.getBoolean("one_to_one"),
                row.getBoolean("guest"),
                row.getBoolean("online"));
    }

    private static Optional<Said> said(ResultSet row) throws SQLException {
        @Nullable String kind = row.getString("kind");
        boolean beforeMove = row.getBoolean("said_before_move");
        return Optional.ofNullable(kind).map(text -> new Said(Apology.Kind.valueOf(text), beforeMove));
    }
}
