package org.pacewell.programme;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.pacewell.person.Discipline;
import org.pacewell.programme.ProgrammeOutline.ModuleOutline;
import org.pacewell.programme.ProgrammeOutline.SegmentOutline;
import org.pacewell.programme.ProgrammeOutline.StageOutline;
import org.pacewell.topic.Component;
import org.pacewell.topic.Topic;
import org.pacewell.topic.Topics;

/** The stages, modules and segments of an outline, as pages show them. */
@ApplicationScoped
class ProgrammeParts {
    private final Topics topics;

    ProgrammeParts(Topics topics) {
        this.topics = topics;
    }

    List<ProgrammePages.StageRow> stages(ProgrammeOutline outline) {
        var ids = ids(outline);
        var timeline = Timeline.of(outline);
        var rows = new ArrayList<ProgrammePages.StageRow>();
        int before = 0;
        for (int s = 0; s < outline.stages().size(); s++) {
            var stage = outline.stages().get(s);
            var modules = new ArrayList<ProgrammePages.ModuleRow>();
            for (int m = 0; m < stage.modules().size(); m++) {
                modules.add(module(
                        ++before,
                        Spot.ofModule(s, m),
                        timeline.get(s).get(m),
                        stage.modules().get(m),
                        ids));
            }
            rows.add(new ProgrammePages.StageRow(title(s, stage), ProgrammeWords.rhythm(stage), List.copyOf(modules)));
        }
        return List.copyOf(rows);
    }

    static String title(int position, StageOutline stage) {
        return stage.name().isEmpty()
                ? ProgrammeWords.words().stage(position + 1)
                : ProgrammeWords.words().named_stage(position + 1, stage.name());
    }

    /** What is special about a module, in a few words each. */
    static List<String> marks(ModuleOutline module) {
        var words = ProgrammeWords.words();
        var marks = new ArrayList<String>();
        if (module.essential()) marks.add(words.essential());
        if (module.mode() != Mode.IN_PERSON) marks.add(module.mode().label());
        if (!module.disciplines().isEmpty()) {
            marks.add(words.disciplines() + ": " + OutlineText.disciplines(module.disciplines()));
        }
        return List.copyOf(marks);
    }

    private static ProgrammePages.ModuleRow module(
            int number, Spot at, Timeline.When when, ModuleOutline module, Map<String, String> ids) {
        var segments = new ArrayList<ProgrammePages.SegmentRow>();
        for (int i = 0; i < module.segments().size(); i++) {
            var anchor = (at.path() + "segments[" + i + "]").replaceAll("[\\[\\].]+", "-");
            segments.add(segment(anchor, module.segments().get(i), ids));
        }
        return new ProgrammePages.ModuleRow(
                number,
                ProgrammeWords.when(when),
                module.title(),
                module.about(),
                module.bring(),
                module.homePractice(),
                ProgrammeWords.time(module.minutes()),
                marks(module),
                List.copyOf(segments));
    }

    private static ProgrammePages.SegmentRow segment(String anchor, SegmentOutline segment, Map<String, String> ids) {
        var component = segment.component();
        return new ProgrammePages.SegmentRow(
                anchor,
                segment.title(),
                component == null ? "" : component.label(),
                segment.minutes(),
                segment.note(),
                segment.lead().map(Discipline::label).orElse(""),
                segment.materials(),
                segment.topic().map(key -> ids.getOrDefault(key, "")).orElse(""),
                component == Component.BREAK);
    }

    private Map<String, String> ids(ProgrammeOutline outline) {
        var keys = outline.allModules().stream()
                .flatMap(module -> module.segments().stream())
                .flatMap(segment -> segment.topic().stream())
                .collect(Collectors.toSet());
        return topics.named(keys).stream()
                .collect(Collectors.toMap(Topic::key, topic -> topic.id().toString()));
    }
}
