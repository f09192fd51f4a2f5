package org.pacewell.programme;

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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.pacewell.access.Idempotent;
import org.pacewell.audit.Trail;
import org.pacewell.rule.Ids;
import org.pacewell.web.EntityTags;
import org.pacewell.web.Listing;
import org.pacewell.web.Paging;

/** Programmes for programs. */
@Path("/api/v1/programmes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "programmes")
@Transactional
public class ProgrammeApi {
    private final Programmes programmes;
    private final Drafts drafts;
    private final ProgrammeAnswers answers;
    private final Trail trail;

    ProgrammeApi(Programmes programmes, Drafts drafts, ProgrammeAnswers answers, Trail trail) {
        this.programmes = programmes;
        this.drafts = drafts;
        this.answers = answers;
        this.trail = trail;
    }

    @GET
    @RolesAllowed({COORDINATOR, CLINICIAN, FACILITATOR, MANAGER})
    @Operation(
            summary =
                    "The programmes in the order of their names, without their modules; show is all, open, current, drafts or retired")
    public Listing<ProgrammeJson> list(
            @BeanParam Paging paging,
            @RestQuery @DefaultValue("") String query,
            @RestQuery @DefaultValue("all") String show) {
        var search = ProgrammeSearch.of(query, show, ProgrammeSearch.Show.ALL);
        var found = programmes.page(search, paging.last(programmes::find), paging.size() + 1);
        trail.read("programmes", null);
        return Listing.of(found, paging, Programme::id, ProgrammeJson::head);
    }

    @POST
    @Idempotent
    @RolesAllowed({COORDINATOR, CLINICIAN, MANAGER})
    @Operation(summary = "Drafts a programme from a whole outline; segments name topics by their keys")
    @APIResponseSchema(value = ProgrammeJson.class, responseCode = "201")
    public Response draft(ProgrammeOutline outline) {
        var programme = programmes.draft(outline);
        programmes.flush();
        trail.wrote("draft", "programme", programme.id());
        return answers.created(programme);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({COORDINATOR, CLINICIAN, FACILITATOR, MANAGER})
    @Operation(summary = "A programme with its modules and their segments")
    @APIResponseSchema(ProgrammeJson.class)
    public Response get(@RestPath String id) {
        var programme = programmes.require(Ids.parse(id));
        trail.read("programme", programme.id());
        return answers.ok(programme);
    }

    @PUT
    @Path("{id}")
    @Idempotent
    @RolesAllowed({COORDINATOR, CLINICIAN, MANAGER})
    @Operation(summary = "Rewrites a draft from a whole outline; If-Match says which version was read")
    @APIResponseSchema(ProgrammeJson.class)
    public Response rewrite(
            @RestPath String id, @RestHeader("If-Match") @Nullable String ifMatch, ProgrammeOutline outline) {
        var draft = drafts.require(Ids.parse(id));
        drafts.rewrite(draft, EntityTags.required(ifMatch), "rewrite", _ -> outline);
        return answers.ok(draft);
    }

    @DELETE
    @Path("{id}")
    @Idempotent
    @RolesAllowed({COORDINATOR, CLINICIAN, MANAGER})
    @Operation(summary = "Throws a draft away that was never published; If-Match says which version was read")
    @APIResponse(responseCode = "204", description = "Thrown away")
    public Response throwAway(@RestPath String id, @RestHeader("If-Match") @Nullable String ifMatch) {
        drafts.throwAway(drafts.require(Ids.parse(id)), EntityTags.required(ifMatch));
        return Response.noContent().build();
    }
}
