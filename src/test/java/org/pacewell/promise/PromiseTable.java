package org.pacewell.promise;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What came of each promise in a run. */
final class PromiseTable {
    private static final String ROW = "%-6s %-13s %-62s %s";
    private static final int SENTENCE = 62;

    private final Tier tier;
    private final Map<String, Score> scores = new TreeMap<>();

    /** How the tests of one tag fared, and what they counted. */
    private static final class Score {
        private int passed;
        private int failed;
        private int skipped;
        private final Set<String> numbers = new LinkedHashSet<>();

        private String line(String tag) {
            return Stream.concat(Stream.of(tag, "" + passed, "" + failed, "" + skipped), numbers.stream())
                    .collect(Collectors.joining("\t"));
        }

        private void add(List<String> parts) {
            passed += Integer.parseInt(parts.get(0));
            failed += Integer.parseInt(parts.get(1));
            skipped += Integer.parseInt(parts.get(2));
            numbers.addAll(parts.subList(3, parts.size()));
        }
    }

    PromiseTable(Tier tier) {
        this.tier = tier;
    }

    void passed(String tag) {
        of(tag).passed++;
    }

    void failed(String tag) {
        of(tag).failed++;
    }

    void skipped(String tag) {
        of(tag).skipped++;
    }

    void counted(String tag, String number) {
        of(tag).numbers.add(number);
    }

    /** What another table can {@link #add}: a line for each tag. */
    List<String> tally() {
        return scores.entrySet().stream()
                .map(score -> score.getValue().line(score.getKey()))
                .toList();
    }

    void add(List<String> tally) {
        for (var line : tally) {
            var parts = List.of(line.split("\t"));
            of(parts.getFirst()).add(parts.subList(1, parts.size()));
        }
    }

    /** The rows of all promises, or only of those that a test of this run was about. */
    String text(List<Promise> promises, boolean isWholeRun) {
        return promises.stream()
                .filter(promise -> isWholeRun || isTouched(promise))
                .map(this::row)
                .collect(Collectors.joining("\n", heading(), "\n"));
    }

    String result(Promise promise) {
        var whole = seen(promise.id());
        var part = seen(promise.id() + Promise.IN_PART);
        if (whole.failed + part.failed > 0) return "BROKEN";
        if (whole.passed > 0) return tier.includes(promise.tier()) ? "kept" : "kept so far";
        if (part.passed > 0) return "in part";
        if (whole.skipped + part.skipped > 0) return "skipped";
        return tier.includes(promise.tier()) ? "not yet" : promise.tier().word();
    }

    private String row(Promise promise) {
        var sentence = promise.sentence();
        var shown = sentence.length() > SENTENCE ? sentence.substring(0, SENTENCE - 1) + "…" : sentence;
        return ROW.formatted(promise.id(), result(promise), shown, number(promise))
                .stripTrailing();
    }

    private String number(Promise promise) {
        var whole = seen(promise.id());
        var part = seen(promise.id() + Promise.IN_PART);
        int tests = whole.passed + whole.failed + part.passed + part.failed;
        if (tests == 0) return "asked for: " + promise.number();
        var numbers = new LinkedHashSet<>(whole.numbers);
        numbers.addAll(part.numbers);
        numbers.add(tests == 1 ? "1 test" : tests + " tests");
        return String.join("; ", numbers);
    }

    private boolean isTouched(Promise promise) {
        return scores.containsKey(promise.id()) || scores.containsKey(promise.id() + Promise.IN_PART);
    }

    private String heading() {
        return ROW.formatted("id", "result", "promise", "number") + "\n";
    }

    private Score seen(String tag) {
        return scores.getOrDefault(tag, new Score());
    }

    private Score of(String tag) {
        return scores.computeIfAbsent(tag, _ -> new Score());
    }
}
