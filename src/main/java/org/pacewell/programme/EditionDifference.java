package org.pacewell.programme;

import java.util.List;
import org.pacewell.programme.OutlineComparison.Kind;
import org.pacewell.topic.TopicComparison;

/** What differs between two editions, as pages show it. */
public record EditionDifference(
        List<TopicComparison.Passage> head, List<TopicComparison.Passage> stages, List<ChangedModule> modules) {

    public record KindTag(String label, String tone) {}

    /** @param move where it was and where it is, when it has moved */
    public record ChangedModule(
            String title, String move, List<KindTag> kinds, List<TopicComparison.Passage> passages) {}

    static EditionDifference of(OutlineComparison comparison) {
        return new EditionDifference(
                comparison.head(),
                comparison.stages(),
                comparison.modules().stream().map(EditionDifference::module).toList());
    }

    private static ChangedModule module(OutlineComparison.ModuleChange change) {
        var words = ProgrammeWords.words();
        int from = change.from().orElse(0);
        int to = change.to().orElse(from);
        return new ChangedModule(
                words.module(to, change.title()),
                change.kinds().contains(Kind.MOVED) ? words.moved_from_to(from, to) : "",
                change.kinds().stream().sorted().map(EditionDifference::tag).toList(),
                change.passages());
    }

    private static KindTag tag(Kind kind) {
        var words = ProgrammeWords.words();
        return switch (kind) {
            case ADDED -> new KindTag(words.kind_added(), "leaf");
            case REMOVED -> new KindTag(words.kind_removed(), "rose");
            case MOVED -> new KindTag(words.kind_moved(), "sun");
            case CHANGED -> new KindTag(words.kind_changed(), "plain");
        };
    }
}
