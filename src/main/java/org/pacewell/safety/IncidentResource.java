package org.pacewell.safety;

import static org.pacewell.access.Role.CLINICIAN;
import static org.pacewell.access.Role.COORDINATOR;
import static org.pacewell.access.Role.FACILITATOR;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.jboss.resteasy.reactive.RestPath;
import org.pacewell.access.SignedIn;
import org.pacewell.attendance.Rosters;
import org.pacewell.person.StaffMember;
import org.pacewell.person.StaffMembers;
import org.pacewell.rule.Refusal;
import org.pacewell.task.Task;
import org.pacewell.task.Tasks;
import org.pacewell.web.Answers;
import org.pacewell.web.Done;
import org.pacewell.web.FormErrors;

/** What happens in a session, in two taps: the link on its page, and a button that says what it was. */
@Path("/sessions/{id}/incidents")
@Transactional
public class IncidentResource {
    private final RecordingAnIncident recording;
    private final Rosters rosters;
    private final IncidentViews views;
    private final Tasks tasks;
    private final StaffMembers staff;
    private final SignedIn person;
    private final Clock clock;

    IncidentResource(
            RecordingAnIncident recording,
            Rosters rosters,
            IncidentViews views,
            Tasks tasks,
            StaffMembers staff,
            SignedIn person,
            Clock clock) {
        this.recording = recording;
        this.rosters = rosters;
        this.views = views;
        this.tasks = tasks;
        this.staff = staff;
        this.person = person;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({COORDINATOR, CLINICIAN, FACILITATOR})
    public TemplateInstance form(@RestPath String id) {
        var session = recording.reach(id);
        return views.page(session, rosters.of(session), IncidentForm.blank(), FormErrors.NONE);
    }

    @POST
    @RolesAllowed({COORDINATOR, CLINICIAN, FACILITATOR})
    public Response record(@RestPath String id, @BeanParam IncidentForm form) {
        var session = recording.reach(id);
        var members = rosters.of(session);
        try {
            var recorded = recording.record(session, form.checked(members), person.staffId(), clock.instant());
            return Done.goTo("/sessions/" + id + "/incidents", done(recorded));
        } catch (Refusal refusal) {
            return Answers.invalid(views.page(session, members, form, FormErrors.of(refusal, "kind")));
        }
    }

    private String done(Incident recorded) {
        var owner = tasks.find(recorded.task())
                .flatMap(Task::ownerId)
                .flatMap(staff::find)
                .map(StaffMember::name)
                .orElse("");
        return IncidentViews.words().done(recorded.kind().label(), owner);
    }
}
