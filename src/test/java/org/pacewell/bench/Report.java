package org.pacewell.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was measured beside what is promised: as a table for people, as JSON for whoever draws the line over time. */
final class Report {
    private static final int PAGE_BYTES = 40 * 1024;
    private static final int RESIDENT_MEGABYTES = 450;
    private static final double START_SECONDS = 2;
    private static final double GROWTH = 1.1;

    private final List<String> lines = new ArrayList<>();
    private final Map<String, Object> json = new LinkedHashMap<>();

    void machine(Machine machine) {
        json.put("machine", machine);
        say(
                "%s, %d cores; JDK %s; PostgreSQL %s",
                machine.processor(), machine.cores(), machine.jdk(), machine.postgres());
        say(
                "%d connections on this machine; processor time is that of the application and of PostgreSQL, per request",
                Wrk.CONNECTIONS);
    }

    void starts(Starts.Start plain, Starts.Start cached) {
        json.put("startPlain", plain);
        json.put("startFromCache", cached);
        say("");
        say("%-44s %8s %8s", "Start, median of %d".formatted(cached.starts()), "ready s", "says s");
        say("%-44s %8.2f %8.2f", "without a cache", plain.ready(), plain.said());
        say(
                "%-44s %8.2f %8.2f   ≤ %.0f s %s",
                "with the cache of the image",
                cached.ready(),
                cached.said(),
                START_SECONDS,
                met(cached.ready() <= START_SECONDS));
    }

    void results(List<Result> results) {
        json.put("results", results);
        say("");
        say("%-34s %6s %7s %7s %7s %7s %7s %18s", "", "req/s", "p50 ms", "p99 ms", "app ms", "db ms", "cpu ms", "");
        for (var result : results)
            say(
                    "%-34s %6.0f %7.1f %7.1f %7.2f %7.2f %7.2f   ≤ %.1f ms %s",
                    result.name(),
                    result.perSecond(),
                    result.p50(),
                    result.p99(),
                    result.applicationCpu(),
                    result.databaseCpu(),
                    result.cpu(),
                    result.bar(),
                    met(result.cpu() <= result.bar()));
        say("");
        for (var result : results)
            say(
                    "%-34s %,8d bytes, %,7d sent   %s",
                    result.name(), result.bytes(), result.bytesSent(), "≤ 40 KB " + met(result.bytes() <= PAGE_BYTES));
    }

    void memory(long resident, long peak) {
        json.put("residentMegabytes", resident);
        json.put("peakMegabytes", peak);
        say("");
        say(
                "%-34s %d MB, at most %d MB   ≤ %d MB %s",
                "Resident memory under load", resident, peak, RESIDENT_MEGABYTES, met(peak <= RESIDENT_MEGABYTES));
    }

    void growth(String what, List<Result> before, List<Result> after) {
        json.put("growth", Map.of("what", what, "before", before, "after", after));
        say("");
        say("%s", what);
        for (int i = 0; i < before.size(); i++) {
            var ratio = after.get(i).cpu() / before.get(i).cpu();
            say(
                    "%-34s %.2f to %.2f ms, times %.2f   ≤ %.1f %s",
                    before.get(i).name(), before.get(i).cpu(), after.get(i).cpu(), ratio, GROWTH, met(ratio <= GROWTH));
        }
    }

    Path write(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        new ObjectMapper().writerWithDefaultPrettyPrinter().writeValue(file.toFile(), json);
        return file;
    }

    String text() {
        return String.join(System.lineSeparator(), lines);
    }

    private void say(String format, Object... values) {
        lines.add(format.formatted(values));
    }

    private static String met(boolean isMet) {
        return isMet ? "met" : "NOT MET";
    }
}
