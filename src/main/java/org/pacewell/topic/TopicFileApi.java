package org.pacewell.topic;

import static org.pacewell.access.Role.CLINICIAN;
import static org.pacewell.access.Role.COORDINATOR;
import static org.pacewell.access.Role.FACILITATOR;
import static org.pacewell.access.Role.MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
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
import org.pacewell.web.Listing;

/** The files that go with topics, for programs. */
@Path("/api/v1/topics/{id}/files")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "topics")
@Transactional
public class TopicFileApi {
    private final Topics topics;
    private final TopicFiles files;
    private final FileAnswers contents;
    private final TopicAnswers answers;
    private final SignedIn person;
    private final Trail trail;
    private final ClinicDay clinic;

    TopicFileApi(
            Topics topics,
            TopicFiles files,
            FileAnswers contents,
            TopicAnswers answers,
            SignedIn person,
            Trail trail,
            ClinicDay clinic) {
        this.topics = topics;
        this.files = files;
        this.contents = contents;
        this.answers = answers;
        this.person = person;
        this.trail = trail;
        this.clinic = clinic;
    }

    @GET
    @RolesAllowed({COORDINATOR, CLINICIAN, FACILITATOR, MANAGER})
    @Operation(summary = "The files of a topic's draft in their order")
    public Listing<AttachedFile> list(@RestPath String id) {
        var topic = topics.require(Ids.parse(id));
        trail.read("topic", topic.id());
        return Listing.whole(topic.files().files());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed({COORDINATOR, CLINICIAN, FACILITATOR})
    @Operation(summary = "Adds a PDF, PNG or JPEG of at most 2 MB to the draft; its kind is told by its bytes")
    @APIResponseSchema(value = AttachedFile.class, responseCode = "201")
    public Response add(@RestPath String id, @RestHeader("If-Match") @Nullable String ifMatch, FileBody body) {
        var topic = topics.require(Ids.parse(id));
        EntityTags.seen(ifMatch).ifPresent(topic::requireVersion);
        var added = files.add(topic, body.checked(), clinic.now(), person.name());
        topics.flush();
        trail.wrote("add a file to", "topic", topic.id());
        return Response.created(URI.create("/api/v1/topics/" + topic.id() + "/files/" + added.id()))
                .tag(EntityTags.of(topic.version()))
                .entity(added)
                .build();
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed({COORDINATOR, CLINICIAN, FACILITATOR})
    @Operation(summary = "Renames and orders the files of the draft; those that are not sent are taken off it")
    @APIResponseSchema(TopicJson.class)
    public Response arrange(@RestPath String id, @RestHeader("If-Match") @Nullable String ifMatch, FileOrder body) {
        var topic = topics.require(Ids.parse(id));
        topic.requireVersion(EntityTags.required(ifMatch));
        topic.give(topic.files().arranged(body.checked()));
        return changed("change the files of", topic);
    }

    @GET
    @Path("{file}")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({COORDINATOR, CLINICIAN, FACILITATOR, MANAGER})
    @Operation(summary = "A file that the draft or a published version gives, byte for byte")
    public Response read(@RestPath String id, @RestPath String file, @Context Request asked) {
        var topic = topics.require(Ids.parse(id));
        trail.read("topic", topic.id());
        return contents.of(files.given(topic.id(), Ids.parse(file)), asked);
    }

    @DELETE
    @Path("{file}")
    @Idempotent
    @RolesAllowed({COORDINATOR, CLINICIAN, FACILITATOR})
    @Operation(summary = "Takes a file off the draft; published versions keep it")
    @APIResponseSchema(TopicJson.class)
    public Response remove(
            @RestPath String id, @RestPath String file, @RestHeader("If-Match") @Nullable String ifMatch) {
        var topic = topics.require(Ids.parse(id));
        var which = topic.files().require(Ids.parse(file));
        topic.requireVersion(EntityTags.required(ifMatch));
        topic.give(topic.files().without(which.id()));
        return changed("remove a file of", topic);
    }

    private Response changed(String verb, Topic topic) {
        topics.flush();
        trail.wrote(verb, "topic", topic.id());
        return answers.ok(topic);
    }
}
