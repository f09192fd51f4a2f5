package org.pacewell.note;

import static org.pacewell.access.Role.CLINICIAN;
import static org.pacewell.access.Role.COORDINATOR;
import static org.pacewell.access.Role.MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.pacewell.person.Participants;
import org.pacewell.rule.Ids;
import org.pacewell.web.EntityTags;
import org.pacewell.web.Listing;

/** The notes of one person, for programs. */
@Path("/api/v1/participants/{id}/notes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "notes")
@Transactional
public class PersonNotesApi {
    record PersonNoteJson(
            UUID sessionId,

            @Schema(
                    description =
                            "The enrolment that the note is of: the last part of its address among those of the session")
            String whose,

            String cohort,

            @Schema(description = "Of the session in its cohort; none of a one-to-one appointment") @Nullable
            Integer number,

            String title,

            @Schema(implementation = String.class, examples = "2026-10-06")
            LocalDate date,

            NoteState state,
            boolean awaitsCosignature) {
        static PersonNoteJson of(PersonNotes.Line line) {
            return new PersonNoteJson(
                    line.sessionId(),
                    line.enrolmentId().toString(),
                    line.cohort(),
                    line.oneToOne() ? null : line.number(),
                    line.title(),
                    line.day(),
                    line.state(),
                    line.awaits());
        }
    }

    private final Participants participants;
    private final PersonNotes notes;

    PersonNotesApi(Participants participants, PersonNotes notes) {
        this.participants = participants;
        this.notes = notes;
    }

    @GET
    @RolesAllowed({COORDINATOR, CLINICIAN, MANAGER})
    @Operation(
            summary = "Which notes of a person there are, of the latest session first",
            description = "What stands in one is read at its session.")
    public RestResponse<Listing<PersonNoteJson>> list(@RestPath String id, @Context Request asked) {
        var whose = participants.requireWithinReach(Ids.parse(id));
        var all = notes.of(whose).stream().map(PersonNoteJson::of).toList();
        return EntityTags.derived(Listing.whole(all), asked);
    }
}
