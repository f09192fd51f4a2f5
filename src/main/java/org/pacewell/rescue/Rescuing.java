package org.pacewell.rescue;

import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pacewell.attendance.Attendance;
import org.pacewell.attendance.RegisterTaken;
import org.pacewell.task.NewTask;
import org.pacewell.task.Owners;
import org.pacewell.task.Task;
import org.pacewell.task.TaskKind;
import org.pacewell.task.Tasks;

/**
 * Looks at every register that is taken, within its transaction: who stays away unexplained becomes one task for a
 * person. It discharges nobody, and takes back no task when a mark is corrected.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Rescuing {
    private final Histories histories;
    private final RescueRules rules;
    private final Pauses pauses;
    private final Tasks tasks;
    private final Owners owners;

    Rescuing(Histories histories, RescueRules rules, Pauses pauses, Tasks tasks, Owners owners) {
        this.histories = histories;
        this.rules = rules;
        this.pauses = pauses;
        this.tasks = tasks;
        this.owners = owners;
    }

    void look(@Observes RegisterTaken taken) {
        if (taken.session().isOneToOne()) return;
        var marked = taken.added().stream().map(Attendance::enrolmentId).collect(Collectors.toSet());
        var waiting = tasks.waiting(TaskKind.RESCUE, marked).stream()
                .filter(task -> task.cohortId().equals(taken.session().cohortId()))
                .collect(Collectors.toMap(task -> task.enrolmentId().orElseThrow(), task -> task));
        var missed = taken.added().stream()
                .filter(mark -> mark.outcome().isUnexplained())
                .map(Attendance::enrolmentId)
                .collect(Collectors.toSet());
        if (missed.isEmpty() && waiting.isEmpty()) return;
        look(taken, missed, waiting);
    }

    private void look(RegisterTaken taken, Set<UUID> missed, Map<UUID, Task> waiting) {
        var concerned = new HashSet<>(missed);
        concerned.addAll(waiting.keySet());
        var rule = rules.current();
        var known = histories.held(concerned);
        waiting.forEach((whose, task) -> {
            var history = known.getOrDefault(whose, new History(List.of()));
            follow(taken, task, history, rule, missed.contains(whose));
        });
        if (!rule.wanted()) return;
        missed.stream()
                .filter(whose -> !waiting.containsKey(whose))
                .sorted()
                .forEach(whose -> Optional.ofNullable(known.get(whose))
                        .flatMap(history -> history.cause(taken.session().id(), rule))
                        .ifPresent(cause -> open(taken, whose, cause, rule)));
    }

    /** What a new mark means for a task that is open already. */
    private void follow(RegisterTaken taken, Task task, History history, RescueRule rule, boolean missed) {
        var session = task.sessionId().orElseThrow();
        if (!history.stillHasCause(session, rule)) {
            tasks.doubt(task, taken.by(), taken.at());
            return;
        }
        tasks.renew(task, taken.by(), taken.at());
        if (missed && !session.equals(taken.session().id())) {
            tasks.again(task, words().again(taken.session().number()), taken.by(), taken.at());
        }
    }

    private void open(RegisterTaken taken, UUID whose, History.Cause cause, RescueRule rule) {
        var participant = taken.people().get(whose);
        if (participant == null) return;
        tasks.open(new NewTask(
                TaskKind.RESCUE,
                what(cause),
                "",
                Optional.of(new NewTask.About(participant, whose)),
                taken.session().cohortId(),
                Optional.of(cause.session()),
                owners.ofCohort(taken.session().cohortId()),
                due(participant, taken.at(), rule),
                taken.by(),
                taken.at()));
    }

    /** Whoever is not to be rung yet is not forgotten: the task waits for that day. */
    private Instant due(UUID participant, Instant at, RescueRule rule) {
        var due = at.plus(rule.within());
        return pauses.endOf(participant, at).filter(due::isBefore).orElse(due);
    }

    private static String what(History.Cause cause) {
        var numbers = cause.numbers();
        if (numbers.size() == 1) return words().missed_one(numbers.getFirst());
        var before = numbers.subList(0, numbers.size() - 1).stream()
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
        return words().missed(before, numbers.getLast());
    }

    private static RescueMessages words() {
        return MessageBundles.get(RescueMessages.class);
    }
}
