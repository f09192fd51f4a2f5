package org.pacewell.programme;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pacewell.programme.ProgrammeOutline.StageOutline;

/** When each module of an outline comes, as far as that is known before a cohort has its dates. */
final class Timeline {
    private static final int WEEKS_A_YEAR = 52;
    private static final int MONTHS_A_YEAR = 12;

    /** What the number of a {@link When} counts. */
    enum Unit {
        WEEK,
        MONTH,
        /** So long after the last session before. */
        AFTER,
        /** As arranged with each person. */
        ARRANGED
    }

    /** @param number counted from 1: weeks from the very start, months from the start of the stage */
    record When(Unit unit, int number, Optional<DayOfWeek> day, Optional<LocalTime> time, Optional<Offset> after) {}

    private final ProgrammeOutline outline;
    private final List<List<When>> stages = new ArrayList<>();
    private int week = 1;

    private Timeline(ProgrammeOutline outline) {
        this.outline = outline;
    }

    /** For each stage a list with an entry for each module. */
    static List<List<When>> of(ProgrammeOutline outline) {
        var timeline = new Timeline(outline);
        outline.stages().forEach(timeline::add);
        return List.copyOf(timeline.stages);
    }

    private void add(StageOutline stage) {
        if (!stages.isEmpty()) week += stage.waitWeeks();
        stages.add(
                switch (stage.rhythm()) {
                    case WEEKLY -> weekly(stage);
                    case MONTHLY -> monthly(stage);
                    case REVIEW -> each(stage, Unit.AFTER);
                    case ONE_TO_ONE -> each(stage, Unit.ARRANGED);
                });
    }

    private List<When> weekly(StageOutline stage) {
        var days = stage.weekdays().isEmpty() ? outline.weekdays() : stage.weekdays();
        var times = stage.times();
        int perDay = Math.max(1, times.size());
        int perWeek = Math.max(1, days.size()) * perDay;
        var found = new ArrayList<When>();
        for (int i = 0; i < stage.modules().size(); i++) {
            int slot = i % perWeek;
            var day = days.size() > 1
                    ? Optional.of(days.stream().sorted().toList().get(slot / perDay))
                    : Optional.<DayOfWeek>empty();
            var time = times.size() > 1
                    ? Optional.of(times.stream().sorted().toList().get(slot % perDay))
                    : Optional.<LocalTime>empty();
            found.add(new When(Unit.WEEK, week + i / perWeek * stage.every(), day, time, Optional.empty()));
        }
        int weeks = (stage.modules().size() + perWeek - 1) / perWeek;
        week += weeks * stage.every();
        return List.copyOf(found);
    }

    private List<When> monthly(StageOutline stage) {
        var found = new ArrayList<When>();
        for (int i = 0; i < stage.modules().size(); i++) found.add(plain(Unit.MONTH, 1 + i * stage.every()));
        week += stage.modules().size() * stage.every() * WEEKS_A_YEAR / MONTHS_A_YEAR;
        return List.copyOf(found);
    }

    private static List<When> each(StageOutline stage, Unit unit) {
        return stage.modules().stream()
                .map(module -> new When(unit, 0, Optional.empty(), Optional.empty(), module.after()))
                .toList();
    }

    private static When plain(Unit unit, int number) {
        return new When(unit, number, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
