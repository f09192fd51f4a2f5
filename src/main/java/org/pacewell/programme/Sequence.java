package org.pacewell.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.pacewell.rule.NotFound;

/** Lists with one thing changed; the list itself stays as it is. A place that it does not have is not found. */
final class Sequence {
    private Sequence() {}

    static <T> T at(List<T> list, int place) {
        if (place < 0 || place >= list.size()) throw new NotFound();
        return list.get(place);
    }

    /** With one more thing before a place, or at the end. */
    static <T> List<T> inserted(List<T> list, int place, T thing) {
        if (place < 0 || place > list.size()) throw new NotFound();
        return changed(list, it -> it.add(place, thing));
    }

    static <T> List<T> replaced(List<T> list, int place, T thing) {
        at(list, place);
        return changed(list, it -> it.set(place, thing));
    }

    static <T> List<T> removed(List<T> list, int place) {
        at(list, place);
        return changed(list, it -> it.remove(place));
    }

    /** With one thing moved up or down. */
    static <T> List<T> moved(List<T> list, int place, int by) {
        var thing = at(list, place);
        return inserted(removed(list, place), place + by, thing);
    }

    private static <T> List<T> changed(List<T> list, Consumer<List<T>> change) {
        var copy = new ArrayList<>(list);
        change.accept(copy);
        return List.copyOf(copy);
    }
}
