package org.pacewell.rescue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.pacewell.attendance.Outcome;

/**
 * What became of one person's sessions with the group, in the order of the sessions. Only what is marked is in it: a
 * session that nobody has marked yet, that the clinic cancelled or that the person has alone neither breaks a row of
 * absences nor adds to it. An apology explains an absence, so it breaks the row; so does coming too late to be seen.
 */
record History(List<Mark> marks) {
    record Mark(UUID session, int number, Outcome outcome) {
        boolean isUnexplained() {
            return outcome.isUnexplained();
        }
    }

    /** The sessions for which somebody is to be rung, the last of them last. */
    record Cause(List<Mark> missed) {
        UUID session() {
            return missed.getLast().session();
        }

        List<Integer> numbers() {
            return missed.stream().map(Mark::number).toList();
        }
    }

    History {
        marks = marks.stream()
                .filter(mark -> mark.outcome() != Outcome.CANCELLED_BY_CLINIC)
                .toList();
    }

    /** Why somebody is to be rung who was not there in this session; nothing while there is no reason to. */
    Optional<Cause> cause(UUID session, RescueRule rule) {
        int at = position(session);
        if (at < 0 || !marks.get(at).isUnexplained()) return Optional.empty();
        var row = row(at);
        if (row.size() >= rule.inARow()) return Optional.of(new Cause(row));
        return marks.get(at).number() <= rule.firstSessions()
                ? Optional.of(new Cause(List.of(marks.get(at))))
                : Optional.empty();
    }

    /** Whether there still is a reason in the sessions on whose account a task was opened, or in later ones. */
    boolean stillHasCause(UUID session, RescueRule rule) {
        int from = Math.max(0, position(session) - rule.inARow() + 1);
        return marks.stream()
                .skip(from)
                .anyMatch(mark -> cause(mark.session(), rule).isPresent());
    }

    /** The unexplained absences around one of them without a session between. */
    private List<Mark> row(int at) {
        int first = at;
        while (first > 0 && marks.get(first - 1).isUnexplained()) first--;
        int last = at;
        while (last < marks.size() - 1 && marks.get(last + 1).isUnexplained()) last++;
        return marks.subList(first, last + 1);
    }

    private int position(UUID session) {
        return IntStream.range(0, marks.size())
                .filter(i -> marks.get(i).session().equals(session))
                .findFirst()
                .orElse(-1);
    }
}
