package org.pacewell.programme;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.pacewell.person.Discipline;
import org.pacewell.programme.ProgrammeOutline.ModuleOutline;
import org.pacewell.programme.ProgrammeOutline.SegmentOutline;
import org.pacewell.topic.Component;
import org.pacewell.topic.TopicComparison;
import org.pacewell.topic.Topics;
import org.pacewell.web.FormErrors;
import org.pacewell.web.Option;

/** Gathers what the page shows on which a module is written. */
@ApplicationScoped
class PartViews {
    private final Topics topics;

    PartViews(Topics topics) {
        this.topics = topics;
    }

    OutlinePages.ModuleEdit module(
            UUID programme,
            ModuleForm form,
            List<TypedSegment> rows,
            boolean isReview,
            List<TopicComparison.Passage> meanwhile,
            FormErrors errors) {
        var typed = form.outline(rows, isReview);
        var isNew = !form.spot().isModule();
        var words = OutlineForms.words();
        return new OutlinePages.ModuleEdit(
                programme,
                form,
                isNew ? words.new_module() : words.change_module(),
                isNew,
                isReview,
                rows(rows, form.taken()),
                ProgrammeWords.totals(typed.segments()),
                typed.segmentMinutes(),
                ProgrammeWords.time(Math.max(0, typed.segmentMinutes())),
                choices(typed),
                meanwhile,
                errors);
    }

    private static List<OutlinePages.SegmentRow> rows(List<TypedSegment> rows, SegmentStep step) {
        var shown = new ArrayList<OutlinePages.SegmentRow>();
        int number = 0;
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            if (!row.isGone()) number++;
            var first = i == 0;
            var last = i == rows.size() - 1;
            var focused = !step.isSave() && step.landing(rows.size()) == i;
            shown.add(new OutlinePages.SegmentRow(
                    i,
                    row.title().isEmpty() ? OutlineForms.words().segment(number) : row.title(),
                    number,
                    row,
                    row.isGone(),
                    first,
                    last,
                    focused ? focus(step, first, last) : ""));
        }
        return List.copyOf(shown);
    }

    private static String focus(SegmentStep step, boolean first, boolean last) {
        return switch (step.kind()) {
            case UP -> first ? "down" : "up";
            case DOWN -> last ? "up" : "down";
            case OUT -> "back";
            default -> "title";
        };
    }

    private OutlinePages.Choices choices(ModuleOutline typed) {
        return new OutlinePages.Choices(
                Arrays.stream(Component.values())
                        .map(it -> Option.of(it.name(), it.label()))
                        .toList(),
                topics(typed),
                Arrays.stream(Discipline.values())
                        .map(it -> Option.of(it.name(), it.label()))
                        .toList(),
                List.of(
                        Option.of(Offset.Unit.WEEKS, OutlineForms.words().weeks()),
                        Option.of(Offset.Unit.MONTHS, OutlineForms.words().months())));
    }

    /** Those that are offered, and those that the module has already. */
    private List<Option> topics(ModuleOutline typed) {
        var current = topics.current();
        var used = typed.segments().stream()
                .map(SegmentOutline::topic)
                .flatMap(key -> key.stream())
                .filter(key -> current.stream().noneMatch(topic -> topic.key().equals(key)))
                .distinct()
                .toList();
        return Stream.concat(current.stream(), topics.named(used).stream())
                .map(topic -> Option.of(topic.key(), topic.title()))
                .toList();
    }
}
