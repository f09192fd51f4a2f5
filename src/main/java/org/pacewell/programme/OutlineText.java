package org.pacewell.programme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pacewell.person.Discipline;
import org.pacewell.programme.ProgrammeOutline.ModuleOutline;
import org.pacewell.programme.ProgrammeOutline.SegmentOutline;
import org.pacewell.programme.ProgrammeOutline.StageOutline;

/** The parts of a programme as lines of text, a line for each thing that is said, so that they can be compared. */
final class OutlineText {
    static final OutlineComparison.Texts ALL =
            new OutlineComparison.Texts(OutlineText::head, OutlineText::stage, OutlineText::module);

    private OutlineText() {}

    static String head(ProgrammeOutline outline) {
        var words = ProgrammeWords.words();
        return lines(
                outline.name(),
                outline.summary(),
                words.sizes(outline.minimumSize(), outline.maximumSize()),
                said(words.weekdays(), ProgrammeWords.days(outline.weekdays())),
                said(
                        words.starts_at(),
                        ProgrammeWords.times(outline.startsAt().stream().toList())),
                outline.joinUntil().map(words::join_until).orElse(""),
                outline.completeWith().map(words::complete_with).orElse(""),
                said(
                        words.measure_points(),
                        outline.measurePoints().stream()
                                .map(MeasurePoint::label)
                                .collect(Collectors.joining(", "))));
    }

    static String stage(StageOutline stage) {
        return lines(stage.name(), ProgrammeWords.rhythm(stage));
    }

    static String module(ModuleOutline module) {
        var words = ProgrammeWords.words();
        var lines = new ArrayList<String>(List.of(
                module.title(),
                module.about(),
                said(words.bring(), module.bring()),
                said(words.home_practice(), module.homePractice()),
                words.minutes(module.minutes()),
                module.mode().label(),
                module.essential() ? words.essential() : "",
                said(words.disciplines(), disciplines(module.disciplines())),
                module.after().map(Offset::text).map(words::after).orElse("")));
        module.segments().forEach(segment -> lines.add(segment(segment)));
        return lines(lines.toArray(String[]::new));
    }

    static String disciplines(List<Discipline> disciplines) {
        return disciplines.stream().map(Discipline::label).collect(Collectors.joining(", "));
    }

    private static String segment(SegmentOutline segment) {
        var component = segment.component();
        return Stream.of(
                        ProgrammeWords.words().minutes(segment.minutes()),
                        segment.title(),
                        component == null ? "" : component.label(),
                        segment.topic().orElse(""),
                        segment.lead().map(Discipline::label).orElse(""),
                        segment.materials(),
                        segment.note())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String said(String label, String text) {
        return text.isEmpty() ? "" : label + ": " + text;
    }

    private static String lines(String... lines) {
        return Arrays.stream(lines)
                .filter(line -> !line.isBlank())
                .map(line -> line.replaceAll("\\s+", " "))
                .collect(Collectors.joining("\n"));
    }
}
