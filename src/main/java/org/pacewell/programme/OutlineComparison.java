package org.pacewell.programme;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.pacewell.programme.ProgrammeOutline.ModuleOutline;
import org.pacewell.programme.ProgrammeOutline.StageOutline;
import org.pacewell.topic.TopicComparison;

/**
 * What differs between two editions of a programme. Modules are the same when their titles are, or else when they stand
 * in the same place among those that have no match.
 *
 * @param head what changed in what is said of the whole
 * @param stages what changed in the rhythms
 * @param modules those that differ, in the order of the later edition, and then those that are gone
 */
public record OutlineComparison(
        List<TopicComparison.Passage> head, List<TopicComparison.Passage> stages, List<ModuleChange> modules) {

    /** How the parts read that are compared. */
    record Texts(
            Function<ProgrammeOutline, String> head,
            Function<StageOutline, String> stage,
            Function<ModuleOutline, String> module) {}

    public enum Kind {
        ADDED,
        REMOVED,
        MOVED,
        CHANGED;

        @JsonValue
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** One module that differs. @param from its number before, @param to its number after, counted from 1 */
    public record ModuleChange(
            String title, Set<Kind> kinds, OptionalInt from, OptionalInt to, List<TopicComparison.Passage> passages) {}

    static OutlineComparison of(ProgrammeOutline before, ProgrammeOutline after, Texts texts) {
        return new OutlineComparison(
                TopicComparison.passages(
                        texts.head().apply(before), texts.head().apply(after)),
                TopicComparison.passages(stages(before, texts), stages(after, texts)),
                new Pairing(before.allModules(), after.allModules(), texts.module()).changes());
    }

    boolean isEmpty() {
        return head.isEmpty() && stages.isEmpty() && modules.isEmpty();
    }

    private static String stages(ProgrammeOutline outline, Texts texts) {
        return IntStream.range(0, outline.stages().size())
                .mapToObj(i -> (i + 1) + ". "
                        + texts.stage().apply(outline.stages().get(i)).replace("\n", ": "))
                .collect(Collectors.joining("\n"));
    }

    /** Which module after is which before. */
    private static final class Pairing {
        private final List<ModuleOutline> before;
        private final List<ModuleOutline> after;
        private final Function<ModuleOutline, String> text;
        private final Map<Integer, Integer> origins = new HashMap<>();

        Pairing(List<ModuleOutline> before, List<ModuleOutline> after, Function<ModuleOutline, String> text) {
            this.text = text;
            this.before = before;
            this.after = after;
            pairByTitle();
            pairByPlace();
        }

        List<ModuleChange> changes() {
            var staying = staying();
            var changes = new ArrayList<ModuleChange>();
            for (int i = 0; i < after.size(); i++) change(i, staying).ifPresent(changes::add);
            for (int i = 0; i < before.size(); i++) {
                if (!origins.containsValue(i)) changes.add(removed(i));
            }
            return List.copyOf(changes);
        }

        private void pairByTitle() {
            for (int i = 0; i < after.size(); i++) {
                for (int j = 0; j < before.size(); j++) {
                    if (origins.containsValue(j) || !isSame(before.get(j), after.get(i))) continue;
                    origins.put(i, j);
                    break;
                }
            }
        }

        /** One that has a new title stands between the same neighbours as it did. */
        private void pairByPlace() {
            for (int i = 0; i < after.size(); i++) {
                int expected = i == 0 ? 0 : origins.getOrDefault(i - 1, -2) + 1;
                var isFree = expected >= 0 && expected < before.size() && !origins.containsValue(expected);
                if (!origins.containsKey(i) && isFree) origins.put(i, expected);
            }
        }

        private static boolean isSame(ModuleOutline one, ModuleOutline other) {
            return one.title().equalsIgnoreCase(other.title());
        }

        private Optional<ModuleChange> change(int i, Set<Integer> staying) {
            var module = after.get(i);
            var to = OptionalInt.of(i + 1);
            if (!origins.containsKey(i)) {
                return Optional.of(new ModuleChange(
                        module.title(), EnumSet.of(Kind.ADDED), OptionalInt.empty(), to, passages("", module)));
            }
            int origin = origins.getOrDefault(i, 0);
            var passages = passages(text.apply(before.get(origin)), module);
            var kinds = EnumSet.noneOf(Kind.class);
            if (!staying.contains(i)) kinds.add(Kind.MOVED);
            if (!passages.isEmpty()) kinds.add(Kind.CHANGED);
            if (kinds.isEmpty()) return Optional.empty();
            return Optional.of(new ModuleChange(module.title(), kinds, OptionalInt.of(origin + 1), to, passages));
        }

        private ModuleChange removed(int i) {
            var module = before.get(i);
            return new ModuleChange(
                    module.title(),
                    EnumSet.of(Kind.REMOVED),
                    OptionalInt.of(i + 1),
                    OptionalInt.empty(),
                    TopicComparison.passages(text.apply(module), ""));
        }

        private List<TopicComparison.Passage> passages(String origin, ModuleOutline module) {
            return TopicComparison.passages(origin, text.apply(module));
        }

        /** The most of the paired modules that keep their order; the others have moved. */
        private Set<Integer> staying() {
            var paired = origins.keySet().stream().sorted().toList();
            var best = new ArrayList<List<Integer>>();
            for (var i : paired) {
                var longest = best.stream()
                        .filter(chain -> origins.getOrDefault(chain.getLast(), 0) < origins.getOrDefault(i, 0))
                        .reduce(List.of(), (a, b) -> b.size() > a.size() ? b : a);
                var chain = new ArrayList<>(longest);
                chain.add(i);
                best.add(chain);
            }
            return Set.copyOf(best.stream().reduce(List.of(), (a, b) -> b.size() > a.size() ? b : a));
        }
    }
}
