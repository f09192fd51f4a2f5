package org.pacewell.task;

import static org.pacewell.access.Role.CLINICIAN;
import static org.pacewell.access.Role.COORDINATOR;
import static org.pacewell.access.Role.FACILITATOR;
import static org.pacewell.access.Role.MANAGER;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.pacewell.access.SignedIn;
import org.pacewell.rule.Ids;
import org.pacewell.rule.Refusal;
import org.pacewell.web.Answers;
import org.pacewell.web.Done;
import org.pacewell.web.Form;
import org.pacewell.web.FormErrors;
import org.pacewell.web.Option;

/** What waits for a person: the worklist, and each task with what happened to it. */
@Path("/tasks")
@Transactional
public class TaskResource {
    private static final int PAGE = 25;

    private final Tasks tasks;
    private final TaskLines lines;
    private final WorkingOnTasks working;
    private final TaskViews views;
    private final TaskHistory history;
    private final SignedIn person;
    private final Clock clock;

    TaskResource(
            Tasks tasks,
            TaskLines lines,
            WorkingOnTasks working,
            TaskViews views,
            TaskHistory history,
            SignedIn person,
            Clock clock) {
        this.tasks = tasks;
        this.lines = lines;
        this.working = working;
        this.views = views;
        this.history = history;
        this.person = person;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({COORDINATOR, CLINICIAN, FACILITATOR, MANAGER})
    public TemplateInstance list(
            @RestQuery @DefaultValue("") String whose,
            @RestQuery @DefaultValue("") String state,
            @RestQuery @DefaultValue("") String after) {
        var search = TaskSearch.of(whose, state);
        var last = Ids.tryParse(after).flatMap(tasks::find);
        var found = lines.page(search, person.staffId(), person.seesWholeClinic(), last, PAGE + 1);
        var shown = found.stream().limit(PAGE).toList();
        return new TaskPages.TaskList(
                filter(search),
                shown.stream().map(line -> views.row(line, clock.instant())).toList(),
                found.size() > PAGE ? next(search, shown.getLast()) : "");
    }

    @GET
    @Path("{id}")
    @RolesAllowed({COORDINATOR, CLINICIAN, FACILITATOR, MANAGER})
    public TemplateInstance view(@RestPath String id) {
        return views.view(working.reach(Ids.parse(id)), clock.instant(), Closing.BLANK, FormErrors.NONE);
    }

    @POST
    @Path("{id}/owner")
    @RolesAllowed({COORDINATOR, CLINICIAN, FACILITATOR})
    public Response handOn(
            @RestPath String id,
            @RestForm @DefaultValue("") String staffId,
            @RestForm @DefaultValue("") String version) {
        var task = working.reachToWork(Ids.parse(id));
        try {
            var to = Ids.tryParse(staffId);
            working.handOn(task, Form.seenVersion(version), to, person.staffId(), clock.instant());
            return Done.goTo("/tasks", TaskViews.words().handed_to(history.name(to)));
        } catch (Refusal refusal) {
            return again(task, Closing.BLANK, FormErrors.of(refusal, "staffId"));
        }
    }

    @POST
    @Path("{id}/closure")
    @RolesAllowed({COORDINATOR, CLINICIAN, FACILITATOR})
    public Response close(@RestPath String id, @BeanParam Closing form) {
        var task = working.reachToWork(Ids.parse(id));
        try {
            working.close(task, Form.seenVersion(form.version()), form, person.staffId(), clock.instant());
            return Done.goTo("/tasks/" + id, TaskViews.words().is_closed());
        } catch (Refusal refusal) {
            return again(task, form, FormErrors.of(refusal, "outcome"));
        }
    }

    private Response again(Task task, Closing typed, FormErrors errors) {
        return Answers.invalid(views.view(task, clock.instant(), typed, errors));
    }

    private static TaskPages.Filter filter(TaskSearch search) {
        var words = TaskViews.words();
        return new TaskPages.Filter(
                search.whose(),
                search.state(),
                List.of(Option.of(TaskSearch.ALL, words.all()), Option.of(TaskSearch.MINE, words.mine())),
                List.of(Option.of(TaskSearch.OPEN, words.open()), Option.of(TaskSearch.CLOSED, words.closed())));
    }

    private static String next(TaskSearch search, TaskLine last) {
        return "/tasks?whose=" + search.whose() + "&state=" + search.state() + "&after=" + last.id();
    }
}
