package org.pacewell.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The packaged application as a process of its own. */
public final class Application implements AutoCloseable {

    /** What {@code mvnw package} leaves. */
    public static final Path PACKAGE =
            Path.of("target/quarkus-app/quarkus-run.jar").toAbsolutePath();

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int PAUSE_MILLIS = 5;

    private final Child child;
    private final Path log;
    private final Duration start;

    private Application(Child child, Path log, Duration start) {
        this.child = child;
        this.log = log;
        this.start = start;
    }

    static Application start(int managementPort, Path log, List<String> jvm, Map<String, String> environment)
            throws InterruptedException {
        var command = new ArrayList<>(List.of(Child.java()));
        command.addAll(jvm);
        command.addAll(List.of("-jar", PACKAGE.toString()));
        var began = System.nanoTime();
        var child = Child.start("Pacewell", log, environment, command);
        try {
            var health = URI.create("http://localhost:" + managementPort + "/q/health/ready");
            while (!isReady(health)) {
                child.requireAlive();
                if (System.nanoTime() > began + PATIENCE.toNanos()) throw child.late(PATIENCE);
                Thread.sleep(PAUSE_MILLIS);
            }
            return new Application(child, log, Duration.ofNanos(System.nanoTime() - began));
        } catch (InterruptedException | RuntimeException e) {
            child.close();
            throw e;
        }
    }

    /** From the start of the process to the first answer that all is well. */
    public Duration timeToReady() {
        return start;
    }

    /** The process that holds the application; its descendants are the application. */
    public ProcessHandle process() {
        return child.process();
    }

    public String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        child.close();
    }

    private static boolean isReady(URI health) {
        try {
            var connection = (HttpURLConnection) health.toURL().openConnection();
            connection.setConnectTimeout(1_000);
            connection.setReadTimeout(1_000);
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException e) {
            return false;
        }
    }
}
