package org.pacewell.makeup;

import static org.pacewell.access.Role.CLINICIAN;
import static org.pacewell.access.Role.COORDINATOR;
import static org.pacewell.access.Role.FACILITATOR;
import static org.pacewell.access.Role.MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.pacewell.access.Idempotent;
import org.pacewell.access.SignedIn;
import org.pacewell.audit.Trail;
import org.pacewell.cohort.Cohort;
import org.pacewell.cohort.CohortPolicy;
import org.pacewell.cohort.Cohorts;
import org.pacewell.cohort.Enrolments;
import org.pacewell.rule.FieldError;
import org.pacewell.rule.Ids;
import org.pacewell.rule.InvalidInput;
import org.pacewell.schedule.GuestPlaces;
import org.pacewell.schedule.Places;

/** Make-up sessions for programs. */
@Path("/api/v1/cohorts/{cohortId}/enrolments/{id}/make-ups")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "enrolments")
@Transactional
public class MakeUpApi {
    record MakeUpBody(@Nullable UUID moduleId, @Nullable UUID sessionId) {}

    private final Cohorts cohorts;
    private final Enrolments enrolments;
    private final CohortPolicy policy;
    private final MakeUps makeUps;
    private final GuestPlaces guests;
    private final Places places;
    private final SignedIn person;
    private final Trail trail;
    private final Clock clock;

    MakeUpApi(
            Cohorts cohorts,
            Enrolments enrolments,
            CohortPolicy policy,
            MakeUps makeUps,
            GuestPlaces guests,
            Places places,
            SignedIn person,
            Trail trail,
            Clock clock) {
        this.cohorts = cohorts;
        this.enrolments = enrolments;
        this.policy = policy;
        this.makeUps = makeUps;
        this.guests = guests;
        this.places = places;
        this.person = person;
        this.trail = trail;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({COORDINATOR, CLINICIAN, FACILITATOR, MANAGER})
    @Operation(
            summary = "What somebody missed, the sessions of other cohorts that give it again, and their guest places")
    public MakeUpJson list(@RestPath String cohortId, @RestPath String id) {
        var cohort = reach(cohortId);
        var home = enrolments.requireIn(cohort.id(), Ids.parse(id));
        trail.readOf(home.participantId(), "make-ups", home.id());
        return MakeUpJson.of(
                home.id(), makeUps.of(cohort, home, clock.instant()), guests.ofEnrolment(home.id()), places.known());
    }

    @POST
    @Idempotent
    @RolesAllowed(COORDINATOR)
    @Operation(
            summary = "Gives a guest place in a session that makes up a missed module",
            description = "Its minutes count at home; it does not count in the figures of the other cohort.")
    @APIResponseSchema(value = MakeUpJson.PlaceJson.class, responseCode = "201")
    public Response give(@RestPath String cohortId, @RestPath String id, MakeUpBody body) {
        var cohort = reach(cohortId);
        var home = enrolments.requireIn(cohort.id(), Ids.parse(id));
        trail.readOf(home.participantId(), "make-ups", home.id());
        var place = makeUps.give(
                cohort,
                home,
                required("moduleId", "MakeUp.moduleId", body.moduleId()),
                required("sessionId", "MakeUp.sessionId", body.sessionId()),
                person.staffId(),
                clock.instant());
        trail.wroteOf(home.participantId(), "give", "guest-place", place.id());
        return Response.created(URI.create(
                        "/api/v1/cohorts/%s/enrolments/%s/make-ups/%s".formatted(cohort.id(), home.id(), place.id())))
                .entity(MakeUpJson.PlaceJson.of(place))
                .build();
    }

    @DELETE
    @Path("{placeId}")
    @Consumes(MediaType.WILDCARD)
    @Idempotent
    @RolesAllowed(COORDINATOR)
    @Operation(summary = "Withdraws a guest place before its session; that there was one stays")
    @APIResponse(responseCode = "204", description = "Withdrawn")
    public Response withdraw(@RestPath String cohortId, @RestPath String id, @RestPath String placeId) {
        var cohort = reach(cohortId);
        var home = enrolments.requireIn(cohort.id(), Ids.parse(id));
        var place = guests.withdraw(home.id(), Ids.parse(placeId), person.staffId(), clock.instant());
        trail.wroteOf(home.participantId(), "withdraw", "guest-place", place.id());
        return Response.noContent().build();
    }

    private static UUID required(String field, String sentence, @Nullable UUID id) {
        return Optional.ofNullable(id).orElseThrow(() -> new InvalidInput(FieldError.of(field, sentence)));
    }

    private Cohort reach(String id) {
        var cohort = cohorts.require(Ids.parse(id));
        policy.requireSee(cohort.id());
        return cohort;
    }
}
