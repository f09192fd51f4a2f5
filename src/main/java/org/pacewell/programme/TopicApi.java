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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.pacewell.access.Idempotent;
import org.pacewell.audit.Trail;
import org.pacewell.rule.Ids;
import org.pacewell.web.EntityTags;
import org.pacewell.web.Listing;
import org.pacewell.web.Paging;

/** The topic library for programs. */
@Path("/api/v1/topics")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "topics")
@Transactional
public class TopicApi {
    private final Topics topics;
    private final Trail trail;

    TopicApi(Topics topics, Trail trail) {
        this.topics = topics;
        this.trail = trail;
    }

    @GET
    @RolesAllowed({COORDINATOR, CLINICIAN, FACILITATOR, MANAGER})
    @Operation(summary = "The topics in the order of their titles")
    public Listing<TopicJson> list(@BeanParam Paging paging) {
        var found = topics.page(paging.last(topics::find), paging.size() + 1);
        trail.read("topics", null);
        return Listing.of(found, paging, Topic::id, TopicJson::of);
    }

    @POST
    @Idempotent
    @RolesAllowed({COORDINATOR, CLINICIAN, FACILITATOR})
    @Operation(summary = "Adds a topic; its key follows from its title")
    @APIResponseSchema(value = TopicJson.class, responseCode = "201")
    public Response add(TopicBody body) {
        var topic = topics.write(body.content());
        topics.flush();
        trail.wrote("write", "topic", topic.id());
        return Response.created(URI.create("/api/v1/topics/" + topic.id()))
                .tag(EntityTags.of(topic.version()))
                .entity(TopicJson.of(topic))
                .build();
    }

    @GET
    @Path("{id}")
    @RolesAllowed({COORDINATOR, CLINICIAN, FACILITATOR, MANAGER})
    @APIResponseSchema(TopicJson.class)
    public Response get(@RestPath String id) {
        var topic = topics.require(Ids.parse(id));
        trail.read("topic", topic.id());
        return ok(topic);
    }

    @PUT
    @Path("{id}")
    @Idempotent
    @RolesAllowed({COORDINATOR, CLINICIAN, FACILITATOR})
    @Operation(summary = "Rewrites a topic as a whole; If-Match says which version was read")
    @APIResponseSchema(TopicJson.class)
    public Response rewrite(@RestPath String id, @RestHeader("If-Match") @Nullable String ifMatch, TopicBody body) {
        var topic = topics.require(Ids.parse(id));
        topic.requireVersion(EntityTags.required(ifMatch));
        topic.rewrite(body.content());
        topics.flush();
        trail.wrote("rewrite", "topic", topic.id());
        return ok(topic);
    }

    private static Response ok(Topic topic) {
        return Response.ok(TopicJson.of(topic))
                .tag(EntityTags.of(topic.version()))
                .build();
    }
}
