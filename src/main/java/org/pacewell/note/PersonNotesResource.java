package org.pacewell.note;

import static org.pacewell.access.Role.CLINICIAN;
import static org.pacewell.access.Role.COORDINATOR;
import static org.pacewell.access.Role.MANAGER;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestPath;
import org.pacewell.access.SignedIn;
import org.pacewell.attendance.AttendanceMessages;
import org.pacewell.person.Participants;
import org.pacewell.rule.Ids;
import org.pacewell.web.Words;

/** The notes of one person through all their sessions: for clinicians to read, for others to see that they are there. */
@Path("/participants/{id}/notes")
@Transactional
public class PersonNotesResource {
    private final Participants participants;
    private final PersonNotes notes;
    private final SignedIn person;

    PersonNotesResource(Participants participants, PersonNotes notes, SignedIn person) {
        this.participants = participants;
        this.notes = notes;
        this.person = person;
    }

    @GET
    @RolesAllowed({COORDINATOR, CLINICIAN, MANAGER})
    public TemplateInstance list(@RestPath String id) {
        var whose = participants.requireWithinReach(Ids.parse(id));
        return new NotePages.PersonNotes(
                whose.id(),
                whose.name(),
                Words.plain(whose.birthDate()),
                notes.of(whose).stream().map(PersonNotesResource::row).toList(),
                person.is(CLINICIAN));
    }

    private static NotePages.PersonRow row(PersonNotes.Line line) {
        return new NotePages.PersonRow(
                "/sessions/%s/notes/%s".formatted(line.sessionId(), line.enrolmentId()),
                called(line),
                line.title(),
                line.day(),
                NoteViews.badge(line.state()),
                line.awaits());
    }

    private static String called(PersonNotes.Line line) {
        return line.oneToOne()
                ? MessageBundles.get(AttendanceMessages.class).title_one_to_one(line.cohort())
                : NoteWords.words().session_called(line.cohort(), line.number());
    }
}
