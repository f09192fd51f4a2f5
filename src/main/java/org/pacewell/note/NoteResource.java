package org.pacewell.note;

import static org.pacewell.access.Role.CLINICIAN;
import static org.pacewell.access.Role.FACILITATOR;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import org.pacewell.audit.Trail;
import org.pacewell.rule.Refusal;
import org.pacewell.rule.StaleEdit;
import org.pacewell.web.Answers;
import org.pacewell.web.Done;
import org.pacewell.web.FormErrors;

/** The page of a note, and the one on which it is written and signed. */
@Path("/sessions/{id}/notes/{whose}")
@Transactional
public class NoteResource {
    private final NoteSubjects subjects;
    private final NoteViews views;
    private final NoteEditing editing;
    private final WritingANote writing;
    private final NoteWarnings warnings;
    private final Trail trail;

    NoteResource(
            NoteSubjects subjects,
            NoteViews views,
            NoteEditing editing,
            WritingANote writing,
            NoteWarnings warnings,
            Trail trail) {
        this.subjects = subjects;
        this.views = views;
        this.editing = editing;
        this.writing = writing;
        this.warnings = warnings;
        this.trail = trail;
    }

    /** @param whose an enrolment of the session's cohort, or {@code group} */
    @GET
    @RolesAllowed({FACILITATOR, CLINICIAN})
    public TemplateInstance view(@RestPath String id, @RestPath String whose) {
        return views.view(subjects.toRead(id, whose), FormErrors.NONE);
    }

    @GET
    @Path("edit")
    @RolesAllowed(FACILITATOR)
    public TemplateInstance edit(@RestPath String id, @RestPath String whose) {
        var subject = subjects.toWrite(id, whose);
        trail.readOf(
                subject.whose(), "note", editing.find(subject).map(Note::id).orElse(null));
        return editing.page(subject);
    }

    @POST
    @RolesAllowed(FACILITATOR)
    public Response save(@RestPath String id, @RestPath String whose, @BeanParam NoteForm form) {
        var subject = subjects.toWrite(id, whose);
        if (form.asksForFacts())
            return Response.ok(editing.withFacts(subject, form)).build();
        try {
            var note = writing.write(subject, form.written(), form.seenVersion());
            return form.signs() ? sign(subject, note, form) : saved(subject);
        } catch (StaleEdit stale) {
            return Answers.invalid(editing.stale(subject, form, FormErrors.of(stale, NoteText.field(0))));
        } catch (Refusal refusal) {
            return Answers.invalid(editing.again(subject, form, FormErrors.of(refusal, NoteText.field(0))));
        }
    }

    /** The draft is saved in any case: whoever has a warning to read loses nothing by reading it. */
    private Response sign(NoteSubject subject, Note note, NoteForm form) {
        var found = warnings.of(subject, note.text());
        if (!NoteWarning.key(found).equals(form.confirmed())) {
            return Response.status(422)
                    .type(MediaType.TEXT_HTML_TYPE)
                    .entity(editing.unconfirmed(subject, note, found))
                    .build();
        }
        writing.sign(subject, note.version(), !found.isEmpty());
        return Done.goTo(subject.path(), NoteWords.words().signed_now());
    }

    private static Response saved(NoteSubject subject) {
        return Done.goTo(subject.path() + "/edit", NoteWords.words().saved());
    }

    @GET
    @Path("versions/{number}")
    @RolesAllowed({FACILITATOR, CLINICIAN})
    public TemplateInstance version(@RestPath String id, @RestPath String whose, @RestPath String number) {
        return views.version(subjects.toRead(id, whose), NoteVersions.number(number));
    }

    @POST
    @Path("cosignature")
    @RolesAllowed({FACILITATOR, CLINICIAN})
    public Response cosign(@RestPath String id, @RestPath String whose, @BeanParam NoteForm form) {
        var subject = subjects.toCosign(id, whose);
        try {
            writing.cosign(subject, form.seenVersion());
            return Done.goTo(subject.path(), NoteWords.words().cosigned_now());
        } catch (Refusal refusal) {
            return Answers.invalid(views.view(subject, FormErrors.of(refusal, "note")));
        }
    }
}
