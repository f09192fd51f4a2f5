package org.pacewell.promise;

import java.util.Optional;
import java.util.Set;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.PostDiscoveryFilter;

/**
 * One part of the test classes, {@code -Dpart=1} to {@code -Dpart=3}. Each waits for much of its time: of two at once,
 * two cores were used to six tenths.
 */
public final class Part implements PostDiscoveryFilter {
    static final Set<String> ALL = Set.of("1", "2", "3");

    private static final String ROOT = "org.pacewell.";

    private final String part;

    public Part() {
        this(System.getProperty("part", ""));
    }

    Part(String part) {
        this.part = part;
    }

    /** What sets this run's table apart from another's. */
    static String name() {
        return System.getProperty("part", "all");
    }

    @Override
    public FilterResult apply(TestDescriptor test) {
        return FilterResult.includedIf(part.isEmpty()
                || test.getSource().flatMap(Part::className).map(this::holds).orElse(true));
    }

    /** By folder, and the races for themselves: so they take about as long. */
    boolean holds(String className) {
        var folder = className.substring(ROOT.length()).split("\\.", 2)[0];
        var whole = switch (folder) {
            case "isolation" -> "1";
            case "stories" -> "2";
            default -> "3";
        };
        return part.equals(whole);
    }

    private static Optional<String> className(TestSource source) {
        return switch (source) {
            case ClassSource it -> Optional.of(it.getClassName());
            case MethodSource it -> Optional.of(it.getClassName());
            default -> Optional.empty();
        };
    }
}
