package org.pacewell.planning;

import static org.pacewell.access.Role.COORDINATOR;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.pacewell.audit.Trail;
import org.pacewell.clinic.OpenClinics;
import org.pacewell.cohort.Cohort;
import org.pacewell.cohort.Cohorts;
import org.pacewell.cohort.Enrolment;
import org.pacewell.cohort.Enrolments;
import org.pacewell.cohort.Placement;
import org.pacewell.person.NhsNumber;
import org.pacewell.person.Participants;
import org.pacewell.rule.Ids;
import org.pacewell.rule.NotFound;
import org.pacewell.rule.Refusal;
import org.pacewell.schedule.GivingPlaces;
import org.pacewell.web.Answers;
import org.pacewell.web.Done;
import org.pacewell.web.Words;

/** Who is in a cohort: finding people, giving places, ending memberships. */
@Path("/cohorts/{cohortId}/enrolments")
@Transactional
public class EnrolmentResource {
    private static final int MOST_FOUND = 20;

    private final Cohorts cohorts;
    private final Enrolments enrolments;
    private final GivingPlaces places;
    private final Participants participants;
    private final CohortViews views;
    private final OpenClinics clinics;
    private final Trail trail;
    private final Clock clock;

    EnrolmentResource(
            Cohorts cohorts,
            Enrolments enrolments,
            GivingPlaces places,
            Participants participants,
            CohortViews views,
            OpenClinics clinics,
            Trail trail,
            Clock clock) {
        this.cohorts = cohorts;
        this.enrolments = enrolments;
        this.places = places;
        this.participants = participants;
        this.views = views;
        this.clinics = clinics;
        this.trail = trail;
        this.clock = clock;
    }

    @GET
    @Path("new")
    @RolesAllowed(COORDINATOR)
    public TemplateInstance find(@RestPath String cohortId, @RestQuery @DefaultValue("") String query) {
        return page(cohorts.require(Ids.parse(cohortId)), query, "");
    }

    @POST
    @RolesAllowed(COORDINATOR)
    public Response enrol(
            @RestPath String cohortId, @RestForm String participantId, @RestForm @DefaultValue("") String query) {
        var cohort = cohorts.require(Ids.parse(cohortId));
        var person = participants.require(Ids.parse(participantId));
        try {
            var given = places.enrol(cohort.id(), person.id(), today(), clock.instant());
            trail.wroteOf(
                    person.id(),
                    "enrol",
                    "enrolment",
                    given.placement().enrolment().id());
            return Done.goTo("/cohorts/" + cohortId, sentence(given.placement()) + told(given.overlaps()));
        } catch (Refusal refusal) {
            return Answers.invalid(page(cohort, query, refusal.inOneSentence()));
        }
    }

    @POST
    @Path("{id}/seat")
    @RolesAllowed(COORDINATOR)
    public Response seat(@RestPath String cohortId, @RestPath String id) {
        var cohort = cohorts.require(Ids.parse(cohortId));
        var enrolment = enrolments.requireIn(cohort.id(), Ids.parse(id));
        try {
            var overlaps = places.seat(cohort.id(), enrolment, today(), clock.instant());
            trail.wroteOf(enrolment.participantId(), "seat", "enrolment", enrolment.id());
            return Done.goTo("/cohorts/" + cohortId, words().seated() + told(overlaps));
        } catch (NotFound gone) {
            throw gone;
        } catch (Refusal refusal) {
            return Answers.invalid(views.view(cohort, clock.instant(), true, refusal.inOneSentence()));
        }
    }

    @GET
    @Path("{id}/end")
    @RolesAllowed(COORDINATOR)
    public TemplateInstance confirmEnd(@RestPath String cohortId, @RestPath String id) {
        var cohort = cohorts.require(Ids.parse(cohortId));
        var enrolment = enrolments.requireIn(cohort.id(), Ids.parse(id));
        var person = participants.require(enrolment.participantId());
        trail.readOf(person.id(), "enrolment", enrolment.id());
        return new CohortPages.EnrolmentEnd(
                cohort.id(), enrolment.id(), cohort.name(), person.name(), person.birthDate());
    }

    @POST
    @Path("{id}/end")
    @RolesAllowed(COORDINATOR)
    public Response end(@RestPath String cohortId, @RestPath String id, @RestForm @DefaultValue("") String reason) {
        var cohort = cohorts.require(Ids.parse(cohortId));
        var ended = places.end(cohort.id(), Ids.parse(id), today(), reason.strip(), clock.instant());
        trail.wroteOf(ended.participantId(), "end", "enrolment", ended.id());
        return Done.goTo("/cohorts/" + cohortId, words().ended());
    }

    private CohortPages.EnrolmentNew page(Cohort cohort, String query, String error) {
        trail.read("enrolments", cohort.id());
        var current = enrolments.current(cohort.id());
        var inCohort = current.stream().map(Enrolment::participantId).collect(Collectors.toSet());
        int seated = (int) current.stream().filter(Enrolment::isSeated).count();
        List<CohortPages.Found> found = query.isBlank()
                ? List.of()
                : participants.search(query, Optional.empty(), MOST_FOUND).stream()
                        .map(person -> new CohortPages.Found(
                                person.id(),
                                person.name(),
                                person.birthDate(),
                                person.nhsNumber().map(NhsNumber::printed).orElse(""),
                                inCohort.contains(person.id())))
                        .toList();
        return new CohortPages.EnrolmentNew(
                cohort.id(),
                cohort.name(),
                Math.max(0, cohort.capacity() - seated),
                query,
                found,
                error,
                "/participants/new?cohort=" + cohort.id());
    }

    private static String sentence(Placement placement) {
        return switch (placement) {
            case Placement.Seated seated -> words().seated();
            case Placement.Waiting waiting -> words().queued(waiting.position());
        };
    }

    private static String told(List<GivingPlaces.Overlap> overlaps) {
        if (overlaps.isEmpty()) return "";
        var first = overlaps.getFirst();
        return " " + words().overlaps(overlaps.size(), first.cohort(), Words.full(first.date()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clinics.current().zone());
    }

    private static CohortMessages words() {
        return MessageBundles.get(CohortMessages.class);
    }
}
