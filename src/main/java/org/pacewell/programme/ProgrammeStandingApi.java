package org.pacewell.programme;

import static org.pacewell.access.Role.CLINICIAN;
import static org.pacewell.access.Role.COORDINATOR;
import static org.pacewell.access.Role.MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.pacewell.access.Idempotent;
import org.pacewell.audit.Trail;
import org.pacewell.rule.Ids;
import org.pacewell.topic.ClinicDay;
import org.pacewell.web.EntityTags;

/** Publishing programmes, beginning their next editions, retiring them and bringing them back, for programs. */
@Path("/api/v1/programmes/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "programmes")
@Transactional
public class ProgrammeStandingApi {
    private final Programmes programmes;
    private final PublishingAProgramme publishing;
    private final ProgrammeAnswers answers;
    private final ClinicDay clinic;
    private final Trail trail;

    ProgrammeStandingApi(
            Programmes programmes,
            PublishingAProgramme publishing,
            ProgrammeAnswers answers,
            ClinicDay clinic,
            Trail trail) {
        this.programmes = programmes;
        this.publishing = publishing;
        this.answers = answers;
        this.clinic = clinic;
        this.trail = trail;
    }

    @POST
    @Path("publication")
    @Consumes(MediaType.WILDCARD)
    @Idempotent
    @RolesAllowed({COORDINATOR, CLINICIAN, MANAGER})
    @Operation(
            summary = "Publishes a programme whose topics are published and reviewed, so that cohorts can follow it;"
                    + " twice changes nothing")
    @APIResponseSchema(ProgrammeJson.class)
    public Response publish(@RestPath String id) {
        var programme = programmes.require(Ids.parse(id));
        publishing.publish(programme, clinic.now(), clinic.today());
        return changed("publish", programme);
    }

    @POST
    @Path("editions")
    @Consumes(MediaType.WILDCARD)
    @Idempotent
    @RolesAllowed({COORDINATOR, CLINICIAN, MANAGER})
    @Operation(
            summary = "Begins the next edition as a draft that says what this one says; there is one draft at a time")
    @APIResponseSchema(value = ProgrammeJson.class, responseCode = "201")
    public Response next(@RestPath String id, @RestHeader("If-Match") @Nullable String ifMatch) {
        var programme = programmes.require(Ids.parse(id));
        programme.requireVersion(EntityTags.required(ifMatch));
        var next = programmes.next(programme);
        programmes.flush();
        trail.wrote("draft", "programme", next.id());
        return answers.created(next);
    }

    @POST
    @Path("retirement")
    @Consumes(MediaType.WILDCARD)
    @Idempotent
    @RolesAllowed({COORDINATOR, CLINICIAN, MANAGER})
    @Operation(summary = "Offers a programme to new cohorts no more; those that follow it go on")
    @APIResponseSchema(ProgrammeJson.class)
    public Response retire(@RestPath String id, @RestHeader("If-Match") @Nullable String ifMatch) {
        var programme = programmes.require(Ids.parse(id));
        programme.requireVersion(EntityTags.required(ifMatch));
        programme.retire(clinic.now());
        return changed("retire", programme);
    }

    @DELETE
    @Path("retirement")
    @Idempotent
    @RolesAllowed({COORDINATOR, CLINICIAN, MANAGER})
    @Operation(summary = "Brings a retired programme back")
    @APIResponseSchema(ProgrammeJson.class)
    public Response bringBack(@RestPath String id, @RestHeader("If-Match") @Nullable String ifMatch) {
        var programme = programmes.require(Ids.parse(id));
        programme.requireVersion(EntityTags.required(ifMatch));
        programme.bringBack();
        return changed("bring back", programme);
    }

    private Response changed(String verb, Programme programme) {
        programmes.flush();
        trail.wrote(verb, "programme", programme.id());
        return answers.ok(programme);
    }
}
