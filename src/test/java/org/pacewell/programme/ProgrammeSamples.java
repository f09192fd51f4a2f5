package org.pacewell.programme;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.pacewell.programme.ProgrammeOutline.ModuleOutline;
import org.pacewell.programme.ProgrammeOutline.SegmentOutline;
import org.pacewell.topic.Component;

/** Programmes that read as English: {@code aProgramme().of(8).modulesOf(150)}. */
public record ProgrammeSamples(int count) {
    public static ProgrammeSamples aProgramme() {
        return new ProgrammeSamples(8);
    }

    public ProgrammeSamples of(int modules) {
        return new ProgrammeSamples(modules);
    }

    /** The modules alone, each of so many minutes. */
    public List<Module> modulesOf(int minutes) {
        return draft(minutes).modules();
    }

    /** One weekly stage of modules, each of so many minutes. */
    public List<Stage> stagesOf(int minutes) {
        return draft(minutes).stages();
    }

    public Programme draft(int minutes) {
        return new Programme("a-programme", 1, outline(minutes), Map.of());
    }

    ProgrammeOutline outline(int minutes) {
        var modules = IntStream.rangeClosed(1, count)
                .mapToObj(n -> aModule(minutes).titled("Module " + n).outline())
                .toList();
        return anOutline("A programme", 6, 12, modules);
    }

    static ProgrammeOutline anOutline(String name, int least, int most, List<ModuleOutline> modules) {
        return new ProgrammeOutline(
                name,
                "",
                least,
                most,
                List.of(),
                Optional.of(LocalTime.of(10, 0)),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                modules);
    }

    static ModuleSample aModule(int minutes) {
        return new ModuleSample("A module", minutes, Optional.empty(), List.of());
    }

    static SegmentOutline aSegment(String title, int minutes) {
        return segment(title, minutes, Optional.empty());
    }

    static SegmentOutline aTalkAbout(String topic, int minutes) {
        return segment("Talk", minutes, Optional.of(topic));
    }

    private static SegmentOutline segment(String title, int minutes, Optional<String> topic) {
        return new SegmentOutline(title, Component.DISCUSSION, minutes, topic, Optional.empty(), "", "");
    }

    record ModuleSample(String title, int minutes, Optional<Offset> after, List<SegmentOutline> segments) {
        ModuleSample titled(String other) {
            return new ModuleSample(other, minutes, after, segments);
        }

        ModuleSample after(String offset) {
            return new ModuleSample(title, minutes, Optional.of(Offset.of(offset)), segments);
        }

        ModuleSample madeOf(SegmentOutline... parts) {
            return new ModuleSample(title, minutes, after, List.of(parts));
        }

        ModuleOutline outline() {
            return new ModuleOutline(title, "", "", "", minutes, Mode.IN_PERSON, false, List.of(), after, segments);
        }
    }
}
