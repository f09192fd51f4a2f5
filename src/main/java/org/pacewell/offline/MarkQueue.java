package org.pacewell.offline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.pacewell.attendance.Attendance;
import org.pacewell.attendance.Mark;
import org.pacewell.attendance.Registers;
import org.pacewell.audit.Trail;
import org.pacewell.rule.NotFound;
import org.pacewell.schedule.Session;
import org.pacewell.tenancy.Sql;

/** Takes the marks that a device sends, each once, whatever order they come in and however often. */
@ApplicationScoped
@Transactional
public class MarkQueue {
    private final QueuedMarks queued;
    private final Registers registers;
    private final Sql sql;
    private final Trail trail;

    MarkQueue(QueuedMarks queued, Registers registers, Sql sql, Trail trail) {
        this.queued = queued;
        this.registers = registers;
        this.sql = sql;
        this.trail = trail;
    }

    /**
     * Takes what can be taken and keeps the rest for a person.
     *
     * @param people the participant behind each enrolment of the register
     * @return what became of each mark that was sent, by the device's identifier
     */
    Map<UUID, Arrival> receive(
            Session session, Map<UUID, UUID> people, UUID device, List<QueuedMark> sent, UUID by, Instant at) {
        registers.hold(session);
        var arrivals = new HashMap<>(
                queued.known(session.id(), sent.stream().map(QueuedMark::id).toList()));
        var news = sent.stream()
                .filter(mark -> !arrivals.containsKey(mark.id()))
                .sorted(Comparator.comparingLong(QueuedMark::number))
                .toList();
        if (news.isEmpty()) return arrivals;
        var last = Reconciling.lastNumbers(queued.lastNumbers(session.id(), device), news);
        var inForce = registers.of(session.id());
        var reconciling = new Reconciling(
                inForce,
                queued.recordedFrom(session.id(), device),
                registers.isLocked(session, people.keySet(), inForce.keySet(), at));
        for (var mark : news) {
            arrivals.put(mark.id(), reconciling.decide(mark, Objects.requireNonNull(last.get(mark.enrolmentId()))));
        }
        var taken = take(session, news, arrivals, by, at);
        queued.overtake(session.id(), device, last);
        queued.add(session, device, received(news, arrivals, taken), by, at);
        changed(session);
        trail.wroteOf(whose(news, people), "send", "mark", session.id());
        return arrivals;
    }

    /** Decides for a mark that waits, or for what stands there. @throws NotFound when it waits no longer */
    void settle(Session session, Map<UUID, UUID> people, UUID id, boolean use, String correction, UUID by, Instant at) {
        registers.hold(session);
        var held = queued.findHeld(session.id(), id).orElseThrow(NotFound::new).sent();
        Optional<UUID> attendance = Optional.empty();
        if (use) {
            var register = registers.correct(session, List.of(held.mark()), correction, by, at);
            attendance = Optional.ofNullable(register.inForce().get(held.enrolmentId()))
                    .map(Attendance::id);
        }
        queued.settle(id, use ? Arrival.USED : Arrival.LEFT, attendance, by, at);
        changed(session);
        trail.wroteOf(whose(List.of(held), people), "settle", "mark", session.id());
    }

    private Map<UUID, Attendance> take(
            Session session, List<QueuedMark> news, Map<UUID, Arrival> arrivals, UUID by, Instant at) {
        var marks = new ArrayList<Mark>();
        for (var mark : news) {
            if (arrivals.get(mark.id()) == Arrival.TAKEN) marks.add(mark.mark());
        }
        return marks.isEmpty()
                ? Map.of()
                : registers.correct(session, marks, "", by, at).inForce();
    }

    private static List<QueuedMarks.Received> received(
            List<QueuedMark> news, Map<UUID, Arrival> arrivals, Map<UUID, Attendance> taken) {
        return news.stream()
                .map(mark -> {
                    var arrival = Objects.requireNonNull(arrivals.get(mark.id()));
                    var became = arrival == Arrival.TAKEN
                            ? Optional.ofNullable(taken.get(mark.enrolmentId())).map(Attendance::id)
                            : Optional.<UUID>empty();
                    return new QueuedMarks.Received(mark, arrival, became);
                })
                .toList();
    }

    private static List<UUID> whose(List<QueuedMark> marks, Map<UUID, UUID> people) {
        return marks.stream()
                .map(mark -> people.get(mark.enrolmentId()))
                .flatMap(person -> Optional.ofNullable(person).stream())
                .distinct()
                .toList();
    }

    /** Whoever looks at the register learns of it by its version. */
    private void changed(Session session) {
        sql.change("update session set register_version = register_version + 1 where id = ?", session.id());
    }
}
