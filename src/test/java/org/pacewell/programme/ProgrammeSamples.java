package org.pacewell.programme;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.pacewell.programme.ProgrammeOutline.ModuleOutline;
import org.pacewell.programme.ProgrammeOutline.SegmentOutline;

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

    public Programme draft(int minutes) {
        return new Programme("a-programme", outline(minutes), Map.of());
    }

    ProgrammeOutline outline(int minutes) {
        var modules = IntStream.rangeClosed(1, count)
                .mapToObj(n -> aModule(minutes).titled("Module " + n).outline())
                .toList();
        return anOutline("A programme", 6, 12, modules);
    }

    static ProgrammeOutline anOutline(String name, int least, int most, List<ModuleOutline> modules) {
        return new ProgrammeOutline(name, "", least, most, List.of(), Optional.of(LocalTime.of(10, 0)), modules);
    }

    static ModuleSample aModule(int minutes) {
        return new ModuleSample("A module", minutes, List.of());
    }

    static SegmentOutline aSegment(String title, int minutes) {
        return new SegmentOutline(title, Component.DISCUSSION, minutes, Optional.empty(), "");
    }

    record ModuleSample(String title, int minutes, List<SegmentOutline> segments) {
        ModuleSample titled(String other) {
            return new ModuleSample(other, minutes, segments);
        }

        ModuleSample madeOf(SegmentOutline... parts) {
            return new ModuleSample(title, minutes, List.of(parts));
        }

        ModuleOutline outline() {
            return new ModuleOutline(title, "", "", "", minutes, segments);
        }
    }
}
