package org.pacewell.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.pacewell.local.Application;
import org.pacewell.local.Deployment;
import org.pacewell.local.Trouble;

/** How long the application takes to start, with the cache that its image carries and without. */
final class Starts {
    private static final Pattern STARTED = Pattern.compile("started in ([0-9.]+)s");
    private static final int TRAINING_SECONDS = 120;

    /** Seconds, the median: to the first answer that all is well, and what the application says of itself. */
    record Start(int starts, double ready, double said) {}

    private final Deployment deployment;

    Starts(Deployment deployment) {
        this.deployment = deployment;
    }

    Start measure(int starts, List<String> jvm) throws InterruptedException {
        var ready = new ArrayList<Double>();
        var said = new ArrayList<Double>();
        for (int i = 0; i < starts; i++) {
            try (var application = deployment.start(jvm, Map.of("PACEWELL_DEMO", "false"))) {
                ready.add(application.timeToReady().toMillis() / 1e3);
                said.add(said(application));
            }
        }
        return new Start(starts, median(ready), median(said));
    }

    /** Trains a cache as the image's build does: the application starts offline and leaves. */
    Path trainedCache() throws IOException, InterruptedException {
        var cache = deployment.home().resolve("pacewell.aot");
        var training = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:AOTCacheOutput=" + cache,
                        "-jar",
                        Application.PACKAGE.toString())
                .redirectErrorStream(true)
                .redirectOutput(deployment.home().resolve("training.log").toFile());
        training.environment()
                .putAll(Map.ofEntries(
                        Map.entry("QUARKUS_INIT_AND_EXIT", "true"),
                        Map.entry("QUARKUS_HIBERNATE_ORM_DATABASE_START_OFFLINE", "true"),
                        Map.entry("QUARKUS_HIBERNATE_ORM_SCHEMA_MANAGEMENT_STRATEGY", "none"),
                        Map.entry("QUARKUS_FLYWAY_MIGRATE_AT_START", "false"),
                        Map.entry("QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://localhost:1/training"),
                        Map.entry("QUARKUS_DATASOURCE_USERNAME", "pacewell_app"),
                        Map.entry("QUARKUS_DATASOURCE_PASSWORD", "training"),
                        Map.entry("PACEWELL_PLATFORM_HOST", "pacewell.example.org"),
                        Map.entry("PACEWELL_PLATFORM_ISSUER", "https://localhost:1/realms/training"),
                        Map.entry("PACEWELL_SESSION_SECRET", "training-run-only-training-run-only"),
                        Map.entry("PACEWELL_UNSAFE", "true"),
                        Map.entry("PACEWELL_JOBS", "false")));
        var process = training.start();
        if (!process.waitFor(TRAINING_SECONDS, TimeUnit.SECONDS)) process.destroyForcibly();
        if (Files.notExists(cache)) throw new Trouble("No cache was made: read " + deployment.home() + "/training.log");
        return cache;
    }

    private static double said(Application application) {
        var started = STARTED.matcher(application.log());
        return started.find() ? Double.parseDouble(started.group(1)) : Double.NaN;
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
