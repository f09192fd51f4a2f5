package org.pacewell.topic;

import static org.pacewell.access.Role.CLINICIAN;
import static org.pacewell.access.Role.COORDINATOR;
import static org.pacewell.access.Role.FACILITATOR;
import static org.pacewell.access.Role.MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
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
import org.pacewell.web.EntityTags;
import org.pacewell.web.Listing;

/** Publishing topics, and what was published of them, for programs. */
@Path("/api/v1/topics/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "topics")
@Transactional
public class TopicVersionApi {
    private final Topics topics;
    private final TopicAnswers answers;
    private final TopicTexts texts;
    private final TopicVersions versions;
    private final SignedIn person;
    private final Trail trail;
    private final ClinicDay clinic;

    record ComparisonJson(int from, int to, List<TopicComparison.Change> changes) {}

    TopicVersionApi(
            Topics topics,
            TopicAnswers answers,
            TopicTexts texts,
            TopicVersions versions,
            SignedIn person,
            Trail trail,
            ClinicDay clinic) {
        this.topics = topics;
        this.answers = answers;
        this.texts = texts;
        this.versions = versions;
        this.person = person;
        this.trail = trail;
        this.clinic = clinic;
    }

    @POST
    @Path("publication")
    @Consumes(MediaType.WILDCARD)
    @Idempotent
    @RolesAllowed({COORDINATOR, CLINICIAN})
    @Operation(summary = "Makes the draft the next version; an unchanged topic stays at its version")
    @APIResponseSchema(TopicJson.class)
    public Response publish(@RestPath String id, @RestHeader("If-Match") @Nullable String ifMatch) {
        var topic = topics.require(Ids.parse(id));
        EntityTags.seen(ifMatch).ifPresent(topic::requireVersion);
        topics.publish(topic, clinic.now(), clinic.today(), person.name());
        topics.flush();
        trail.wrote("publish", "topic", topic.id());
        return answers.ok(topic);
    }

    @GET
    @Path("versions")
    @RolesAllowed({COORDINATOR, CLINICIAN, FACILITATOR, MANAGER})
    @Operation(summary = "The published versions of a topic, the newest first, without their texts")
    public Listing<TopicVersionJson> versions(@RestPath String id) {
        var topic = topics.require(Ids.parse(id));
        trail.read("topic", topic.id());
        return Listing.whole(
                versions.of(topic.id()).stream().map(TopicVersionJson::head).toList());
    }

    @GET
    @Path("versions/{number}")
    @RolesAllowed({COORDINATOR, CLINICIAN, FACILITATOR, MANAGER})
    @Operation(summary = "A version as it was published")
    public TopicVersionJson version(@RestPath String id, @RestPath String number) {
        var topic = topics.require(Ids.parse(id));
        trail.read("topic", topic.id());
        return TopicVersionJson.whole(versions.require(topic.id(), TopicTexts.number(number)));
    }

    @GET
    @Path("comparison")
    @RolesAllowed({COORDINATOR, CLINICIAN, FACILITATOR, MANAGER})
    @Operation(summary = "What differs between two versions, word by word; 0 is the draft")
    public ComparisonJson compare(
            @RestPath String id, @RestQuery @Nullable String from, @RestQuery @Nullable String to) {
        var topic = topics.require(Ids.parse(id));
        trail.read("topic", topic.id());
        int first = TopicTexts.number(from);
        int second = TopicTexts.number(to);
        var comparison = TopicComparison.of(texts.of(topic, first), texts.of(topic, second));
        return new ComparisonJson(first, second, comparison.changes());
    }
}
