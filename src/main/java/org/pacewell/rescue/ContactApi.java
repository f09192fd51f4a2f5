package org.pacewell.rescue;

import static org.pacewell.access.Role.CLINICIAN;
import static org.pacewell.access.Role.COORDINATOR;
import static org.pacewell.access.Role.FACILITATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.pacewell.access.Idempotent;
import org.pacewell.access.SignedIn;
import org.pacewell.attendance.Reason;
import org.pacewell.rule.Ids;
import org.pacewell.task.TaskKind;
import org.pacewell.task.WorkingOnTasks;
import org.pacewell.web.Form;
import org.pacewell.web.Listing;

/** How people who stayed away were got in touch with, for programs. */
@Path("/api/v1/tasks/{id}/contacts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "tasks")
@Transactional
public class ContactApi {
    record ContactJson(
            boolean reached, @Nullable Reason barrier, List<Offer> offers, String words, UUID by, Instant at) {
        static ContactJson of(Contact contact) {
            return new ContactJson(
                    contact.reached(),
                    contact.barrier().orElse(null),
                    contact.offers(),
                    contact.words(),
                    contact.by(),
                    contact.at());
        }
    }

    record ContactBody(
            @Schema(description = "Whether somebody spoke with the person") @Nullable
            Boolean reached,

            @Schema(implementation = Reason.class, description = "Absent where they did not say") @Nullable
            String barrier,

            @Schema(description = "ADAPTED, REMOTE, RECAP, MAKE_UP, CALL or END_PLACE; none of it happens by itself")
            @Nullable
            List<String> offers,

            @Nullable String words) {
        ContactForm form() {
            var spoken = reached == null ? "" : reached ? ContactForm.YES : ContactForm.NO;
            return new ContactForm(spoken, Form.text(barrier), offers == null ? List.of() : offers, Form.text(words));
        }
    }

    private final WorkingOnTasks tasks;
    private final Contacts contacts;
    private final SignedIn person;
    private final Clock clock;

    ContactApi(WorkingOnTasks tasks, Contacts contacts, SignedIn person, Clock clock) {
        this.tasks = tasks;
        this.contacts = contacts;
        this.person = person;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({COORDINATOR, CLINICIAN, FACILITATOR})
    @Operation(summary = "The contacts that were recorded for a task, the oldest first")
    public Listing<ContactJson> list(@RestPath String id) {
        var task = tasks.reachToWork(Ids.parse(id), TaskKind.RESCUE);
        return Listing.whole(
                contacts.of(task.id()).stream().map(ContactJson::of).toList());
    }

    @POST
    @Idempotent
    @RolesAllowed({COORDINATOR, CLINICIAN, FACILITATOR})
    @Operation(summary = "Records that somebody got in touch, or tried to; the task stays open")
    @APIResponseSchema(value = ContactJson.class, responseCode = "201")
    public Response record(@RestPath String id, ContactBody body) {
        var task = tasks.reachToWork(Ids.parse(id), TaskKind.RESCUE);
        var contact = body.form().contact(person.staffId(), clock.instant());
        contacts.record(task, contact);
        return Response.status(Response.Status.CREATED)
                .entity(ContactJson.of(contact))
                .build();
    }
}
