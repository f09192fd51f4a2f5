package org.pacewell.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.pacewell.audit.Trail;
import org.pacewell.clinic.OpenClinics;
import org.pacewell.cohort.Enrolment;
import org.pacewell.cohort.Enrolments;
import org.pacewell.cohort.Placement;
import org.pacewell.rule.Refusal;
import org.pacewell.tenancy.Sql;
import org.pacewell.web.Words;

/** Gives people places in cohorts and takes them back, with an eye on what else they have at the same time. */
@ApplicationScoped
@Transactional
public class GivingPlaces {
    /** A session of the cohort at whose time the person has something in another one. */
    public record Overlap(LocalDate date, String cohort) {}

    /** @param overlaps what the clinic only wants to be told of */
    public record Given(Placement placement, List<Overlap> overlaps) {}

    private static final String OVERLAPS = """
            select distinct s.day, c.name
            from session s
            join enrolment e on e.tenant_id = s.tenant_id and e.participant_id = ? and e.cohort_id <> s.cohort_id
              and e.ended_on is null and e.seat is not null
            join session o on o.tenant_id = e.tenant_id and o.status = 'PLANNED' and o.starts < s.ends
              and o.ends > s.starts and (o.cohort_id = e.cohort_id and (o.enrolment_id is null or o.enrolment_id = e.id)
                or exists (select 1 from guest_place g where g.tenant_id = o.tenant_id and g.session_id = o.id
                           and g.enrolment_id = e.id and g.withdrawn_at is null))
            join cohort c on c.tenant_id = o.tenant_id and c.id = o.cohort_id
            where s.cohort_id = ? and s.enrolment_id is null and s.status = 'PLANNED' and s.starts > ?
            order by s.day, c.name""";

    private final Enrolments enrolments;
    private final Sessions sessions;
    private final GuestPlaces guests;
    private final OpenClinics clinics;
    private final Trail trail;
    private final Sql sql;

    GivingPlaces(
            Enrolments enrolments, Sessions sessions, GuestPlaces guests, OpenClinics clinics, Trail trail, Sql sql) {
        this.enrolments = enrolments;
        this.sessions = sessions;
        this.guests = guests;
        this.clinics = clinics;
        this.trail = trail;
        this.sql = sql;
    }

    /** Gives a person the first free seat, or else the last place of the queue. */
    public Given enrol(UUID cohort, UUID participant, LocalDate today, Instant now) {
        var overlaps = enrolments.hasFreeSeat(cohort) ? overlaps(cohort, participant, now) : List.<Overlap>of();
        return new Given(enrolments.enrol(cohort, participant, today, now), overlaps);
    }

    /** Gives somebody who waits a free seat. */
    public List<Overlap> seat(UUID cohort, Enrolment waiting, LocalDate today, Instant now) {
        var overlaps = overlaps(cohort, waiting.participantId(), now);
        enrolments.seat(cohort, waiting.id(), today);
        return overlaps;
    }

    /** Ends a membership; appointments and guest places that were to come are free again. */
    public Enrolment end(UUID cohort, UUID id, LocalDate today, String reason, Instant now) {
        var ended = enrolments.end(cohort, id, today, reason);
        endAppointments(ended, reason, now);
        guests.end(ended, now);
        return ended;
    }

    /** What was to come vanishes with a membership; what took place stays. */
    private void endAppointments(Enrolment ended, String reason, Instant now) {
        sessions.oneToOne(ended.cohortId()).stream()
                .filter(session ->
                        session.enrolmentId().filter(ended.id()::equals).isPresent())
                .filter(session -> session.isChangeable(now))
                .forEach(
                        session -> session.stand(Standing.of(session, List.of()).cancelled(reason)));
        sessions.settle();
    }

    private List<Overlap> overlaps(UUID cohort, UUID participant, Instant now) {
        var found = sql.list(
                OVERLAPS,
                row -> new Overlap(row.getObject(1, LocalDate.class), row.getString(2)),
                participant,
                cohort,
                now.atOffset(ZoneOffset.UTC));
        if (!found.isEmpty() && clinics.current().stopsClashes()) {
            trail.readOf(participant, "enrolments", cohort);
            throw new PersonElsewhere(
                    Refusal.sentence("when.day", Words.full(found.getFirst().date())));
        }
        return found;
    }
}
