package org.pacewell.task;

import static org.pacewell.access.Role.CLINICIAN;
import static org.pacewell.access.Role.COORDINATOR;
import static org.pacewell.access.Role.FACILITATOR;
import static org.pacewell.access.Role.MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.pacewell.access.Idempotent;
import org.pacewell.access.SignedIn;
import org.pacewell.rule.Ids;
import org.pacewell.web.EntityTags;
import org.pacewell.web.Form;
import org.pacewell.web.Listing;
import org.pacewell.web.Paging;

/** What waits for a person, for programs. */
@Path("/api/v1/tasks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "tasks")
@Transactional
public class TaskApi {
    private final Tasks tasks;
    private final TaskLines lines;
    private final WorkingOnTasks working;
    private final TaskPolicy policy;
    private final SignedIn person;
    private final Clock clock;

    TaskApi(Tasks tasks, TaskLines lines, WorkingOnTasks working, TaskPolicy policy, SignedIn person, Clock clock) {
        this.tasks = tasks;
        this.lines = lines;
        this.working = working;
        this.policy = policy;
        this.person = person;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({COORDINATOR, CLINICIAN, FACILITATOR, MANAGER})
    @Operation(
            summary = "The tasks that the reader may see: their own first, then by when they are due",
            description = "whose is MINE or ALL, state is OPEN or CLOSED; closed ones come the last closed first.")
    public Listing<TaskJson> list(
            @RestQuery @DefaultValue("") String whose,
            @RestQuery @DefaultValue("") String state,
            @BeanParam Paging paging) {
        var found = lines.page(
                TaskSearch.of(whose, state),
                person.staffId(),
                person.seesWholeClinic(),
                paging.last(tasks::find),
                paging.size() + 1);
        return Listing.of(found, paging, TaskLine::id, line -> TaskJson.of(line, clock.instant()));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({COORDINATOR, CLINICIAN, FACILITATOR, MANAGER})
    @Operation(summary = "A task")
    @APIResponseSchema(TaskJson.class)
    public Response get(@RestPath String id) {
        return ok(working.reach(Ids.parse(id)));
    }

    @PUT
    @Path("{id}/owner")
    @Idempotent
    @RolesAllowed({COORDINATOR, CLINICIAN, FACILITATOR})
    @Operation(summary = "Hands a task to a coordinator, a clinician or somebody of the cohort")
    @APIResponseSchema(TaskJson.class)
    public Response handOn(
            @RestPath String id, @RestHeader("If-Match") @Nullable String ifMatch, TaskJson.OwnerBody body) {
        var task = working.reachToWork(Ids.parse(id));
        var seen = EntityTags.required(ifMatch);
        working.handOn(task, seen, Optional.ofNullable(body.staffId()), person.staffId(), clock.instant());
        return ok(task);
    }

    @POST
    @Path("{id}/closure")
    @Idempotent
    @RolesAllowed({COORDINATOR, CLINICIAN, FACILITATOR})
    @Operation(summary = "Closes a task, with how it ended and why")
    @APIResponseSchema(TaskJson.class)
    public Response close(
            @RestPath String id, @RestHeader("If-Match") @Nullable String ifMatch, TaskJson.ClosureBody body) {
        var task = working.reachToWork(Ids.parse(id));
        var seen = EntityTags.required(ifMatch);
        var closing = new Closing(Form.text(body.outcome()), Form.text(body.reason()), "");
        working.close(task, seen, closing, person.staffId(), clock.instant());
        return ok(task);
    }

    private Response ok(Task task) {
        return Response.ok(TaskJson.of(task, policy.mayReadDetail(task), clock.instant()))
                .tag(EntityTags.of(task.version()))
                .build();
    }
}
