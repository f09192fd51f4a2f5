package org.pacewell.note;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pacewell.attendance.Attendance;
import org.pacewell.attendance.Deliveries;
import org.pacewell.attendance.Outcome;
import org.pacewell.attendance.Registers;
import org.pacewell.attendance.Rosters;
import org.pacewell.programme.Programmes;
import org.pacewell.schedule.Session;
import org.pacewell.topic.Component;
import org.pacewell.web.Words;

/**
 * What is known of a session already, as lines that a note may take over: from its register and from what it gave when
 * somebody ran it by its segments, or else from its plan; no more.
 */
@ApplicationScoped
class SessionFacts {
    private final Rosters rosters;
    private final Registers registers;
    private final Programmes programmes;
    private final Deliveries deliveries;

    SessionFacts(Rosters rosters, Registers registers, Programmes programmes, Deliveries deliveries) {
        this.rosters = rosters;
        this.registers = registers;
        this.programmes = programmes;
        this.deliveries = deliveries;
    }

    List<String> of(NoteSubject subject) {
        var session = subject.session();
        var marks = registers.of(session.id());
        var register = subject.enrolment()
                .map(id -> person(session, Optional.ofNullable(marks.get(id))))
                .orElseGet(() -> group(marks, rosters.participants(session).keySet()));
        var given = given(session);
        return Stream.concat(register.stream(), (given.isEmpty() ? plan(session) : given).stream())
                .toList();
    }

    /** Every line that a note of this session can have got from here. */
    Set<String> all(Session session) {
        var lines = new HashSet<>(plan(session));
        lines.addAll(given(session));
        var marks = registers.of(session.id());
        lines.addAll(group(marks, rosters.participants(session).keySet()));
        lines.addAll(person(session, Optional.empty()));
        marks.values().forEach(mark -> lines.addAll(person(session, Optional.of(mark))));
        return lines;
    }

    /** Numbers alone: who was here stands in the register and in nobody else's record. */
    private static List<String> group(Map<UUID, Attendance> marks, Set<UUID> people) {
        var outcomes = people.stream()
                .flatMap(id -> Optional.ofNullable(marks.get(id)).stream())
                .map(Attendance::outcome)
                .toList();
        var words = NoteWords.words();
        var lines = new ArrayList<String>();
        lines.add(words.fact_took_part(
                (int) outcomes.stream().filter(Outcome::isPresent).count(), people.size()));
        var counted = Stream.of(Outcome.values())
                .filter(outcomes::contains)
                .map(it -> words.fact_count(
                        it.label(), (int) outcomes.stream().filter(it::equals).count()))
                .collect(Collectors.joining(", "));
        if (!counted.isEmpty()) lines.add(counted + ".");
        if (outcomes.size() < people.size()) lines.add(words.fact_unmarked_count(people.size() - outcomes.size()));
        return lines;
    }

    private static List<String> person(Session session, Optional<Attendance> recorded) {
        var words = NoteWords.words();
        if (recorded.isEmpty()) return List.of(words.fact_unmarked());
        var mark = recorded.get().mark();
        var lines = new ArrayList<String>();
        lines.add(words.fact_outcome(mark.outcome().label()));
        mark.arrivedAt().map(Words::clock).map(words::fact_arrived).ifPresent(lines::add);
        mark.leftAt().map(Words::clock).map(words::fact_left).ifPresent(lines::add);
        lines.add(words.fact_minutes(recorded.get().minutes(), session.minutes()));
        return lines;
    }

    /** The minutes of each component in the order in which it first came; nothing where nobody ran the session. */
    private List<String> given(Session session) {
        var minutes = new LinkedHashMap<Component, Integer>();
        deliveries.of(List.of(session.id())).getOrDefault(session.id(), List.of()).stream()
                .filter(stretch -> stretch.component() != Component.BREAK)
                .forEach(stretch -> minutes.merge(stretch.component(), stretch.to() - stretch.from(), Integer::sum));
        return minutes.entrySet().stream()
                .map(it -> NoteWords.words().fact_given(it.getKey().label(), it.getValue()))
                .toList();
    }

    private List<String> plan(Session session) {
        return programmes.requireModule(session.moduleId()).segments().stream()
                .filter(segment -> segment.component() != Component.BREAK)
                .map(segment -> NoteWords.words().fact_planned(segment.title(), segment.minutes()))
                .toList();
    }
}
