package org.pacewell.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.pacewell.audit.Trail;
import org.pacewell.rule.NotFound;
import org.pacewell.separation.KeepingApart;
import org.pacewell.separation.KeptApart;
import org.pacewell.tenancy.Repository;

/**
 * Who is in which cohort. A change of places holds the cohort's row, so that changes come one after another; the
 * constraints of the database refuse whatever would overbook all the same.
 */
@ApplicationScoped
@Transactional
public class Enrolments implements Repository<Enrolment> {
    /** The people of a cohort in numbers. */
    public record Count(int seated, int waiting) {
        public static final Count NONE = new Count(0, 0);
    }

    private final Cohorts cohorts;
    private final GuestSeats guests;
    private final KeepingApart apart;
    private final Trail trail;

    Enrolments(Cohorts cohorts, GuestSeats guests, KeepingApart apart, Trail trail) {
        this.cohorts = cohorts;
        this.guests = guests;
        this.apart = apart;
        this.trail = trail;
    }

    /**
     * Gives a person the first free seat, or else the last place of the queue: who is kept apart from a member may wait.
     *
     * @throws KeptApart when they would have a seat where they may not meet somebody
     */
    public Placement enrol(UUID cohortId, UUID participant, LocalDate today, Instant at) {
        var cohort = cohorts.hold(cohortId);
        trail.readOf(participant, "enrolments", cohortId);
        cohort.requireOpen();
        var current = current(cohortId);
        if (current.stream().anyMatch(e -> e.participantId().equals(participant))) throw new AlreadyEnrolled();
        var enrolment = new Enrolment(cohort, participant, turn(current, at));
        var free = freeSeats(cohort, current);
        var queue = current.stream().filter(Enrolment::isWaiting).count();
        if (free.isEmpty() || queue > 0) {
            add(enrolment);
            return new Placement.Waiting(enrolment, (int) queue + 1);
        }
        apart.requireApart(participant, cohortId);
        enrolment.seat(free.getFirst(), today);
        add(enrolment);
        return new Placement.Seated(enrolment, free.getFirst());
    }

    /** Whether the next person to come would have a seat. Until the transaction ends nobody else takes it. */
    public boolean hasFreeSeat(UUID cohortId) {
        var cohort = cohorts.hold(cohortId);
        var current = current(cohortId);
        return current.stream().noneMatch(Enrolment::isWaiting)
                && !freeSeats(cohort, current).isEmpty();
    }

    /**
     * Gives somebody who waits a free seat.
     *
     * @throws NoFreePlace when there is none
     * @throws KeptApart when they may not meet somebody who is in the cohort
     */
    public Enrolment seat(UUID cohortId, UUID id, LocalDate today) {
        var cohort = cohorts.hold(cohortId);
        var enrolment = requireIn(cohortId, id);
        if (enrolment.isSeated()) return enrolment;
        if (!enrolment.isWaiting()) throw new NotFound();
        var free = freeSeats(cohort, current(cohortId));
        if (free.isEmpty()) throw new NoFreePlace(cohort.name());
        apart.requireApart(enrolment.participantId(), cohortId);
        enrolment.seat(free.getFirst(), today);
        return enrolment;
    }

    /** Ends a membership; a seat that comes free is for somebody to give. */
    public Enrolment end(UUID cohortId, UUID id, LocalDate today, String reason) {
        cohorts.hold(cohortId);
        var enrolment = requireIn(cohortId, id);
        enrolment.end(today, reason);
        return enrolment;
    }

    /** Takes over changed details of a cohort. @throws CapacityBelowEnrolled when too few places would be left */
    public Cohort change(UUID cohortId, CohortDetails details, int version) {
        var cohort = cohorts.hold(cohortId);
        cohort.requireVersion(version);
        cohorts.requireFreeName(details.name(), cohortId);
        var seated = current(cohortId).stream().filter(Enrolment::isSeated).toList();
        var lifted = guests.lift(cohortId);
        int most = seated.size() + GuestSeats.most(lifted);
        if (details.capacity() < most) throw new CapacityBelowEnrolled(most);
        moveUp(seated, details.capacity());
        cohort.take(details);
        flush();
        guests.seat(cohort, lifted);
        return cohort;
    }

    /** The participant's seat in the cohort on a day. @throws NotFound when they have none */
    public Enrolment requireSeat(UUID cohort, UUID participant, LocalDate day) {
        return find(
                        "cohortId = ?1 and participantId = ?2 and seatedOn <= ?3 and (endedOn is null or endedOn > ?3)",
                        cohort,
                        participant,
                        day)
                .firstResultOptional()
                .orElseThrow(NotFound::new);
    }

    /** How many have a seat in each of these cohorts, and how many wait for one. */
    public Map<UUID, Count> counts(Collection<UUID> of) {
        if (of.isEmpty()) return Map.of();
        return getEntityManager()
                .createQuery(
                        "select e.cohortId, count(e.seat), count(e) from Enrolment e"
                                + " where e.cohortId in :cohorts and e.endedOn is null group by e.cohortId",
                        Object[].class)
                .setParameter("cohorts", of)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> count((long) row[1], (long) row[2])));
    }

    /** Those in the cohort or waiting for it, in the order in which they came. */
    public List<Enrolment> current(UUID cohort) {
        return list("cohortId = ?1 and endedOn is null order by enrolledAt, id", cohort);
    }

    private void moveUp(List<Enrolment> seated, int capacity) {
        var taken = seats(seated);
        var free = IntStream.rangeClosed(1, capacity)
                .filter(n -> !taken.contains(n))
                .iterator();
        for (var enrolment : seated) {
            if (enrolment.seat().orElseThrow() > capacity) enrolment.moveTo(free.next());
        }
        flush();
    }

    /** An enrolment of this cohort. @throws NotFound for any other */
    public Enrolment requireIn(UUID cohort, UUID id) {
        var found = find("id = ?1 and cohortId = ?2", id, cohort).firstResultOptional();
        if (found.isEmpty()) trail.read("enrolment", id);
        return found.orElseThrow(NotFound::new);
    }

    private static Count count(long seated, long all) {
        return new Count((int) seated, (int) (all - seated));
    }

    /** Who comes to the cohort's row later stands later, whatever the clock of their replica says. */
    private static Instant turn(List<Enrolment> current, Instant at) {
        return current.stream()
                .map(Enrolment::enrolledAt)
                .max(Comparator.naturalOrder())
                .filter(last -> !last.isBefore(at))
                .map(last -> last.plus(1, ChronoUnit.MICROS))
                .orElse(at);
    }

    /** Those of nobody: neither of a member nor, in a session to come, of a guest. */
    private List<Integer> freeSeats(Cohort cohort, List<Enrolment> current) {
        var taken = seats(current);
        taken.addAll(guests.taken(cohort.id()));
        return IntStream.rangeClosed(1, cohort.capacity())
                .filter(number -> !taken.contains(number))
                .boxed()
                .toList();
    }

    private static Set<Integer> seats(List<Enrolment> current) {
        return current.stream()
                .filter(Enrolment::isSeated)
                .map(enrolment -> enrolment.seat().orElseThrow())
                .collect(Collectors.toCollection(HashSet::new));
    }
}
