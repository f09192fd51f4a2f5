package org.pacewell.task;

import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pacewell.clinic.OpenClinics;
import org.pacewell.person.StaffMember;
import org.pacewell.person.StaffMembers;
import org.pacewell.web.Words;

/** What happened to a task, in sentences, the oldest first. */
@ApplicationScoped
class TaskHistory {
    private record Said(Instant at, String what, String by) {}

    private final TaskSteps steps;
    private final TaskPolicy policy;
    private final StaffMembers staff;
    private final OpenClinics clinics;

    TaskHistory(TaskSteps steps, TaskPolicy policy, StaffMembers staff, OpenClinics clinics) {
        this.steps = steps;
        this.policy = policy;
        this.staff = staff;
        this.clinics = clinics;
    }

    List<TaskPages.Happening> of(Task task, List<TaskWork> works) {
        var said = new ArrayList<Said>();
        said.add(new Said(task.openedAt(), words().opened(name(Optional.of(task.openedBy()))), ""));
        steps.of(task.id()).forEach(step -> said.add(new Said(step.at(), sentence(step), "")));
        if (policy.mayReadDetail(task)) works.forEach(work -> done(task, work, said));
        task.closedAt().ifPresent(at -> said.add(new Said(at, closed(task), "")));
        return said.stream()
                .sorted(Comparator.comparing(Said::at))
                .map(it -> new TaskPages.Happening(
                        it.by().isEmpty() ? when(it.at()) : words().by(it.by(), when(it.at())), it.what()))
                .toList();
    }

    /** The name of a staff member, or an empty text for nobody. */
    String name(Optional<UUID> member) {
        return member.flatMap(staff::find).map(StaffMember::name).orElse("");
    }

    private void done(Task task, TaskWork work, List<Said> said) {
        for (var it : work.done(task.id())) {
            said.add(new Said(it.at(), it.words(), name(Optional.of(it.by()))));
        }
    }

    private String sentence(TaskStep step) {
        var by = name(Optional.of(step.by()));
        return switch (step.kind()) {
            case HANDED_ON -> words().handed_on(by, name(step.owner()));
            case AGAIN -> words().again(step.words(), by);
            case DOUBTED -> words().doubted_by(by);
            case RENEWED -> words().renewed(by);
            case PUT_OFF -> words().put_off(by);
        };
    }

    private String closed(Task task) {
        return words().closed_by(
                        name(task.closedBy()),
                        task.outcome().map(TaskOutcome::label).orElse(""),
                        policy.mayReadDetail(task) ? task.reason() : "");
    }

    /** When something was, by the clinic's clock. */
    String when(Instant at) {
        var local = at.atZone(clinics.current().zone());
        return words().at(Words.brief(local.toLocalDate()), Words.clock(local.toLocalTime()));
    }

    private static TaskMessages words() {
        return MessageBundles.get(TaskMessages.class);
    }
}
