package org.pacewell.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A process and those below it, as Linux accounts for them in {@code /proc}. */
record ProcessTree(ProcessHandle root) {

    private static final int MILLIS_PER_TICK = 10;
    private static final int USER_TIME = 11;
    private static final int TIMES = 4;
    private static final Pattern COMPILER = Pattern.compile("\\(C[12] Compiler");

    /** Processor time so far, that of children that have ended included. */
    long cpuMillis() {
        return processes()
                        .map(pid -> read(Path.of("/proc", Long.toString(pid), "stat")))
                        .mapToLong(ProcessTree::ticks)
                        .sum()
                * MILLIS_PER_TICK;
    }

    /** What of it a Java program's compilers took. */
    long compilerMillis() {
        return processes()
                        .flatMap(ProcessTree::threads)
                        .filter(stat -> COMPILER.matcher(stat).find())
                        .mapToLong(ProcessTree::ticks)
                        .sum()
                * MILLIS_PER_TICK;
    }

    /** Resident memory of the largest process now, in MB. */
    long residentMegabytes() {
        return largest("VmRSS:");
    }

    /** The most resident memory that it ever had, in MB. */
    long peakMegabytes() {
        return largest("VmHWM:");
    }

    private Stream<Long> processes() {
        return Stream.concat(Stream.of(root), root.descendants()).map(ProcessHandle::pid);
    }

    private static Stream<String> threads(long pid) {
        try (var tasks = Files.list(Path.of("/proc", Long.toString(pid), "task"))) {
            return tasks.map(task -> read(task.resolve("stat"))).toList().stream();
        } catch (IOException e) {
            return Stream.empty(); // it has ended
        }
    }

    private static long ticks(String stat) {
        if (stat.isEmpty()) return 0;
        var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return Stream.of(fields)
                .skip(USER_TIME)
                .limit(TIMES)
                .mapToLong(Long::parseLong)
                .sum();
    }

    private long largest(String name) {
        return processes().mapToLong(pid -> kilobytes(pid, name)).max().orElse(0) / 1024;
    }

    private static long kilobytes(long pid, String name) {
        return read(Path.of("/proc", Long.toString(pid), "status"))
                .lines()
                .filter(line -> line.startsWith(name))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElse(0);
    }

    /** Empty when the process has ended meanwhile. */
    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return "";
        }
    }
}
