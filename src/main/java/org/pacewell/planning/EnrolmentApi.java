package org.pacewell.planning;

import static org.pacewell.access.Role.CLINICIAN;
import static org.pacewell.access.Role.COORDINATOR;
import static org.pacewell.access.Role.FACILITATOR;
import static org.pacewell.access.Role.MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.pacewell.access.Idempotent;
import org.pacewell.audit.Trail;
import org.pacewell.clinic.OpenClinics;
import org.pacewell.cohort.CohortPolicy;
import org.pacewell.cohort.Cohorts;
import org.pacewell.cohort.Enrolment;
import org.pacewell.cohort.Enrolments;
import org.pacewell.cohort.Placement;
import org.pacewell.person.Participant;
import org.pacewell.person.Participants;
import org.pacewell.rule.FieldError;
import org.pacewell.rule.Ids;
import org.pacewell.rule.InvalidInput;
import org.pacewell.schedule.GivingPlaces;
import org.pacewell.web.Form;
import org.pacewell.web.Listing;
import org.pacewell.web.Paging;

/** Who is in a cohort, for programs. */
@Path("/api/v1/cohorts/{cohortId}/enrolments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "cohorts")
@Transactional
public class EnrolmentApi {
    record EnrolmentBody(@Nullable UUID participantId) {}

    private final Cohorts cohorts;
    private final Enrolments enrolments;
    private final GivingPlaces places;
    private final Participants participants;
    private final CohortPolicy policy;
    private final OpenClinics clinics;
    private final Trail trail;
    private final Clock clock;

    EnrolmentApi(
            Cohorts cohorts,
            Enrolments enrolments,
            GivingPlaces places,
            Participants participants,
            CohortPolicy policy,
            OpenClinics clinics,
            Trail trail,
            Clock clock) {
        this.cohorts = cohorts;
        this.enrolments = enrolments;
        this.places = places;
        this.participants = participants;
        this.policy = policy;
        this.clinics = clinics;
        this.trail = trail;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({COORDINATOR, CLINICIAN, FACILITATOR, MANAGER})
    @Operation(summary = "Those in the cohort or waiting for it, in the order in which they came")
    public Listing<EnrolmentJson> list(@RestPath String cohortId, @BeanParam Paging paging) {
        var cohort = cohorts.require(Ids.parse(cohortId));
        policy.requireSee(cohort.id());
        trail.read("enrolments", cohort.id());
        return Listing.part(shown(enrolments.current(cohort.id())), paging, EnrolmentJson::id, shown -> shown);
    }

    @POST
    @Idempotent
    @RolesAllowed(COORDINATOR)
    @Operation(summary = "Gives somebody the first free seat, or else the last place of the queue")
    @APIResponseSchema(value = EnrolmentJson.class, responseCode = "201", responseDescription = "Seated")
    @APIResponse(responseCode = "202", description = "Waiting; the answer says at which place of the queue")
    public Response enrol(@RestPath String cohortId, EnrolmentBody body) {
        var id = cohorts.require(Ids.parse(cohortId)).id();
        policy.requireSee(id);
        var person = Optional.ofNullable(body.participantId())
                .flatMap(participants::find)
                .orElseThrow(() -> new InvalidInput(FieldError.of("participantId", "Enrolment.participant")));
        var given = places.enrol(id, person.id(), today(), clock.instant());
        enrolments.flush();
        trail.wroteOf(
                person.id(), "enrol", "enrolment", given.placement().enrolment().id());
        return answer(given, person.name());
    }

    @DELETE
    @Path("{id}")
    @Consumes(MediaType.WILDCARD)
    @Idempotent
    @RolesAllowed(COORDINATOR)
    @Operation(summary = "Ends a membership; what happened stays. The parameter reason says why")
    @APIResponse(responseCode = "204", description = "Ended")
    public Response end(@RestPath String cohortId, @RestPath String id, @RestQuery @DefaultValue("") String reason) {
        var cohort = Ids.parse(cohortId);
        policy.requireSee(cohort);
        var form = new Form();
        var why = form.optional("reason", reason, 200);
        form.requireNoErrors();
        var ended = places.end(cohort, Ids.parse(id), today(), why, clock.instant());
        trail.wroteOf(ended.participantId(), "end", "enrolment", ended.id());
        return Response.noContent().build();
    }

    private static Response answer(GivingPlaces.Given given, String name) {
        var placement = given.placement();
        var enrolment = placement.enrolment();
        var at = URI.create("/api/v1/cohorts/%s/enrolments/%s".formatted(enrolment.cohortId(), enrolment.id()));
        return switch (placement) {
            case Placement.Seated seated ->
                Response.created(at)
                        .entity(EnrolmentJson.seated(enrolment, name).minding(given.overlaps()))
                        .build();
            case Placement.Waiting waiting ->
                Response.accepted(EnrolmentJson.waiting(enrolment, name, waiting.position()))
                        .location(at)
                        .build();
        };
    }

    private List<EnrolmentJson> shown(List<Enrolment> current) {
        var ids = current.stream().map(Enrolment::participantId).toList();
        var names = participants.all(ids).stream().collect(Collectors.toMap(Participant::id, Participant::name));
        var shown = new ArrayList<EnrolmentJson>();
        int waiting = 0;
        for (var enrolment : current) {
            var name = names.getOrDefault(enrolment.participantId(), "");
            shown.add(
                    enrolment.isSeated()
                            ? EnrolmentJson.seated(enrolment, name)
                            : EnrolmentJson.waiting(enrolment, name, ++waiting));
        }
        return List.copyOf(shown);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clinics.current().zone());
    }
}
