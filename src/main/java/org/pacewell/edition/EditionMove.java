package org.pacewell.edition;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.pacewell.programme.Module;
import org.pacewell.programme.Programme;
import org.pacewell.schedule.Session;

/**
 * What the sessions of a cohort become when it goes on with another edition: each that is still to come gives the module
 * with the same number among those of the group; what was held, has begun or is cancelled stays.
 */
record EditionMove(Programme to, List<Step> steps, List<Session> kept) {
    /** A session that is still to come, and the module that it gives from now on. */
    record Step(Session session, Module module) {}

    /**
     * Works out a move.
     *
     * @param dated the sessions of the group
     * @param alone the one-to-one appointments, each moved to the module at the same place where there is one
     * @throws EditionsDiffer when the dates are for another number of modules
     * @throws NothingLeftToMove when no session is left that may change
     */
    static EditionMove of(Programme from, Programme to, List<Session> dated, List<Session> alone, Instant now) {
        var before = ofGroup(from).stream().map(Module::id).toList();
        var after = ofGroup(to);
        if (!dated.isEmpty() && before.size() != after.size()) throw new EditionsDiffer(after.size(), before.size());
        var steps = new ArrayList<Step>();
        var kept = new ArrayList<Session>();
        for (var session : dated) {
            int number = before.indexOf(session.moduleId());
            if (session.isChangeable(now) && number >= 0) steps.add(new Step(session, after.get(number)));
            else kept.add(session);
        }
        if (!dated.isEmpty() && steps.isEmpty()) throw new NothingLeftToMove();
        steps.addAll(stepsAlone(from, to, alone, now));
        return new EditionMove(to, List.copyOf(steps), List.copyOf(kept));
    }

    /** Whether the people of the cohort had a module of this title already. */
    boolean isRepeated(Step step) {
        return kept.stream()
                .anyMatch(session -> !session.isCancelled()
                        && session.title().equalsIgnoreCase(step.module().title()));
    }

    /** Whether the module lasts as long as the session is dated for; the dates stay either way. */
    static boolean fits(Step step) {
        return step.session().minutes() == step.module().minutes();
    }

    /** The same for the same sessions on the same modules: what was shown is what will be done. */
    String mark() {
        var said = new StringBuilder(to.id().toString());
        for (var step : steps)
            said.append(step.session().id()).append(step.session().moduleId());
        return UUID.nameUUIDFromBytes(said.toString().getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    private static List<Step> stepsAlone(Programme from, Programme to, List<Session> alone, Instant now) {
        var before = alone(from).stream().map(Module::id).toList();
        var after = alone(to);
        return alone.stream()
                .filter(session -> session.isChangeable(now))
                .filter(session -> before.contains(session.moduleId()))
                .filter(session -> before.indexOf(session.moduleId()) < after.size())
                .map(session -> new Step(session, after.get(before.indexOf(session.moduleId()))))
                .toList();
    }

    private static List<Module> alone(Programme programme) {
        return programme.modules().stream().filter(Module::isOneToOne).toList();
    }

    private static List<Module> ofGroup(Programme programme) {
        return programme.modules().stream()
                .filter(module -> !module.isOneToOne())
                .toList();
    }
}
