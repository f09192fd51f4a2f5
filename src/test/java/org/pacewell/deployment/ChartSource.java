package org.pacewell.deployment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the chart is, and a copy of it that can be seen whole. */
final class ChartSource {
    /** What Helm's hook annotations are called in the copy. */
    static final String HOOK = "shown.helm.sh/hook";

    static final Path ORIGINAL = Path.of("helm", "pacewell");

    /** Helm leaves hooks out of what it renders. Under another name they are manifests like the rest. */
    static final Path WITH_HOOKS_SHOWN = copy();

    private ChartSource() {}

    private static Path copy() {
        try (var files = Files.walk(ORIGINAL)) {
            var target = Files.createTempDirectory(Path.of("target"), "chart");
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var copied = target.resolve(ORIGINAL.relativize(file));
                Files.createDirectories(copied.getParent());
                Files.writeString(copied, Files.readString(file).replace("helm.sh/hook", HOOK));
            }
            return target;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
