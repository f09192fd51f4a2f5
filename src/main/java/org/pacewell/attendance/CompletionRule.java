package org.pacewell.attendance;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.pacewell.programme.Module;
import org.pacewell.programme.Programme;

/**
 * What a programme asks of somebody who completes it: so many of its modules, and those that everybody needs. It says
 * how things stand, never what becomes of a person.
 */
record CompletionRule(List<Part> modules, Optional<Integer> asksFor) {
    record Part(UUID id, String title, boolean essential) {}

    static CompletionRule of(Programme programme) {
        return new CompletionRule(
                programme.modules().stream().map(CompletionRule::part).toList(), programme.completeWith());
    }

    /**
     * How somebody stands.
     *
     * @param taken the modules that they took part in, wherever they did
     * @param open those that they may still take part in here, or whose register does not tell yet
     */
    Completion standing(Set<UUID> taken, Set<UUID> open) {
        var had = titles(part -> taken.contains(part.id()));
        var ahead = titles(part -> open.contains(part.id()) && !taken.contains(part.id()));
        var missing = titles(part -> part.essential() && !taken.contains(part.id()));
        var missed = titles(part -> part.essential() && !taken.contains(part.id()) && !open.contains(part.id()));
        int needed = asksFor.orElse(0);
        return new Completion(
                state(had.size(), needed, ahead.size(), missing, missed),
                had.size(),
                modules.size(),
                needed,
                ahead.size(),
                missed);
    }

    private Completion.State state(
            int had, int needed, int ahead, Collection<String> missing, Collection<String> missed) {
        if (asksFor.isEmpty() && modules.stream().noneMatch(Part::essential)) return Completion.State.NO_RULE;
        if (had >= needed && missing.isEmpty()) return Completion.State.MET;
        return missed.isEmpty() && had + ahead >= needed ? Completion.State.ON_COURSE : Completion.State.AT_RISK;
    }

    private List<String> titles(Predicate<Part> which) {
        return modules.stream().filter(which).map(Part::title).toList();
    }

    private static Part part(Module module) {
        return new Part(module.id(), module.title(), module.isEssential());
    }
}
