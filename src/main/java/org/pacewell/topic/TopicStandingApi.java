package org.pacewell.topic;

import static org.pacewell.access.Role.CLINICIAN;
import static org.pacewell.access.Role.COORDINATOR;
import static org.pacewell.access.Role.FACILITATOR;

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
import org.pacewell.access.SignedIn;
import org.pacewell.audit.Trail;
import org.pacewell.rule.Ids;
import org.pacewell.web.EntityTags;

/** Adapting topics, retiring them and bringing them back, for programs. */
@Path("/api/v1/topics/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "topics")
@Transactional
public class TopicStandingApi {
    private final Topics topics;
    private final TopicAnswers answers;
    private final SignedIn person;
    private final Trail trail;
    private final ClinicDay clinic;

    TopicStandingApi(Topics topics, TopicAnswers answers, SignedIn person, Trail trail, ClinicDay clinic) {
        this.topics = topics;
        this.answers = answers;
        this.person = person;
        this.trail = trail;
        this.clinic = clinic;
    }

    @POST
    @Path("adaptation")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed({COORDINATOR, CLINICIAN, FACILITATOR})
    @Operation(summary = "Copies a topic under another title as a draft that remembers its origin")
    @APIResponseSchema(value = TopicJson.class, responseCode = "201")
    public Response adapt(@RestPath String id, AdaptationBody body) {
        var topic = topics.require(Ids.parse(id));
        var copy = topics.adapt(topic, new AdaptationForm(body.title()).checked(), person.name());
        topics.flush();
        trail.wrote("adapt", "topic", copy.id());
        return answers.created(copy);
    }

    @POST
    @Path("retirement")
    @Consumes(MediaType.WILDCARD)
    @Idempotent
    @RolesAllowed({COORDINATOR, CLINICIAN})
    @Operation(summary = "Offers a topic to new programmes no more; it stays where it was used")
    @APIResponseSchema(TopicJson.class)
    public Response retire(@RestPath String id, @RestHeader("If-Match") @Nullable String ifMatch) {
        var topic = topics.require(Ids.parse(id));
        topic.requireVersion(EntityTags.required(ifMatch));
        topic.retire(clinic.now());
        return changed("retire", topic);
    }

    @DELETE
    @Path("retirement")
    @Idempotent
    @RolesAllowed({COORDINATOR, CLINICIAN})
    @Operation(summary = "Brings a retired topic back")
    @APIResponseSchema(TopicJson.class)
    public Response bringBack(@RestPath String id, @RestHeader("If-Match") @Nullable String ifMatch) {
        var topic = topics.require(Ids.parse(id));
        topic.requireVersion(EntityTags.required(ifMatch));
        topic.bringBack();
        return changed("bring back", topic);
    }

    private Response changed(String verb, Topic topic) {
        topics.flush();
        trail.wrote(verb, "topic", topic.id());
        return answers.ok(topic);
    }

    record AdaptationBody(@Nullable String title) {}
}
