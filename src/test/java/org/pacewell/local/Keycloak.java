package org.pacewell.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** A real Keycloak with the realms of the platform and of three clinics. */
public final class Keycloak implements AutoCloseable {

    /** Keycloak's own administrator, in its realm {@code master}. */
    public static final String ADMIN = "admin";

    /** Everybody's. */
    public static final String PASSWORD = "pacing-not-racing";

    private final int port;
    private final Child child;

    private Keycloak(int port, Child child) {
        this.port = port;
        this.child = child;
    }

    static String urlAt(int port) {
        return "http://localhost:" + port;
    }

    /**
     * Starts it on the data that {@code home} keeps, which is made anew when the realms have changed.
     *
     * @param appPorts the ports at which the application may be signed in to
     */
    static Keycloak start(Path home, int port, List<Integer> appPorts, Progress.Step step) {
        return telling(() -> start(KeycloakProgram.ready(step), home, port, Realms.forPorts(appPorts)));
    }

    /**
     * Starts it on a fresh copy of data with nothing but the realms in it. The import takes longer than everything
     * else, so it is kept from one run to the next, and one does it for all.
     */
    static Keycloak startAfresh(Path home, int port, List<Integer> appPorts, Progress.Step step) {
        return telling(() -> {
            var program = KeycloakProgram.ready(step);
            var realms = Realms.forPorts(appPorts).withLongTokens();
            Folder.copy(Folder.here().alone("keycloak-seed", () -> seed(program, realms)), home);
            return start(program, home, port, realms);
        });
    }

    /** A realm that somebody imports meanwhile, with tokens that outlive a run of tests. */
    public static String withLongTokens(String realm) {
        return Realms.withLongTokens(realm);
    }

    public String url() {
        return urlAt(port);
    }

    CompletableFuture<Trouble> end() {
        return child.end();
    }

    @Override
    public void close() {
        child.close();
    }

    private static Keycloak start(KeycloakProgram program, Path home, int port, Realms realms)
            throws IOException, InterruptedException {
        var imported = home.resolve("imported");
        if (!isCurrent(imported, realms)) {
            Folder.delete(home);
            realms.writeTo(Folder.made(home.resolve("data/import")));
        }
        var child = program.start(home, port, Folder.here().log("keycloak"));
        try {
            Readiness.of(urlAt(port) + "/health/ready").await(child);
            Files.writeString(imported, realms.fingerprint());
            return new Keycloak(port, child);
        } catch (IOException | InterruptedException | RuntimeException e) {
            child.close();
            throw e;
        }
    }

    private static Path seed(KeycloakProgram program, Realms realms) throws IOException, InterruptedException {
        var seeds = Folder.here().root().resolve("keycloak-seed");
        var seed = seeds.resolve(realms.fingerprint());
        if (Files.exists(seed)) return seed;
        var unfinished = seeds.resolve("unfinished");
        Folder.delete(unfinished);
        start(program, unfinished, Ports.free(), realms).close();
        Files.delete(unfinished.resolve("lib"));
        return Files.move(unfinished, seed);
    }

    private static boolean isCurrent(Path imported, Realms realms) throws IOException {
        return Files.exists(imported) && Files.readString(imported).equals(realms.fingerprint());
    }

    private static Keycloak telling(Folder.Work<Keycloak> start) {
        try {
            return start.run();
        } catch (IOException e) {
            throw new Trouble("Keycloak could not start: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("Keycloak was told to stop while it started.", e);
        }
    }
}
