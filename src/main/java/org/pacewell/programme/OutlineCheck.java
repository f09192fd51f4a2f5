package org.pacewell.programme;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pacewell.programme.ProgrammeOutline.ModuleOutline;
import org.pacewell.programme.ProgrammeOutline.SegmentOutline;
import org.pacewell.programme.ProgrammeOutline.StageOutline;
import org.pacewell.rule.FieldError;

/** What is wrong with an outline, each part named by its place. */
final class OutlineCheck {
    static final int LONGEST_TITLE = 150;
    static final int LONGEST_TEXT = 2_000;
    static final int LONGEST_MINUTES = 720;
    static final int LARGEST_STEP = 12;
    static final int LONGEST_WAIT = 52;
    static final int LARGEST_GROUP = 500;
    private static final int MOST_MODULES = 200;
    private static final int MOST_SEGMENTS = 40;

    private final ProgrammeOutline outline;
    private final Set<String> topics;
    private final List<FieldError> errors = new ArrayList<>();

    OutlineCheck(ProgrammeOutline outline, Set<String> topics) {
        this.outline = outline;
        this.topics = topics;
    }

    List<FieldError> errors() {
        checkHead();
        var shorthand = !outline.modules().isEmpty();
        requireThat(!shorthand || isShorthand(), "modules", "Programme.modules");
        for (int i = 0; i < outline.stages().size(); i++) check(i, shorthand ? "" : "stages[" + i + "].");
        return List.copyOf(errors);
    }

    private void checkHead() {
        requireThat(isTitle(outline.name()), "name", "Programme.name");
        requireFits(outline.summary(), "summary");
        requireThat(outline.minimumSize() >= 1, "minimumSize", "Programme.minimumSize");
        requireThat(
                outline.maximumSize() >= outline.minimumSize() && outline.maximumSize() <= LARGEST_GROUP,
                "maximumSize",
                "Programme.maximumSize");
        requireThat(isEachOnce(outline.weekdays()), "weekdays", "Programme.weekdays");
        int count = outline.allModules().size();
        requireThat(count <= MOST_MODULES, "modules", "Programme.tooManyModules", MOST_MODULES);
        requireThat(isWithin(outline.joinUntil(), count), "joinUntil", "Programme.joinUntil", count);
        requireThat(isWithin(outline.completeWith(), count), "completeWith", "Programme.completeWith", count);
        requireThat(isEachOnce(outline.measurePoints()), "measurePoints", "Programme.measurePoints");
    }

    private boolean isShorthand() {
        return outline.stages().size() == 1
                && outline.stages().getFirst().modules().equals(outline.modules());
    }

    private void check(int position, String at) {
        var stage = outline.stages().get(position);
        requireThat(stage.name().length() <= LONGEST_TITLE, at + "name", "Stage.name");
        requireThat(stage.every() >= 1 && stage.every() <= LARGEST_STEP, at + "every", "Stage.every");
        requireThat(stage.waitWeeks() >= 0 && stage.waitWeeks() <= LONGEST_WAIT, at + "waitWeeks", "Stage.waitWeeks");
        requireThat(isEachOnce(stage.weekdays()), at + "weekdays", "Programme.weekdays");
        requireThat(isEachOnce(stage.times()), at + "times", "Stage.times");
        var isReview = stage.rhythm() == Rhythm.REVIEW;
        requireThat(!isReview || hasGroupStageBefore(position), at + "rhythm", "Stage.reviewOfNothing");
        for (int i = 0; i < stage.modules().size(); i++) {
            var place = at + "modules[" + i + "]";
            var module = stage.modules().get(i);
            check(module, place);
            var hasOffset = module.after().filter(OutlineCheck::isOffset).isPresent();
            requireThat(!isReview || hasOffset, place + ".after", "Module.after");
        }
    }

    private boolean hasGroupStageBefore(int position) {
        return outline.stages().subList(0, position).stream()
                .map(StageOutline::rhythm)
                .anyMatch(rhythm -> rhythm == Rhythm.WEEKLY || rhythm == Rhythm.MONTHLY);
    }

    private void check(ModuleOutline module, String at) {
        requireThat(isTitle(module.title()), at + ".title", "Module.title");
        requireFits(module.about(), at + ".about");
        requireFits(module.bring(), at + ".bring");
        requireFits(module.homePractice(), at + ".homePractice");
        int minutes = module.minutes();
        requireThat(minutes >= 5 && minutes <= LONGEST_MINUTES, at + ".minutes", "Module.minutes");
        int sum = module.segmentMinutes();
        requireThat(
                module.segments().isEmpty() || sum == minutes, at + ".minutes", "Module.sum", sum, module.minutes());
        requireThat(isEachOnce(module.disciplines()), at + ".disciplines", "Module.disciplines");
        requireThat(
                module.segments().size() <= MOST_SEGMENTS, at + ".segments", "Module.tooManySegments", MOST_SEGMENTS);
        for (int i = 0; i < module.segments().size(); i++)
            check(module.segments().get(i), at + ".segments[" + i + "]");
    }

    private void check(SegmentOutline segment, String at) {
        requireThat(isTitle(segment.title()), at + ".title", "Segment.title");
        requireThat(segment.component() != null, at + ".component", "Segment.component");
        int minutes = segment.minutes();
        requireThat(minutes >= 1 && minutes <= LONGEST_MINUTES, at + ".minutes", "Segment.minutes");
        var topic = segment.topic().orElse("");
        requireThat(topic.isEmpty() || topics.contains(topic), at + ".topic", "Segment.topic", topic);
        requireFits(segment.materials(), at + ".materials");
        requireFits(segment.note(), at + ".note");
    }

    private void requireThat(boolean fine, String field, String key, Object... arguments) {
        if (!fine) errors.add(FieldError.of(field, key, arguments));
    }

    private void requireFits(String text, String field) {
        requireThat(text.length() <= LONGEST_TEXT, field, "Form.tooLong", LONGEST_TEXT);
    }

    private static boolean isWithin(Optional<Integer> number, int count) {
        return number.filter(n -> n < 1 || n > count).isEmpty();
    }

    private static boolean isOffset(Offset offset) {
        return offset.amount() >= 1 && offset.amount() <= Offset.LONGEST;
    }

    private static boolean isEachOnce(List<?> list) {
        return new HashSet<>(list).size() == list.size();
    }

    private static boolean isTitle(String text) {
        return !text.isBlank() && text.length() <= LONGEST_TITLE;
    }
}
