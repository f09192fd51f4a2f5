package org.pacewell.planning;

import static org.pacewell.access.Role.CLINICIAN;
import static org.pacewell.access.Role.COORDINATOR;
import static org.pacewell.access.Role.FACILITATOR;
import static org.pacewell.access.Role.MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.pacewell.access.Idempotent;
import org.pacewell.access.SignedIn;
import org.pacewell.audit.Trail;
import org.pacewell.clinic.OpenClinics;
import org.pacewell.cohort.Assignments;
import org.pacewell.cohort.Cohort;
import org.pacewell.cohort.CohortBody;
import org.pacewell.cohort.CohortPolicy;
import org.pacewell.cohort.Cohorts;
import org.pacewell.cohort.PlanningACohort;
import org.pacewell.rule.Ids;
import org.pacewell.schedule.Session;
import org.pacewell.schedule.SessionAnswers;
import org.pacewell.schedule.SessionJson;
import org.pacewell.schedule.Sessions;
import org.pacewell.web.Listing;
import org.pacewell.web.Paging;

/** Cohorts for programs. */
@Path("/api/v1/cohorts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "cohorts")
@Transactional
public class CohortApi {
    private final Cohorts cohorts;
    private final CohortPolicy policy;
    private final Assignments assignments;
    private final PlanningACohort planning;
    private final Sessions sessions;
    private final CohortAnswers answers;
    private final SessionAnswers sessionAnswers;
    private final OpenClinics clinics;
    private final SignedIn person;
    private final Trail trail;
    private final Clock clock;

    CohortApi(
            Cohorts cohorts,
            CohortPolicy policy,
            Assignments assignments,
            PlanningACohort planning,
            Sessions sessions,
            CohortAnswers answers,
            SessionAnswers sessionAnswers,
            OpenClinics clinics,
            SignedIn person,
            Trail trail,
            Clock clock) {
        this.cohorts = cohorts;
        this.policy = policy;
        this.assignments = assignments;
        this.planning = planning;
        this.sessions = sessions;
        this.answers = answers;
        this.sessionAnswers = sessionAnswers;
        this.clinics = clinics;
        this.person = person;
        this.trail = trail;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({COORDINATOR, CLINICIAN, FACILITATOR, MANAGER})
    @Operation(summary = "The cohorts, the newest first; for a facilitator those that they run")
    public Listing<CohortJson> list(@BeanParam Paging paging) {
        var mine = mine();
        var last = paging.last(
                id -> mine.filter(ids -> !ids.contains(id)).isPresent() ? Optional.empty() : cohorts.find(id));
        var found = cohorts.page(mine, last, paging.size() + 1);
        trail.read("cohorts", null);
        return Listing.of(answers.of(found), paging, CohortJson::id, json -> json);
    }

    @POST
    @Idempotent
    @RolesAllowed(COORDINATOR)
    @Operation(summary = "Plans a cohort of a published programme; it has no dates yet")
    @APIResponseSchema(value = CohortJson.class, responseCode = "201")
    public Response plan(CohortBody body) {
        var today = LocalDate.ofInstant(clock.instant(), clinics.current().zone());
        var cohort = planning.plan(body, today, clock.instant());
        trail.wrote("plan", "cohort", cohort.id());
        return Response.created(URI.create("/api/v1/cohorts/" + cohort.id()))
                .entity(answers.of(cohort))
                .build();
    }

    @GET
    @Path("{id}")
    @RolesAllowed({COORDINATOR, CLINICIAN, FACILITATOR, MANAGER})
    public CohortJson get(@RestPath String id) {
        var cohort = reach(id);
        trail.read("cohort", cohort.id());
        return answers.of(cohort);
    }

    @GET
    @Path("{id}/sessions")
    @RolesAllowed({COORDINATOR, CLINICIAN, FACILITATOR, MANAGER})
    @Operation(summary = "The sessions of a cohort in the order of their times, cancelled ones too")
    public Listing<SessionJson> sessions(@RestPath String id, @BeanParam Paging paging) {
        var cohort = reach(id);
        trail.read("sessions", cohort.id());
        var page = Listing.part(sessions.of(cohort.id()), paging, Session::id, session -> session);
        return new Listing<>(sessionAnswers.of(page.items()), page.next());
    }

    private Cohort reach(String id) {
        var cohort = cohorts.require(Ids.parse(id));
        policy.requireSee(cohort.id());
        return cohort;
    }

    private Optional<Set<UUID>> mine() {
        return person.seesWholeClinic() ? Optional.empty() : Optional.of(assignments.cohortsRunBy(person.staffId()));
    }
}
