package org.pacewell.programme;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.pacewell.programme.ProgrammeOutline.Head;
import org.pacewell.programme.ProgrammeOutline.ModuleOutline;
import org.pacewell.programme.ProgrammeOutline.StageOutline;

/** What an author does to an outline. Each makes another outline; what counts modules follows when there are fewer. */
final class OutlineEditing {
    private OutlineEditing() {}

    static ProgrammeOutline add(ProgrammeOutline outline, StageOutline stage) {
        return with(
                outline, Sequence.inserted(outline.stages(), outline.stages().size(), stage));
    }

    static ProgrammeOutline change(ProgrammeOutline outline, Spot at, UnaryOperator<StageOutline> change) {
        var stage = Sequence.at(outline.stages(), at.stage());
        return with(outline, Sequence.replaced(outline.stages(), at.stage(), change.apply(stage)));
    }

    /** Adds a module at the end of a stage. */
    static ProgrammeOutline add(ProgrammeOutline outline, int stage, ModuleOutline module) {
        return modules(outline, stage, modules -> Sequence.inserted(modules, modules.size(), module));
    }

    static ProgrammeOutline change(ProgrammeOutline outline, Spot at, ModuleOutline module) {
        return modules(outline, at.stage(), modules -> Sequence.replaced(modules, at.number(), module));
    }

    /** Puts the same module once more right after it, under another title. */
    static ProgrammeOutline copy(ProgrammeOutline outline, Spot at, String title) {
        return modules(outline, at.stage(), modules -> {
            var copy = Sequence.at(modules, at.number()).titled(title);
            return Sequence.inserted(modules, at.number() + 1, copy);
        });
    }

    static ProgrammeOutline remove(ProgrammeOutline outline, Spot at) {
        if (!at.isModule()) return with(outline, Sequence.removed(outline.stages(), at.stage()));
        return modules(outline, at.stage(), modules -> Sequence.removed(modules, at.number()));
    }

    /** Moves a stage or a module by one; a module at the edge of its stage goes over into the next. */
    static ProgrammeOutline move(ProgrammeOutline outline, Spot at, int by) {
        var to = landing(outline, at, by);
        if (to.equals(at)) return outline;
        if (!at.isModule()) return with(outline, Sequence.moved(outline.stages(), at.stage(), by));
        if (to.stage() == at.stage()) {
            return modules(outline, at.stage(), modules -> Sequence.moved(modules, at.number(), by));
        }
        var module = module(outline, at);
        var without = modules(outline, at.stage(), modules -> Sequence.removed(modules, at.number()));
        return modules(without, to.stage(), modules -> Sequence.inserted(modules, to.number(), module));
    }

    /** Where a stage or a module stands after such a move; at the end of everything it stays. */
    static Spot landing(ProgrammeOutline outline, Spot at, int by) {
        var stages = outline.stages();
        var stage = Sequence.at(stages, at.stage());
        var isEdge = at.stage() + by < 0 || at.stage() + by >= stages.size();
        if (!at.isModule()) return isEdge ? at : Spot.ofStage(at.stage() + by);
        Sequence.at(stage.modules(), at.number());
        int number = at.number() + by;
        if (number >= 0 && number < stage.modules().size()) return Spot.ofModule(at.stage(), number);
        if (isEdge) return at;
        var next = stages.get(at.stage() + by);
        return Spot.ofModule(at.stage() + by, by < 0 ? next.modules().size() : 0);
    }

    static ModuleOutline module(ProgrammeOutline outline, Spot at) {
        return Sequence.at(Sequence.at(outline.stages(), at.stage()).modules(), at.number());
    }

    private static ProgrammeOutline modules(
            ProgrammeOutline outline, int stage, UnaryOperator<List<ModuleOutline>> change) {
        return change(outline, Spot.ofStage(stage), it -> it.with(change.apply(it.modules())));
    }

    private static ProgrammeOutline with(ProgrammeOutline outline, List<StageOutline> stages) {
        var changed = outline.with(stages);
        var head = changed.head();
        int count = changed.allModules().size();
        return changed.with(new Head(
                head.name(),
                head.summary(),
                head.minimumSize(),
                head.maximumSize(),
                head.weekdays(),
                head.startsAt(),
                atMost(head.joinUntil(), count),
                atMost(head.completeWith(), count),
                head.measurePoints()));
    }

    private static Optional<Integer> atMost(Optional<Integer> number, int count) {
        return number.map(n -> Math.min(n, count)).filter(n -> n > 0);
    }
}
