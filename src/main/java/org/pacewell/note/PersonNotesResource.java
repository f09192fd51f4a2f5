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
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.pacewell.access.SignedIn;
import org.pacewell.attendance.AttendanceMessages;
import org.pacewell.audit.Trail;
import org.pacewell.person.Participants;
import org.pacewell.rule.Ids;
import org.pacewell.tenancy.Sql;
import org.pacewell.web.Words;

/** The notes of one person through all their sessions: for clinicians to read, for others to see that they are there. */
@Path("/participants/{id}/notes")
@Transactional
public class PersonNotesResource {
    private static final String OF_PERSON = """
            select n.enrolment_id, n.session_id, c.name, s.number, s.enrolment_id is not null as one_to_one, s.title,
              s.day, n.drafting, n.signed, coalesce(v.asks_cosign and k.note_id is null, false) as awaits
            from enrolment e
            join note n on n.tenant_id = e.tenant_id and n.enrolment_id = e.id
            join session s on s.tenant_id = n.tenant_id and s.id = n.session_id
            join cohort c on c.tenant_id = n.tenant_id and c.id = n.cohort_id
            left join note_version v on v.tenant_id = n.tenant_id and v.note_id = n.id and v.number = n.signed
            left join note_cosignature k on k.tenant_id = v.tenant_id and k.note_id = v.note_id and k.number = v.number
            where e.participant_id = ? and (n.drafting or n.signed > 0)
            order by s.starts desc, n.id""";

    private final Participants participants;
    private final SignedIn person;
    private final Sql sql;
    private final Trail trail;

    PersonNotesResource(Participants participants, SignedIn person, Sql sql, Trail trail) {
        this.participants = participants;
        this.person = person;
        this.sql = sql;
        this.trail = trail;
    }

    @GET
    @RolesAllowed({COORDINATOR, CLINICIAN, MANAGER})
    public TemplateInstance list(@RestPath String id) {
        var whose = participants.requireWithinReach(Ids.parse(id));
        trail.readOf(whose.id(), "notes", whose.id());
        return new NotePages.PersonNotes(
                whose.id(),
                whose.name(),
                Words.plain(whose.birthDate()),
                sql.list(OF_PERSON, PersonNotesResource::row, whose.id()),
                person.is(CLINICIAN));
    }

    private static NotePages.PersonRow row(ResultSet row) throws SQLException {
        var state = NoteState.of(row.getBoolean("drafting"), row.getInt("signed"));
        return new NotePages.PersonRow(
                "/sessions/%s/notes/%s"
                        .formatted(row.getObject("session_id", UUID.class), row.getObject("enrolment_id", UUID.class)),
                called(row.getString("name"), row.getInt("number"), row.getBoolean("one_to_one")),
                row.getString("title"),
                row.getObject("day", LocalDate.class),
                NoteViews.badge(state),
                row.getBoolean("awaits"));
    }

    private static String called(String cohort, int number, boolean oneToOne) {
        return oneToOne
                ? MessageBundles.get(AttendanceMessages.class).title_one_to_one(cohort)
                : NoteWords.words().session_called(cohort, number);
    }
}
