package org.pacewell.programme;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.pacewell.programme.ProgrammeOutline.ModuleOutline;
import org.pacewell.rule.FieldError;
import org.pacewell.rule.Refusal;
import org.pacewell.web.FormErrors;

/** Gathers what the page shows on which the parts of a programme are put in order. */
@ApplicationScoped
class OutlineViews {
    private final Programmes programmes;

    OutlineViews(Programmes programmes) {
        this.programmes = programmes;
    }

    /** @param moved the part that was moved, as its spot and the direction: {@code 1-2up}; nothing has the focus else */
    OutlinePages.OutlineView view(Programme programme, String moved, FormErrors errors) {
        var outline = programmes.outline(programme);
        return new OutlinePages.OutlineView(
                programme.id(),
                programme.version(),
                programme.edition(),
                programme.name(),
                outline.allModules().size(),
                ProgrammeWords.time(programme.minutes()),
                stages(outline, moved),
                ProgrammeWords.shares(outline.allModules()),
                errors);
    }

    /** Errors at the stages and modules that they name. */
    static FormErrors beside(Refusal refusal) {
        return new FormErrors(FormErrors.of(refusal, "parts").list().stream()
                .map(error -> new FieldError(part(error.field()), error.message()))
                .toList());
    }

    private static String part(String field) {
        if (!field.startsWith("stages[")) return "parts";
        return OutlineErrors.anchor(field.replaceFirst("^(stages\\[\\d+](?:\\.modules\\[\\d+])?).*$", "$1"));
    }

    private static List<OutlinePages.StageRow> stages(ProgrammeOutline outline, String moved) {
        var timeline = Timeline.of(outline);
        var rows = new ArrayList<OutlinePages.StageRow>();
        int number = 0;
        for (int s = 0; s < outline.stages().size(); s++) {
            var stage = outline.stages().get(s);
            var modules = new ArrayList<OutlinePages.ModuleRow>();
            for (int m = 0; m < stage.modules().size(); m++) {
                var at = Spot.ofModule(s, m);
                modules.add(module(
                        outline,
                        at,
                        ++number,
                        ProgrammeWords.when(timeline.get(s).get(m)),
                        moved));
            }
            var at = Spot.ofStage(s);
            int minutes =
                    stage.modules().stream().mapToInt(ModuleOutline::minutes).sum();
            rows.add(new OutlinePages.StageRow(
                    at.text(),
                    OutlineErrors.anchor(at.path()),
                    ProgrammeParts.title(s, stage),
                    ProgrammeWords.rhythm(stage),
                    ProgrammeWords.time(minutes),
                    List.copyOf(modules),
                    moves(outline, at, moved)));
        }
        return List.copyOf(rows);
    }

    private static OutlinePages.ModuleRow module(
            ProgrammeOutline outline, Spot at, int number, String when, String moved) {
        var module = OutlineEditing.module(outline, at);
        return new OutlinePages.ModuleRow(
                at.text(),
                OutlineErrors.anchor(at.path()),
                number,
                module.title(),
                when,
                ProgrammeWords.time(module.minutes()),
                ProgrammeParts.marks(module),
                ProgrammeWords.shares(List.of(module)),
                moves(outline, at, moved));
    }

    /** Focus returns to the button that was pressed, or to the other one at the end of the way. */
    private static OutlinePages.Moves moves(ProgrammeOutline outline, Spot at, String moved) {
        var up = !OutlineEditing.landing(outline, at, -1).equals(at);
        var down = !OutlineEditing.landing(outline, at, 1).equals(at);
        var wentUp = moved.equals(at.text() + "up");
        var wentDown = moved.equals(at.text() + "down");
        return new OutlinePages.Moves(
                up, down, up && (wentUp || wentDown && !down), down && (wentDown || wentUp && !up));
    }
}
