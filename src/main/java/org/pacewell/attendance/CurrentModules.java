package org.pacewell.attendance;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.pacewell.programme.Module;
import org.pacewell.programme.Programme;

/**
 * Which module of a cohort's programme a held session counts as, when the cohort has moved to a later edition since: the
 * one of the same title, or else the one in the same place.
 */
final class CurrentModules {
    private CurrentModules() {}

    static Map<UUID, UUID> of(Programme programme, Collection<Module> given) {
        var current = programme.modules();
        var standsFor = new HashMap<UUID, UUID>();
        for (var module : given) counterpart(current, module).ifPresent(it -> standsFor.put(module.id(), it.id()));
        return Map.copyOf(standsFor);
    }

    private static Optional<Module> counterpart(List<Module> current, Module module) {
        return first(current, it -> it.id().equals(module.id()))
                .or(() -> first(current, it -> it.title().equalsIgnoreCase(module.title())))
                .or(() -> first(current, it -> it.number() == module.number()));
    }

    private static Optional<Module> first(List<Module> among, Predicate<Module> which) {
        return among.stream().filter(which).findFirst();
    }
}
