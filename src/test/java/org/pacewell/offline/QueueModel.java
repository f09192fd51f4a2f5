package org.pacewell.offline;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a register should say after marks have arrived, worked out with nothing but maps. */
final class QueueModel {
    private static final String CLINIC = "the clinic";

    /** An outcome, and whose it is. */
    private record Standing(String outcome, String owner) {}

    private record Writer(String device, String who) {}

    private final Map<String, Standing> stands = new HashMap<>();
    private final Map<Writer, Long> lastWord = new HashMap<>();
    private final Map<Writer, SentMark> waits = new HashMap<>();
    private final Set<String> arrived = new HashSet<>();
    private final Map<String, String> naive = new HashMap<>();

    QueueModel(Map<String, String> outcomes) {
        outcomes.forEach((who, outcome) -> stands.put(who, new Standing(outcome, CLINIC)));
    }

    /** Somebody marks at the clinic, on the newest register. */
    void marks(String who, String outcome) {
        naive.put(who, outcome);
        if (!outcomeOf(who).equals(outcome)) stands.put(who, new Standing(outcome, "a colleague"));
    }

    /** All that comes in one message is known before any of it is decided. */
    void arrive(Iterable<SentMark> message) {
        for (var mark : message) {
            if (!arrived.contains(mark.id())) lastWord.merge(writer(mark), mark.number(), Math::max);
        }
        for (var mark : message) if (arrived.add(mark.id())) decide(mark);
    }

    private void decide(SentMark mark) {
        naive.put(mark.who(), mark.outcome());
        var writer = writer(mark);
        if (mark.number() < lastWord.getOrDefault(writer, 0L)) return;
        waits.remove(writer);
        var standing = Optional.ofNullable(stands.get(mark.who()));
        if (outcomeOf(mark.who()).equals(mark.outcome())) return;
        boolean untouched = standing.map(s -> s.owner().equals(CLINIC)).orElse(true);
        boolean own = standing.filter(s -> s.owner().equals(mark.device())).isPresent();
        if (untouched || own) stands.put(mark.who(), new Standing(mark.outcome(), mark.device()));
        else waits.put(writer, mark);
    }

    String outcomeOf(String who) {
        return Optional.ofNullable(stands.get(who)).map(Standing::outcome).orElse("");
    }

    Set<String> waiting() {
        var ids = new HashSet<String>();
        waits.values().forEach(mark -> ids.add(mark.id()));
        return ids;
    }

    /** What a register would say on which whoever comes last simply wins. */
    String naiveOutcomeOf(String who, String before) {
        return naive.getOrDefault(who, before);
    }

    private static Writer writer(SentMark mark) {
        return new Writer(mark.device(), mark.who());
    }
}
