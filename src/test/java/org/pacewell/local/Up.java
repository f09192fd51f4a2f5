package org.pacewell.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

/**
 * Starts Pacewell and everything around it, and stops it all on Ctrl-C. With {@code --services-only} it leaves the
 * application to somebody else and writes its settings to a file that a shell can read.
 */
public final class Up {

    private static final Path APPLICATION = Path.of("target/quarkus-app/quarkus-run.jar");
    private static final Duration PAUSE = Duration.ofMillis(250);
    private static final int PAUSES = 80;

    private final Folder folder = Folder.here();
    private final Progress progress = Progress.onTerminal();
    private final Running running = new Running();
    private final long began = System.nanoTime();

    private volatile boolean troubled;

    private Up() {}

    public static void main(String... arguments) {
        var up = new Up();
        Runtime.getRuntime().addShutdownHook(new Thread(up::stop, "stop"));
        try {
            up.run(List.of(arguments).contains("--services-only"));
        } catch (Trouble trouble) {
            up.tell(trouble);
            System.exit(1);
        }
    }

    private void run(boolean servicesOnly) {
        var ports = Ports.from(System.getenv());
        claim(ports);
        var settings = Settings.of(ports, folder.sessionSecret());
        var welcome = new Welcome(ports);
        running.keep(Mail.start(folder.data("mail"), ports.mail()));
        var services = running.keep(services(ports));
        services.await();
        if (servicesOnly) serve(services, settings, welcome);
        else serve(services, application(settings), welcome);
    }

    private void claim(Ports ports) {
        var claim = running.keep(Claim.on(folder));
        if (claim.followsAKill()) awaitFree(ports);
        ports.requireFree();
        Folder.children(folder.root().resolve("logs")).stream()
                .filter(log -> !log.endsWith("build.log"))
                .forEach(Folder::delete);
    }

    private Services services(Ports ports) {
        return Services.begin(
                progress,
                step -> Postgres.durable(folder.data("postgres"), ports.database()),
                step -> Keycloak.start(folder.data("keycloak"), ports.keycloak(), List.of(ports.app()), step));
    }

    private Child application(Settings settings) {
        var command = List.of(Child.java(), "-jar", APPLICATION.toAbsolutePath().toString());
        try (var _ = progress.begin("Starting Pacewell")) {
            var app = Child.start("Pacewell", folder.log("app"), settings.environment("local"), command);
            running.keep(app);
            Readiness.of("http://localhost:" + settings.managementPort() + "/q/health/ready")
                    .await(app);
            return app;
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private void serve(Services services, Child app, Welcome welcome) {
        progress.say(
                welcome.application(Duration.ofNanos(System.nanoTime() - began).toSeconds()));
        watch(services.end().applyToEither(app.end(), trouble -> trouble));
    }

    private void serve(Services services, Settings settings, Welcome welcome) {
        progress.say(welcome.services());
        write(settings);
        watch(services.end());
    }

    private void write(Settings settings) {
        var lines = settings.environment("dev,local").entrySet().stream()
                .map(it -> "export %s='%s'%n".formatted(it.getKey(), it.getValue()))
                .collect(Collectors.joining());
        var file = folder.run("services.env");
        running.keep(() -> Files.deleteIfExists(file));
        try {
            Folder.writePrivately(file, lines);
        } catch (IOException e) {
            throw new Trouble("The folder " + folder.root() + " cannot be written: check who owns it.", e);
        }
    }

    private void awaitFree(Ports ports) {
        try (var _ = progress.begin("Waiting for what an earlier run left behind")) {
            for (var pause = 0; pause < PAUSES && !ports.areFree(); pause++) Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    /** Returns only by an exception: when something has stopped by itself. */
    private static void watch(CompletableFuture<Trouble> end) {
        throw end.join();
    }

    private void tell(Trouble trouble) {
        if (running.isStopping()) return;
        troubled = true;
        progress.close();
        System.err.println(trouble.getMessage());
    }

    private void stop() {
        progress.close();
        if (!troubled) System.out.println("Stopping");
        running.close();
    }

    private static Trouble interrupted(InterruptedException cause) {
        Thread.currentThread().interrupt();
        return new Trouble("Told to stop while starting.", cause);
    }
}
