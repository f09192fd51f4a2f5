package org.pacewell.promise;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Writes what came of the promises to {@code target/promises.txt}. A test tells its number by
 * {@code TestReporter.publishEntry("proved", "95 routes")}.
 */
public final class KeepingCount implements TestExecutionListener {
    private static final Path TABLE = Path.of("target/promises.txt");
    private static final Path TALLIES = Path.of("target/promised");

    private final PromiseTable table = new PromiseTable(Tier.now());
    private int ran;

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        var status = result.getStatus();
        if (test.isTest()) ran++;
        for (var tag : test.getTags()) {
            if (status == TestExecutionResult.Status.FAILED) table.failed(tag.getName());
            else if (!test.isTest()) continue;
            else if (status == TestExecutionResult.Status.ABORTED) table.skipped(tag.getName());
            else table.passed(tag.getName());
        }
    }

    @Override
    public void executionSkipped(TestIdentifier test, String reason) {
        test.getTags().forEach(tag -> table.skipped(tag.getName()));
    }

    @Override
    public void reportingEntryPublished(TestIdentifier test, ReportEntry entry) {
        var number = entry.getKeyValuePairs().get("proved");
        if (number != null) test.getTags().forEach(tag -> table.counted(tag.getName(), number));
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        if (ran == 0) return;
        try {
            var isWholeRun = System.getProperty("test") == null;
            if (isWholeRun) writeWith(Files.createDirectories(TALLIES));
            else Files.writeString(TABLE, table.text(Promise.all(), false));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The parts of a run end at any time: each adds what it counted, and writes the table of all that is there. */
    private void writeWith(Path tallies) throws IOException {
        try (var turn = FileChannel.open(tallies.resolve("turn"), CREATE, WRITE)) {
            turn.lock();
            Files.write(tallies.resolve(System.getProperty("part", "all") + ".tally"), table.tally());
            var whole = new PromiseTable(Tier.now());
            try (var all = Files.newDirectoryStream(tallies, "*.tally")) {
                for (var each : all) whole.add(Files.readAllLines(each));
            }
            Files.writeString(TABLE, whole.text(Promise.all(), true));
        }
    }
}
