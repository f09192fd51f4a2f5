package org.pacewell.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.pacewell.clinic.Unseen;
import org.pacewell.tenancy.Repository;

/** The openings of records beyond somebody's reach. */
@ApplicationScoped
@Transactional
class Openings implements Repository<Opening>, Unseen {
    /** An opening with the names of the two whom it is about. */
    record Line(Opening opening, String staff, Participant whose) {}

    private static final String LINES = """
            select o, s.givenName || ' ' || s.familyName, p
            from Opening o join StaffMember s on s.id = o.staffId join Participant p on p.id = o.participantId
            where (:typed = '' or p.search like :like escape '!'
                or lower(s.givenName || ' ' || s.familyName) like :like escape '!')
              and (:first = true or o.openedAt < :at or (o.openedAt = :at and o.id < :last))
            order by o.openedAt desc, o.id desc""";

    /** The opening of somebody's record by a staff member that is in force. */
    Optional<Opening> inForce(UUID participant, UUID staff, Instant now) {
        return find(
                        "participantId = ?1 and staffId = ?2 and closedAt is null and closesAt > ?3",
                        participant,
                        staff,
                        now)
                .firstResultOptional();
    }

    /**
     * A page of openings, the newest first.
     *
     * @param typed part of the name of either person; empty for all
     * @param after the last one of the page before, or nothing for the first page
     */
    List<Line> newest(String typed, Optional<Opening> after, int most) {
        var words = typed.strip().toLowerCase(Locale.UK);
        return getEntityManager()
                .createQuery(LINES, Object[].class)
                .setParameter("typed", words)
                .setParameter("like", "%" + words.replaceAll("([!%_])", "!$1").replaceAll("\\s+", "%") + "%")
                .setParameter("first", after.isEmpty())
                .setParameter("at", after.map(Opening::openedAt).orElse(Instant.EPOCH))
                .setParameter("last", after.map(Opening::id).orElse(new UUID(0, 0)))
                .setMaxResults(most)
                .getResultStream()
                .map(row -> new Line((Opening) row[0], (String) row[1], (Participant) row[2]))
                .toList();
    }

    /** How many no manager has looked at: a number, and nothing about anybody. */
    @Override
    public int unseen() {
        return (int) count("seenAt is null");
    }
}
