package org.pacewell.programme;

import io.quarkus.qute.i18n.MessageBundles;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pacewell.programme.ProgrammeOutline.ModuleOutline;
import org.pacewell.programme.ProgrammeOutline.SegmentOutline;
import org.pacewell.programme.ProgrammeOutline.StageOutline;
import org.pacewell.topic.Component;
import org.pacewell.web.Words;

/** How the parts of a programme read. */
final class ProgrammeWords {
    private ProgrammeWords() {}

    static ProgrammeMessages words() {
        return MessageBundles.get(ProgrammeMessages.class);
    }

    /** 2 h 30 min. */
    static String time(int minutes) {
        if (minutes < 60) return words().minutes(minutes);
        if (minutes % 60 == 0) return words().whole_hours(minutes / 60);
        return words().hours(minutes / 60, minutes % 60);
    }

    /** Minutes by component in the order of the components, none left out. */
    static List<ProgrammePages.Share> totals(List<SegmentOutline> segments) {
        return Arrays.stream(Component.values())
                .map(component -> total(component, segments))
                .toList();
    }

    /** The components that there are, and what is not divided into segments. */
    static List<ProgrammePages.Share> shares(List<ModuleOutline> modules) {
        var segments =
                modules.stream().flatMap(module -> module.segments().stream()).toList();
        int whole = modules.stream()
                .filter(module -> module.segments().isEmpty())
                .mapToInt(ModuleOutline::minutes)
                .sum();
        var undivided = new ProgrammePages.Share("", words().undivided(), whole, time(whole));
        return Stream.concat(totals(segments).stream(), Stream.of(undivided))
                .filter(share -> share.minutes() > 0)
                .toList();
    }

    private static ProgrammePages.Share total(Component component, List<SegmentOutline> segments) {
        int minutes = segments.stream()
                .filter(segment -> segment.component() == component)
                .mapToInt(SegmentOutline::minutes)
                .sum();
        return new ProgrammePages.Share(component.name(), component.label(), minutes, time(minutes));
    }

    /** Weekly on Monday and Tuesday at 10:00, after 2 weeks without a session. */
    static String rhythm(StageOutline stage) {
        var days = days(stage.weekdays());
        var times = times(stage.times());
        var text = new StringBuilder(
                switch (stage.rhythm()) {
                    case WEEKLY -> stage.every() == 1 ? words().weekly() : words().every_weeks(stage.every());
                    case MONTHLY -> stage.every() == 1 ? words().monthly() : words().every_months(stage.every());
                    case REVIEW -> words().reviews();
                    case ONE_TO_ONE -> words().one_to_one();
                });
        if (!days.isEmpty()) text.append(", ").append(days);
        if (!times.isEmpty()) text.append(", ").append(times);
        if (stage.waitWeeks() > 0) text.append(", ").append(words().after_wait(stage.waitWeeks()));
        return text.toString();
    }

    static String when(Timeline.When when) {
        return switch (when.unit()) {
            case WEEK ->
                words().week(when.number())
                        + when.day().map(day -> ", " + name(day)).orElse("")
                        + when.time().map(time -> " " + Words.clock(time)).orElse("");
            case MONTH -> words().month(when.number());
            case AFTER -> words().after(when.after().map(Offset::text).orElse("–"));
            case ARRANGED -> words().arranged();
        };
    }

    static String days(Collection<DayOfWeek> days) {
        return days.stream().sorted().map(ProgrammeWords::name).collect(Collectors.joining(", "));
    }

    static String times(Collection<LocalTime> times) {
        return times.stream().sorted().map(Words::clock).collect(Collectors.joining(", "));
    }

    static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.UK);
    }
}
