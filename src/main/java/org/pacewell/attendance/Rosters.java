package org.pacewell.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pacewell.audit.Trail;
import org.pacewell.person.AccessNeed;
import org.pacewell.schedule.Session;
import org.pacewell.tenancy.Asked;
import org.pacewell.tenancy.Sql;

/**
 * Who belongs in a session: those with a seat on its day, its guests, and whoever was marked in it whatever happened
 * since.
 */
@ApplicationScoped
@Transactional
public class Rosters {
    /**
     * Somebody expected in a session, with the two identifiers that tell people apart, and every name they go by.
     *
     * @param guest whether they make up a module here; where they are at home is not for this session to tell
     */
    public record Member(
            UUID enrolmentId,
            UUID participantId,
            String givenName,
            String familyName,
            String name,
            String shortName,
            String calledBy,
            String pronouns,
            LocalDate birthDate,
            List<AccessNeed> needs,
            String needsNote,
            List<String> names,
            boolean guest) {
        /** What they like to be called, where that is not their given name, and their pronouns. */
        String known() {
            var called = name.startsWith(calledBy + " ") ? "" : "“" + calledBy + "”";
            return Stream.of(called, pronouns).filter(text -> !text.isEmpty()).collect(Collectors.joining(", "));
        }
    }

    private static final int KEY_LETTERS = 8;

    /** Of a one-to-one appointment nobody but its owner is a member. */
    private static final String HELD_FOR = " and m.id = coalesce(?::uuid, m.id)\n";

    /**
     * An array, for PostgreSQL expects few in one and looks up each: of a sub-select it may join all that there are. Who is in
     * it twice is found once.
     */
    private static final String MEMBERSHIP = """
            e.id = any (array(
              select m.id from enrolment m
              where m.cohort_id = ? and m.seated_on <= ? and (m.ended_on is null or m.ended_on > ?)""" + HELD_FOR + """
              union all
              select g.enrolment_id from guest_place g where g.session_id = ? and g.withdrawn_at is null
              union all
              select a.enrolment_id from attendance a where a.session_id = ?))""";

    private static final String MEMBERSHIP_KNOWN = """
            e.id = any (array(
              select m.id from enrolment m where m.cohort_id = ? and m.seated_on <= least(?, ?)
                and (m.ended_on is null or m.ended_on > least(?, ?))""" + HELD_FOR + """
              union all
              select g.enrolment_id from guest_place g where g.session_id = ? and g.given_at < ?
                and (g.withdrawn_at is null or g.withdrawn_at >= ?)
              union all
              select a.enrolment_id from attendance a where a.session_id = ? and a.recorded_at < ?
              union all
              select b.enrolment_id from attendance_before b where b.session_id = ? and b.recorded_at < ?))""";

    private static final String PEOPLE = """
            select e.id, p.id, p.given_name, p.family_name, p.preferred_name, p.birth_date, p.needs, p.needs_note,
              e.cohort_id, p.pronouns
            from enrolment e join participant p on p.tenant_id = e.tenant_id and p.id = e.participant_id
            where\s""";

    private static final String MEMBERS = PEOPLE + MEMBERSHIP;

    /** Here and not in the database, to which putting twelve in order costs a fifth of finding them. */
    private static final Comparator<Member> BY_NAME = Comparator.comparing(
                    Member::familyName, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(Member::givenName, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(member -> member.enrolmentId().toString());

    private final Sql sql;
    private final Trail trail;

    Rosters(Sql sql, Trail trail) {
        this.sql = sql;
        this.trail = trail;
    }

    /** How people are told apart on a page: of what chance made of an identifier (RFC 9562, UUIDv7) the last, for brevity. */
    public static String key(UUID enrolment) {
        var text = enrolment.toString();
        return text.substring(text.length() - KEY_LETTERS);
    }

    /** In the order of family names. Reading it leaves a line in the trail of each member. */
    public List<Member> of(Session session) {
        var asked = members(session);
        sql.atOnce(List.of(asked));
        return read(session, asked.found());
    }

    /** Those that {@link #read} puts in order, and tells the trail of. */
    static Asked<Member> members(Session session) {
        return Asked.query(MEMBERS, row -> member(row, session), asked(session));
    }

    /** The same as it was known at the end of a day. */
    List<Member> knownOn(Session session, KnownOn known) {
        var day = session.day();
        var asked = new @Nullable Object[] {
            session.cohortId(),
            day,
            known.day(),
            day,
            known.day(),
            session.enrolmentId().orElse(null),
            session.id(),
            known.end(),
            known.end(),
            session.id(),
            known.end(),
            session.id(),
            known.end()
        };
        return read(session, sql.list(PEOPLE + MEMBERSHIP_KNOWN, row -> member(row, session), asked));
    }

    /** Those of the session's cohort with these enrolments, in its register or not. It leaves a line for each of them. */
    public List<Member> ofCohort(Session session, Collection<UUID> enrolments) {
        if (enrolments.isEmpty()) return List.of();
        return read(
                session,
                sql.list(
                        PEOPLE + "e.cohort_id = ? and e.id = any (?)",
                        row -> member(row, session),
                        session.cohortId(),
                        enrolments));
    }

    List<Member> read(Session session, List<Member> found) {
        var members = found.stream().sorted(BY_NAME).toList();
        trail.readOf(members.stream().map(Member::participantId).toList(), "register", session.id());
        return members;
    }

    /** The participant behind each enrolment of the session's register. */
    public Map<UUID, UUID> participants(Session session) {
        var asked = people(session);
        sql.atOnce(List.of(asked));
        return participants(asked);
    }

    static Asked<Map.Entry<UUID, UUID>> people(Session session) {
        return Asked.query(
                "select e.id, e.participant_id from enrolment e where " + MEMBERSHIP,
                row -> Map.entry(row.getObject(1, UUID.class), row.getObject(2, UUID.class)),
                asked(session));
    }

    private static @Nullable Object[] asked(Session session) {
        return new @Nullable Object[] {
            session.cohortId(),
            session.day(),
            session.day(),
            session.enrolmentId().orElse(null),
            session.id(),
            session.id()
        };
    }

    static Map<UUID, UUID> participants(Asked<Map.Entry<UUID, UUID>> people) {
        return people.found().stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The same of members who have been read already. */
    public static Map<UUID, UUID> participants(List<Member> members) {
        return members.stream().collect(Collectors.toUnmodifiableMap(Member::enrolmentId, Member::participantId));
    }

    private static Member member(ResultSet row, Session session) throws SQLException {
        var given = row.getString(3);
        var family = row.getString(4);
        var preferred = row.getString(5);
        return new Member(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                given,
                family,
                given + " " + family,
                given + " " + family.substring(0, 1) + ".",
                preferred.isBlank() ? given : preferred,
                row.getString(10),
                row.getObject(6, LocalDate.class),
                Arrays.stream((String[]) row.getArray(7).getArray())
                        .map(AccessNeed::valueOf)
                        .toList(),
                row.getString(8),
                Stream.of(given, family, preferred)
                        .filter(name -> !name.isBlank())
                        .toList(),
                !session.cohortId().equals(row.getObject(9, UUID.class)));
    }
}
