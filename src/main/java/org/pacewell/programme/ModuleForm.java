package org.pacewell.programme;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.pacewell.person.Discipline;
import org.pacewell.programme.ProgrammeOutline.ModuleOutline;
import org.pacewell.web.Form;
import org.pacewell.web.Option;

/** What is typed about a module; a spot that is a stage means a new one in it. What was not sent is empty. */
public record ModuleForm(
        @RestForm String at,
        @RestForm String title,
        @RestForm String about,
        @RestForm String bring,
        @RestForm String homePractice,
        @RestForm String minutes,
        @RestForm String mode,
        @RestForm String essential,
        @RestForm List<String> disciplines,
        @RestForm String afterAmount,
        @RestForm String afterUnit,
        @RestForm String step,
        @RestForm String version) {
    private static final String YES = "yes";
    private static final String USUAL_MINUTES = "150";

    public ModuleForm {
        at = Typed.text(at);
        title = Typed.text(title);
        about = Typed.text(about);
        bring = Typed.text(bring);
        homePractice = Typed.text(homePractice);
        minutes = Typed.text(minutes);
        mode = Typed.text(mode);
        essential = Typed.text(essential);
        disciplines = Typed.texts(disciplines);
        afterAmount = Typed.text(afterAmount);
        afterUnit = Typed.text(afterUnit);
        step = Typed.text(step);
        version = Typed.text(version);
    }

    static ModuleForm emptyIn(Spot stage, int version) {
        return new ModuleForm(
                stage.text(),
                "",
                "",
                "",
                "",
                USUAL_MINUTES,
                Mode.IN_PERSON.name(),
                "",
                List.of(),
                "",
                Offset.Unit.WEEKS.name(),
                "",
                "" + version);
    }

    static ModuleForm of(Spot at, ModuleOutline module, int version) {
        return new ModuleForm(
                at.text(),
                module.title(),
                module.about(),
                module.bring(),
                module.homePractice(),
                "" + module.minutes(),
                module.mode().name(),
                module.essential() ? YES : "",
                module.disciplines().stream().map(Discipline::name).toList(),
                module.after().map(offset -> "" + offset.amount()).orElse(""),
                module.after().map(Offset::unit).orElse(Offset.Unit.WEEKS).name(),
                "",
                "" + version);
    }

    /** Where it stands, or the stage that it is for. @throws org.pacewell.rule.NotFound for what is neither */
    Spot spot() {
        return Spot.of(at);
    }

    SegmentStep taken() {
        return SegmentStep.of(step);
    }

    int seenVersion() {
        return Form.seenVersion(version);
    }

    /** What was typed; the segments that are there say how long it lasts. @param isReview whether it has an offset */
    ModuleOutline outline(List<TypedSegment> rows, boolean isReview) {
        var segments = rows.stream()
                .filter(row -> !row.isGone())
                .map(TypedSegment::outline)
                .toList();
        return new ModuleOutline(
                title,
                about,
                bring,
                homePractice,
                segments.isEmpty() ? Typed.number(minutes, Typed.NONSENSE) : 0,
                Typed.one(Mode.class, mode).orElse(Mode.IN_PERSON),
                essential.equals(YES),
                Typed.some(Discipline.class, disciplines),
                isReview ? Optional.of(after()) : Optional.empty(),
                segments);
    }

    private Offset after() {
        return new Offset(
                Typed.number(afterAmount, 0),
                Typed.one(Offset.Unit.class, afterUnit).orElse(Offset.Unit.WEEKS));
    }

    /** The same at another spot, begun on another version. */
    ModuleForm on(Spot spot, int other) {
        return new ModuleForm(
                spot.text(),
                title,
                about,
                bring,
                homePractice,
                minutes,
                mode,
                essential,
                disciplines,
                afterAmount,
                afterUnit,
                step,
                "" + other);
    }

    public List<Option> modeOptions() {
        return Arrays.stream(Mode.values()).map(it -> Option.of(it, it.label())).toList();
    }

    public List<Option> disciplineOptions() {
        var chosen = disciplines;
        return Arrays.stream(Discipline.values())
                .map(it -> Option.of(it, it.label(), chosen.contains(it.name())))
                .toList();
    }

    public boolean isEssential() {
        return essential.equals(YES);
    }
}
