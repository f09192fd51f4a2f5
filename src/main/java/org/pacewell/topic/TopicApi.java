package org.pacewell.topic;

import static org.pacewell.access.Role.CLINICIAN;
import static org.pacewell.access.Role.COORDINATOR;
import static org.pacewell.access.Role.FACILITATOR;
import static org.pacewell.access.Role.MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.pacewell.access.Idempotent;
import org.pacewell.access.SignedIn;
import org.pacewell.audit.Trail;
import org.pacewell.rule.Ids;
import org.pacewell.topic.TopicSearch.Show;
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
    private final TopicAnswers answers;
    private final SignedIn person;
    private final Trail trail;
    private final ClinicDay clinic;

    TopicApi(Topics topics, TopicAnswers answers, SignedIn person, Trail trail, ClinicDay clinic) {
        this.topics = topics;
        this.answers = answers;
        this.person = person;
        this.trail = trail;
        this.clinic = clinic;
    }

    @GET
    @RolesAllowed({COORDINATOR, CLINICIAN, FACILITATOR, MANAGER})
    @Operation(summary = "The topics, retired ones too; show is all, current, unpublished, overdue or retired")
    public Listing<TopicJson> list(
            @BeanParam Paging paging,
            @RestQuery @DefaultValue("") String query,
            @RestQuery @DefaultValue("") String tag,
            @RestQuery @DefaultValue("") String component,
            @RestQuery @DefaultValue("all") String show,
            @RestQuery @DefaultValue("title") String sort) {
        var search = TopicSearch.of(query, tag, component, show, sort, Show.ALL);
        var today = clinic.today();
        var found = topics.page(search, paging.last(topics::find), paging.size() + 1, today);
        trail.read("topics", null);
        return Listing.of(found, paging, Topic::id, topic -> TopicJson.of(topic, today));
    }

    @POST
    @Idempotent
    @RolesAllowed({COORDINATOR, CLINICIAN, FACILITATOR})
    @Operation(summary = "Adds a topic; its key follows from its title")
    @APIResponseSchema(value = TopicJson.class, responseCode = "201")
    public Response add(TopicBody body) {
        var typed = body.checked();
        var topic = topics.write(typed.content(), typed.review().ownedBy(person.name()));
        topics.flush();
        trail.wrote("write", "topic", topic.id());
        return answers.created(topic);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({COORDINATOR, CLINICIAN, FACILITATOR, MANAGER})
    @APIResponseSchema(TopicJson.class)
    public Response get(@RestPath String id) {
        var topic = topics.require(Ids.parse(id));
        trail.read("topic", topic.id());
        return answers.ok(topic);
    }

    @PUT
    @Path("{id}")
    @Idempotent
    @RolesAllowed({COORDINATOR, CLINICIAN, FACILITATOR})
    @Operation(summary = "Rewrites the draft of a topic as a whole; If-Match says which version was read")
    @APIResponseSchema(TopicJson.class)
    public Response rewrite(@RestPath String id, @RestHeader("If-Match") @Nullable String ifMatch, TopicBody body) {
        var topic = topics.require(Ids.parse(id));
        topic.requireVersion(EntityTags.required(ifMatch));
        var typed = body.checked();
        topic.rewrite(typed.content(), typed.review());
        topics.flush();
        trail.wrote("rewrite", "topic", topic.id());
        return answers.ok(topic);
    }
}
