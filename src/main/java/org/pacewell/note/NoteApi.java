package org.pacewell.note;

import static org.pacewell.access.Role.CLINICIAN;
import static org.pacewell.access.Role.COORDINATOR;
import static org.pacewell.access.Role.FACILITATOR;
import static org.pacewell.access.Role.MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.pacewell.access.Idempotent;
import org.pacewell.rule.Ids;
import org.pacewell.schedule.Sessions;
import org.pacewell.web.EntityTags;
import org.pacewell.web.Listing;

/** The notes of a session for programs. */
@Path("/api/v1/sessions/{id}/notes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "notes")
@Transactional
public class NoteApi {
    private final Sessions sessions;
    private final NotePolicy policy;
    private final NoteStates states;
    private final NoteSubjects subjects;
    private final NoteAnswers answers;
    private final WritingANote writing;

    NoteApi(
            Sessions sessions,
            NotePolicy policy,
            NoteStates states,
            NoteSubjects subjects,
            NoteAnswers answers,
            WritingANote writing) {
        this.sessions = sessions;
        this.policy = policy;
        this.states = states;
        this.subjects = subjects;
        this.answers = answers;
        this.writing = writing;
    }

    @GET
    @RolesAllowed({COORDINATOR, CLINICIAN, FACILITATOR, MANAGER})
    @Operation(summary = "How far the group's note and the note of each person of the register are")
    public RestResponse<Listing<NoteJson.StateJson>> list(@RestPath String id, @Context Request asked) {
        var session = sessions.require(Ids.parse(id));
        policy.requireList(session);
        var all = states.of(session).stream().map(NoteJson.StateJson::of).toList();
        return EntityTags.derived(Listing.whole(all), asked);
    }

    @GET
    @Path("{whose}")
    @RolesAllowed({FACILITATOR, CLINICIAN})
    @Operation(summary = "One note: of the group, or of the person with this enrolment")
    @APIResponseSchema(NoteJson.class)
    public Response get(@RestPath String id, @RestPath String whose) {
        return answers.read(subjects.toRead(id, whose));
    }

    @GET
    @Path("{whose}/versions/{number}")
    @RolesAllowed({FACILITATOR, CLINICIAN})
    @Operation(summary = "A note as it was signed")
    @APIResponseSchema(NoteJson.VersionJson.class)
    public Response version(@RestPath String id, @RestPath String whose, @RestPath String number) {
        return answers.version(subjects.toRead(id, whose), NoteVersions.number(number));
    }

    @PUT
    @Path("{whose}")
    @Idempotent
    @RolesAllowed(FACILITATOR)
    @Operation(
            summary = "Writes the draft of a note as a whole; If-Match says which version was read",
            description = "Of a note that was signed it is the draft of an amendment: what was signed stays as it was.")
    @APIResponseSchema(NoteJson.class)
    public Response write(
            @RestPath String id,
            @RestPath String whose,
            @RestHeader("If-Match") @Nullable String ifMatch,
            NoteBody body) {
        var subject = subjects.toWrite(id, whose);
        var note = writing.write(subject, body.written(), EntityTags.required(ifMatch));
        return answers.of(subject, note);
    }
}
