package org.pacewell.attendance;

import static org.pacewell.access.Role.CLINICIAN;
import static org.pacewell.access.Role.COORDINATOR;
import static org.pacewell.access.Role.FACILITATOR;
import static org.pacewell.access.Role.MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.pacewell.cohort.CohortPolicy;
import org.pacewell.cohort.Cohorts;
import org.pacewell.rule.Ids;
import org.pacewell.web.EntityTags;

/** The dose ledger of a cohort, for programs. */
@Path("/api/v1/cohorts/{id}/dose")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "register")
@Transactional
public class DoseApi {
    private final Cohorts cohorts;
    private final CohortPolicy policy;
    private final DoseReports reports;
    private final Clock clock;

    DoseApi(Cohorts cohorts, CohortPolicy policy, DoseReports reports, Clock clock) {
        this.cohorts = cohorts;
        this.policy = policy;
        this.reports = reports;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({COORDINATOR, CLINICIAN, FACILITATOR, MANAGER})
    @Operation(
            summary = "Minutes by component of each person, and how they stand towards completion",
            description = "Derived from the marks in force. Breaks do not count; one-to-one appointments count for"
                    + " their person alone.")
    public RestResponse<DoseJson> get(@RestPath String id, @Context Request asked) {
        var cohort = cohorts.require(Ids.parse(id));
        policy.requireSee(cohort.id());
        return EntityTags.derived(DoseJson.of(cohort.id(), reports.of(cohort, clock.instant())), asked);
    }
}
