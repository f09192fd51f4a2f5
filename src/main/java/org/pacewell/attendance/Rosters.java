package org.pacewell.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pacewell.audit.Trail;
import org.pacewell.person.AccessNeed;
import org.pacewell.schedule.Session;

/** Who belongs in a session: those with a seat on its day, and whoever was marked in it whatever happened since. */
@ApplicationScoped
@Transactional
public class Rosters {
    /** Somebody expected in a session, with the two identifiers that tell people apart. */
    public record Member(
            UUID enrolmentId,
            UUID participantId,
            String name,
            String shortName,
            String calledBy,
            LocalDate birthDate,
            List<AccessNeed> needs,
            String needsNote) {}

    private static final String MEMBERSHIP = """
            e.cohort_id = :cohort and (
              (e.seated_on <= :day and (e.ended_on is null or e.ended_on > :day))
              or exists (select 1 from attendance a
                         where a.session_id = :session and a.enrolment_id = e.id and a.superseded_at is null))""";

    private final EntityManager entities;
    private final Trail trail;

    Rosters(EntityManager entities, Trail trail) {
        this.entities = entities;
        this.trail = trail;
    }

    /** In the order of family names. Reading it leaves a line in the trail of each member. */
    public List<Member> of(Session session) {
        List<?> rows = entities.createNativeQuery(
                        """
                        select e.id, p.id, p.given_name, p.family_name, p.preferred_name, p.birth_date, p.needs, p.needs_note
                        from enrolment e join participant p on p.tenant_id = e.tenant_id and p.id = e.participant_id
                        where\s""" + MEMBERSHIP + " order by lower(p.family_name), lower(p.given_name), e.id", Object[].class)
                .setParameter("cohort", session.cohortId())
                .setParameter("day", session.day())
                .setParameter("session", session.id())
                .getResultList();
        var members = rows.stream().map(row -> member((Object[]) row)).toList();
        trail.readOf(members.stream().map(Member::participantId).toList(), "register", session.id());
        return members;
    }

    /** The participant behind each enrolment of the session's register. */
    Map<UUID, UUID> participants(Session session) {
        List<?> rows = entities.createNativeQuery(
                        "select e.id, e.participant_id from enrolment e where " + MEMBERSHIP, Object[].class)
                .setParameter("cohort", session.cohortId())
                .setParameter("day", session.day())
                .setParameter("session", session.id())
                .getResultList();
        return rows.stream().map(Object[].class::cast).collect(Collectors.toUnmodifiableMap(row -> (UUID) row[0], row ->
                (UUID) row[1]));
    }

    /** The same of members who have been read already. */
    static Map<UUID, UUID> participants(List<Member> members) {
        return members.stream().collect(Collectors.toUnmodifiableMap(Member::enrolmentId, Member::participantId));
    }

    private static Member member(Object[] row) {
        var given = (String) row[2];
        var family = (String) row[3];
        var preferred = (String) row[4];
        return new Member(
                (UUID) row[0],
                (UUID) row[1],
                given + " " + family,
                given + " " + family.substring(0, 1) + ".",
                preferred.isBlank() ? given : preferred,
                (LocalDate) row[5],
                Arrays.stream((String[]) row[6]).map(AccessNeed::valueOf).toList(),
                (String) row[7]);
    }
}
