package org.pacewell.note;

import static org.pacewell.access.Role.CLINICIAN;
import static org.pacewell.access.Role.FACILITATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
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
import org.pacewell.web.EntityTags;
import org.pacewell.web.Form;

/** Signing a note, for programs. */
@Path("/api/v1/sessions/{id}/notes/{whose}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "notes")
@Transactional
public class NoteSignatureApi {
    private final NoteSubjects subjects;
    private final NoteAnswers answers;
    private final NoteEditing editing;
    private final NoteWarnings warnings;
    private final WritingANote writing;

    NoteSignatureApi(
            NoteSubjects subjects,
            NoteAnswers answers,
            NoteEditing editing,
            NoteWarnings warnings,
            WritingANote writing) {
        this.subjects = subjects;
        this.answers = answers;
        this.editing = editing;
        this.warnings = warnings;
        this.writing = writing;
    }

    @POST
    @Path("signature")
    @Idempotent
    @RolesAllowed(FACILITATOR)
    @Operation(
            summary = "Signs the draft, which is a version from then on; If-Match says which draft was read",
            description = "With warnings it takes what the note says under confirm.")
    @APIResponseSchema(NoteJson.class)
    public Response sign(
            @RestPath String id,
            @RestPath String whose,
            @RestHeader("If-Match") @Nullable String ifMatch,
            NoteBody.SignatureBody body) {
        var subject = subjects.toWrite(id, whose);
        int seen = EntityTags.required(ifMatch);
        var note = editing.find(subject).orElseThrow(NothingToSign::new);
        note.requireVersion(seen);
        var found = warnings.of(subject, note.text());
        if (!NoteWarning.key(found).equals(Form.text(body.confirm()))) throw WarningsUnread.naming(found);
        return answers.of(subject, writing.sign(subject, seen, !found.isEmpty()));
    }

    @POST
    @Path("cosignature")
    @Idempotent
    @RolesAllowed({FACILITATOR, CLINICIAN})
    @Operation(summary = "Co-signs the newest version, where that was asked for; never the one who signed it")
    @APIResponseSchema(NoteJson.class)
    public Response cosign(
            @RestPath String id, @RestPath String whose, @RestHeader("If-Match") @Nullable String ifMatch) {
        var subject = subjects.toCosign(id, whose);
        return answers.of(subject, writing.cosign(subject, EntityTags.required(ifMatch)));
    }
}
