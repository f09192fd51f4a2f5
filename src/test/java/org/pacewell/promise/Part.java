package org.pacewell.promise;

import java.util.Optional;
import java.util.Set;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.PostDiscoveryFilter;

/** One half of the test classes, {@code -Dhalf=1} or {@code -Dhalf=2}: two JVMs at a time use both cores. */
public final class Half implements PostDiscoveryFilter {
    /** What takes about as long as all the rest. */
    private static final Set<String> FIRST = Set.of("access", "isolation", "malformed");

    private static final String ROOT = "org.pacewell.";

    private final String half;

    public Half() {
        this(System.getProperty("half", ""));
    }

    Half(String half) {
        this.half = half;
    }

    /** What sets this run's table apart from another's. */
    static String name() {
        return System.getProperty("half", "all");
    }

    @Override
    public FilterResult apply(TestDescriptor test) {
        return FilterResult.includedIf(half.isEmpty()
                || test.getSource().flatMap(Half::className).map(this::holds).orElse(true));
    }

    boolean holds(String className) {
        var folder = className.substring(ROOT.length()).split("\\.", 2)[0];
        return half.equals(FIRST.contains(folder) ? "1" : "2");
    }

    private static Optional<String> className(TestSource source) {
        return switch (source) {
            case ClassSource it -> Optional.of(it.getClassName());
            case MethodSource it -> Optional.of(it.getClassName());
            default -> Optional.empty();
        };
    }
}
