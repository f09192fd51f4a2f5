package org.pacewell.attendance;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.pacewell.topic.Component;

/**
 * Minutes of a programme by what they were made of. Breaks are part of the plan and not of the dose.
 *
 * @param undivided minutes of modules whose plan has no segments
 */
record Dose(Map<Component, Integer> minutes, int undivided) {
    static final Dose NONE = new Dose(Map.of(), 0);

    Dose {
        minutes = Collections.unmodifiableMap(new EnumMap<>(withoutBreaks(minutes)));
    }

    static Dose undivided(int minutes) {
        return new Dose(Map.of(), minutes);
    }

    Dose plus(Dose other) {
        var sum = copy(minutes);
        other.minutes.forEach((component, more) -> sum.merge(component, more, Integer::sum));
        return new Dose(sum, undivided + other.undivided);
    }

    int of(Component component) {
        return minutes.getOrDefault(component, 0);
    }

    int total() {
        return undivided + minutes.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static EnumMap<Component, Integer> withoutBreaks(Map<Component, Integer> all) {
        var kept = copy(all);
        kept.remove(Component.BREAK);
        return kept;
    }

    private static EnumMap<Component, Integer> copy(Map<Component, Integer> all) {
        var copied = new EnumMap<Component, Integer>(Component.class);
        copied.putAll(all);
        return copied;
    }
}
