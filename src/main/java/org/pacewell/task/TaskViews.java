package org.pacewell.task;

import io.quarkus.arc.All;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pacewell.cohort.Cohorts;
import org.pacewell.person.Participant;
import org.pacewell.person.Participants;
import org.pacewell.schedule.Sessions;
import org.pacewell.web.FormErrors;
import org.pacewell.web.Option;
import org.pacewell.web.Words;

/** Gathers what the pages of tasks show. */
@ApplicationScoped
class TaskViews {
    private static final TaskPages.Named NOTHING = new TaskPages.Named("", "");

    private final List<TaskWork> works;
    private final TaskHistory history;
    private final Owners owners;
    private final TaskPolicy policy;
    private final Participants participants;
    private final Cohorts cohorts;
    private final Sessions sessions;

    TaskViews(
            @All List<TaskWork> works,
            TaskHistory history,
            Owners owners,
            TaskPolicy policy,
            Participants participants,
            Cohorts cohorts,
            Sessions sessions) {
        this.works = works;
        this.history = history;
        this.owners = owners;
        this.policy = policy;
        this.participants = participants;
        this.cohorts = cohorts;
        this.sessions = sessions;
    }

    TaskPages.Row row(TaskLine line, Instant now) {
        return new TaskPages.Row(
                line.id(),
                line.kind().label(),
                line.what(),
                line.person(),
                line.born().map(day -> words().born(Words.plain(day))).orElse(""),
                line.cohort(),
                line.owner(),
                history.when(line.dueAt()),
                state(line.outcome(), line.isOverdue(now), line.doubted()),
                tone(line.outcome(), line.isOverdue(now), line.doubted()));
    }

    TaskPages.TaskView view(Task task, Instant now, Closing typed, FormErrors errors) {
        var mayWork = policy.mayWork(task) && task.isOpen();
        return new TaskPages.TaskView(
                head(task, now),
                history.of(
                        task,
                        works.stream().filter(it -> it.kind() == task.kind()).toList()),
                work(task, mayWork),
                mayWork,
                task.version(),
                task.ownerId().map(UUID::toString).orElse(""),
                mayWork
                        ? owners.candidates(task.cohortId()).stream()
                                .map(member -> Option.of(member.id(), member.name()))
                                .toList()
                        : List.of(),
                Arrays.stream(TaskOutcome.values())
                        .map(outcome -> Option.of(outcome, outcome.label()))
                        .toList(),
                typed,
                errors);
    }

    private TaskPages.Named work(Task task, boolean mayWork) {
        return works.stream()
                .filter(it -> mayWork && it.kind() == task.kind())
                .findFirst()
                .map(it -> new TaskPages.Named(it.label(), it.href(task.id())))
                .orElse(NOTHING);
    }

    private TaskPages.Head head(Task task, Instant now) {
        var whose = task.participantId().flatMap(participants::find);
        var mayRead = policy.mayReadDetail(task);
        return new TaskPages.Head(
                task.id(),
                task.kind().label(),
                task.what(),
                mayRead ? task.detail() : "",
                !mayRead && !task.detail().isEmpty(),
                person(task, whose),
                whose.map(it -> words().born(Words.plain(it.birthDate()))).orElse(""),
                cohort(task),
                session(task),
                history.name(task.ownerId()),
                history.when(task.dueAt()),
                state(task.outcome(), task.isOverdue(now), task.isDoubted()),
                tone(task.outcome(), task.isOverdue(now), task.isDoubted()),
                task.isOpen() && task.isDoubted());
    }

    private TaskPages.Named person(Task task, Optional<Participant> whose) {
        var href = whose.filter(_ -> policy.mayOpenParticipant(task)).map(it -> "/participants/" + it.id());
        return new TaskPages.Named(whose.map(Participant::name).orElse(""), href.orElse(""));
    }

    private TaskPages.Named cohort(Task task) {
        var href = policy.mayOpenCohort(task) ? "/cohorts/" + task.cohortId() : "";
        return new TaskPages.Named(cohorts.require(task.cohortId()).name(), href);
    }

    private TaskPages.Named session(Task task) {
        return task.sessionId()
                .flatMap(sessions::find)
                .map(it -> new TaskPages.Named(
                        it.title() + ", " + Words.fullYear(it.day()),
                        policy.mayOpenCohort(task) ? "/sessions/" + it.id() : ""))
                .orElse(NOTHING);
    }

    private static String state(Optional<TaskOutcome> outcome, boolean overdue, boolean doubted) {
        if (outcome.isPresent()) return outcome.get().label();
        return overdue ? words().overdue() : doubted ? words().doubted() : words().open();
    }

    private static String tone(Optional<TaskOutcome> outcome, boolean overdue, boolean doubted) {
        if (outcome.isPresent()) return "plain";
        return overdue ? "rose" : doubted ? "sun" : "leaf";
    }

    static TaskMessages words() {
        return MessageBundles.get(TaskMessages.class);
    }
}
