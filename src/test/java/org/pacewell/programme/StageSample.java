package org.pacewell.programme;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.pacewell.person.Discipline;
import org.pacewell.programme.ProgrammeOutline.ModuleOutline;
import org.pacewell.programme.ProgrammeOutline.StageOutline;

/** Stages that read as English: {@code weekly(8).lasting(180).on(MONDAY)}. */
public record StageSample(
        Rhythm rhythm,
        List<Optional<Offset>> modules,
        int minutes,
        int every,
        int waitWeeks,
        List<DayOfWeek> weekdays,
        List<LocalTime> times,
        Mode mode,
        List<Discipline> disciplines) {

    public static StageSample weekly(int modules) {
        return of(Rhythm.WEEKLY, modules);
    }

    public static StageSample monthly(int modules) {
        return of(Rhythm.MONTHLY, modules);
    }

    public static StageSample oneToOne(int modules) {
        return of(Rhythm.ONE_TO_ONE, modules);
    }

    /** Reviews so long after the last session: {@code reviews("1 month", "6 months")}. */
    public static StageSample reviews(String... after) {
        var offsets = Stream.of(after).map(Offset::of).map(Optional::of).toList();
        return new StageSample(Rhythm.REVIEW, offsets, 120, 1, 0, List.of(), List.of(), Mode.IN_PERSON, List.of());
    }

    private static StageSample of(Rhythm rhythm, int modules) {
        var none = IntStream.range(0, modules)
                .mapToObj(n -> Optional.<Offset>empty())
                .toList();
        return new StageSample(rhythm, none, 150, 1, 0, List.of(), List.of(), Mode.IN_PERSON, List.of());
    }

    public StageSample lasting(int each) {
        return new StageSample(rhythm, modules, each, every, waitWeeks, weekdays, times, mode, disciplines);
    }

    public StageSample every(int step) {
        return new StageSample(rhythm, modules, minutes, step, waitWeeks, weekdays, times, mode, disciplines);
    }

    public StageSample afterWeeks(int weeks) {
        return new StageSample(rhythm, modules, minutes, every, weeks, weekdays, times, mode, disciplines);
    }

    public StageSample on(DayOfWeek... days) {
        return new StageSample(rhythm, modules, minutes, every, waitWeeks, List.of(days), times, mode, disciplines);
    }

    public StageSample at(String... starts) {
        var all = Stream.of(starts).map(LocalTime::parse).toList();
        return new StageSample(rhythm, modules, minutes, every, waitWeeks, weekdays, all, mode, disciplines);
    }

    public StageSample online() {
        return new StageSample(rhythm, modules, minutes, every, waitWeeks, weekdays, times, Mode.ONLINE, disciplines);
    }

    public StageSample by(Discipline... professions) {
        return new StageSample(rhythm, modules, minutes, every, waitWeeks, weekdays, times, mode, List.of(professions));
    }

    /** A programme whose outline is fine, in these stages. */
    public static Programme aProgrammeOf(StageSample... stages) {
        var outline = new ProgrammeOutline(
                "A programme",
                "",
                6,
                12,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Stream.of(stages).map(StageSample::outline).toList(),
                List.of());
        outline.requireValid(Set.of());
        return new Programme("a-programme", 1, outline, Map.of());
    }

    private StageOutline outline() {
        return new StageOutline(
                rhythm.label(),
                rhythm,
                every,
                waitWeeks,
                weekdays,
                times,
                modules.stream().map(this::module).toList());
    }

    private ModuleOutline module(Optional<Offset> after) {
        return new ModuleOutline(rhythm.label(), "", "", "", minutes, mode, false, disciplines, after, List.of());
    }
}
