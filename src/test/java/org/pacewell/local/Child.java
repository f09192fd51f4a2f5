package org.pacewell.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * A program that we started and that cannot outlive us. A shell between us and the program ignores Ctrl-C, so that we
 * decide the order in which things stop, and ends the program when our end of its standard input closes: that is the
 * case even when we are killed.
 */
final class Child implements AutoCloseable {

    private static final int GRACE_SECONDS = 20;

    private static final String WATCH = """
            exec 3<&0 </dev/null
            trap '' INT HUP
            "$@" 3<&- &
            child=$!
            trap 'kill "$child" 2>/dev/null' TERM
            { cat <&3 >/dev/null; kill "$child" 2>/dev/null; } &
            watch=$!
            exec 3<&-
            while :; do
              wait "$child"
              status=$?
              kill -0 "$child" 2>/dev/null || break
            done
            kill "$watch" 2>/dev/null
            exit "$status"
            """;

    private final String name;
    private final Path log;
    private final Process process;

    private Child(String name, Path log, Process process) {
        this.name = name;
        this.log = log;
        this.process = process;
    }

    static Child start(String name, Path log, Map<String, String> environment, List<String> command) {
        var watched = new ArrayList<>(List.of("sh", "-c", WATCH, "watch"));
        watched.addAll(command);
        var builder = new ProcessBuilder(watched).redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        try {
            return new Child(name, log, builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    ProcessHandle process() {
        return process.toHandle();
    }

    CompletableFuture<Trouble> end() {
        return process.onExit().thenApply(ended -> died());
    }

    void requireAlive() {
        if (!process.isAlive()) throw died();
    }

    /** Waits for a program that is meant to end. */
    void await() throws InterruptedException {
        if (process.waitFor() != 0) throw died();
    }

    Trouble late(Duration patience) {
        return new Trouble("%s was not ready after %d s: read %s.".formatted(name, patience.toSeconds(), log));
    }

    @Override
    public void close() {
        process.destroy();
        if (endsInTime()) return;
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    private boolean endsInTime() {
        try {
            return process.waitFor(GRACE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Trouble died() {
        return new Trouble("%s stopped by itself (exit %d): read %s.".formatted(name, process.exitValue(), log));
    }
}
