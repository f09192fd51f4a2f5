package org.pacewell.rescue;

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
import org.pacewell.rule.Ids;
import org.pacewell.rule.Refusal;
import org.pacewell.task.TaskKind;
import org.pacewell.task.WorkingOnTasks;
import org.pacewell.web.Answers;
import org.pacewell.web.Done;
import org.pacewell.web.FormErrors;

/** Somebody gets in touch with a person who stayed away, and records it. */
@Path("/tasks/{id}/contact")
@Transactional
public class ContactResource {
    private final WorkingOnTasks tasks;
    private final Contacts contacts;
    private final RescueViews views;
    private final SignedIn person;
    private final Clock clock;

    ContactResource(WorkingOnTasks tasks, Contacts contacts, RescueViews views, SignedIn person, Clock clock) {
        this.tasks = tasks;
        this.contacts = contacts;
        this.views = views;
        this.person = person;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({COORDINATOR, CLINICIAN, FACILITATOR})
    public TemplateInstance form(@RestPath String id) {
        return views.contact(
                tasks.reachToWork(Ids.parse(id), TaskKind.RESCUE), clock.instant(), ContactForm.BLANK, FormErrors.NONE);
    }

    @POST
    @RolesAllowed({COORDINATOR, CLINICIAN, FACILITATOR})
    public Response record(@RestPath String id, @BeanParam ContactForm form) {
        var task = tasks.reachToWork(Ids.parse(id), TaskKind.RESCUE);
        try {
            contacts.record(task, form.contact(person.staffId(), clock.instant()));
            return Done.goTo("/tasks/" + id, RescueViews.words().kept());
        } catch (Refusal refusal) {
            return Answers.invalid(views.contact(task, clock.instant(), form, FormErrors.of(refusal, "reached")));
        }
    }
}
