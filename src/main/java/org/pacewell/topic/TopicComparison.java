package org.pacewell.topic;

import com.fasterxml.jackson.annotation.JsonValue;
import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What differs between two versions of a topic: part by part, the lines that changed, word by word. */
public record TopicComparison(List<Change> changes) {

    public enum Kind {
        SAME,
        REMOVED,
        ADDED;

        @JsonValue
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Words that stand in a row and fare alike. */
    public record Words(Kind kind, String text) {}

    /** One changed stretch of a text. */
    public record Passage(List<Words> words) {}

    /** The changed stretches of one part, in their order. */
    public record Change(TopicPart part, List<Passage> passages) {}

    static TopicComparison of(TopicContent before, TopicContent after) {
        return new TopicComparison(Arrays.stream(TopicPart.values())
                .map(part -> new Change(part, passages(part.textOf(before), part.textOf(after))))
                .filter(change -> !change.passages().isEmpty())
                .toList());
    }

    public static List<Passage> passages(String before, String after) {
        return DiffUtils.diff(before.lines().toList(), after.lines().toList()).getDeltas().stream()
                .map(TopicComparison::passage)
                .toList();
    }

    private static Passage passage(AbstractDelta<String> lines) {
        var before = tokens(lines.getSource().getLines());
        var after = tokens(lines.getTarget().getLines());
        var words = new ArrayList<Words>();
        for (var delta : DiffUtils.diff(before, after, true).getDeltas()) {
            if (delta.getType() == DeltaType.EQUAL) {
                add(words, Kind.SAME, delta.getSource().getLines());
            } else {
                add(words, Kind.REMOVED, delta.getSource().getLines());
                add(words, Kind.ADDED, delta.getTarget().getLines());
            }
        }
        return new Passage(List.copyOf(words));
    }

    private static void add(List<Words> words, Kind kind, List<String> tokens) {
        if (!tokens.isEmpty()) words.add(new Words(kind, String.join("", tokens)));
    }

    /** Words, each with the space after it. */
    private static List<String> tokens(List<String> lines) {
        if (lines.isEmpty()) return List.of();
        return Arrays.asList(String.join("\n", lines).split("(?<=\\s)(?=\\S)"));
    }
}
