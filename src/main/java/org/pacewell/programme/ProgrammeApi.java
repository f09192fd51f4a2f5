package org.pacewell.programme;

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
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.pacewell.access.Idempotent;
import org.pacewell.audit.Trail;
import org.pacewell.rule.Ids;
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
    private final Topics topics;
    private final Trail trail;
    private final Clock clock;

    ProgrammeApi(Programmes programmes, Topics topics, Trail trail, Clock clock) {
        this.programmes = programmes;
        this.topics = topics;
        this.trail = trail;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({COORDINATOR, CLINICIAN, FACILITATOR, MANAGER})
    @Operation(summary = "The programmes in the order of their names, without their modules")
    public Listing<ProgrammeJson> list(@BeanParam Paging paging) {
        var found = programmes.page(paging.last(programmes::find), paging.size() + 1);
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
        return Response.created(URI.create("/api/v1/programmes/" + programme.id()))
                .entity(whole(programme))
                .build();
    }

    @GET
    @Path("{id}")
    @RolesAllowed({COORDINATOR, CLINICIAN, FACILITATOR, MANAGER})
    @Operation(summary = "A programme with its modules and their segments")
    public ProgrammeJson get(@RestPath String id) {
        var programme = programmes.require(Ids.parse(id));
        trail.read("programme", programme.id());
        return whole(programme);
    }

    @POST
    @Path("{id}/publication")
    @Consumes(MediaType.WILDCARD)
    @Idempotent
    @RolesAllowed({COORDINATOR, CLINICIAN, MANAGER})
    @Operation(summary = "Publishes a programme, so that cohorts can follow it; twice changes nothing")
    @APIResponseSchema(ProgrammeJson.class)
    public Response publish(@RestPath String id) {
        var programme = programmes.require(Ids.parse(id));
        programme.publish(clock.instant());
        trail.wrote("publish", "programme", programme.id());
        return Response.ok(whole(programme)).build();
    }

    private ProgrammeJson whole(Programme programme) {
        var named = programme.modules().stream()
                .flatMap(module -> module.segments().stream())
                .map(Segment::topicId)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        return ProgrammeJson.whole(
                programme, topics.all(named).stream().collect(Collectors.toMap(Topic::id, Function.identity())));
    }
}
