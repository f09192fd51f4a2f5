package org.pacewell.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.pacewell.local.Trouble;

/** What was measured on. */
record Machine(String processor, int cores, String jdk, String postgres) {
    private static final Path PROCESSORS = Path.of("/proc/cpuinfo");

    static Machine of(ClinicData data) throws SQLException, IOException {
        return new Machine(
                named(),
                Runtime.getRuntime().availableProcessors(),
                Runtime.version().toString(),
                data.ask("", "show server_version").getFirst());
    }

    /** Processor time comes from where Linux accounts for it. */
    static void require() {
        if (Files.notExists(PROCESSORS))
            throw new Trouble("The bench reads /proc, which only Linux has: run it there.");
    }

    private static String named() throws IOException {
        try (var lines = Files.lines(PROCESSORS)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("Unnamed processor");
        }
    }
}
