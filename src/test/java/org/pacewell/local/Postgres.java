package org.pacewell.local;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A real PostgreSQL from a jar, with the database and the two roles that Pacewell expects. */
public final class Postgres implements AutoCloseable {

    public static final String OWNER = "pacewell_owner";
    public static final String OWNER_PASSWORD = "pacewell-owner-local";
    public static final String APP = "pacewell_app";
    public static final String APP_PASSWORD = "pacewell-app-local";

    private static final String DATABASE = "pacewell";
    private static final String SUPERUSER = "postgres";
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final int STOP_SECONDS = 10;

    /** Stops the server when we are gone. */
    private static final String WATCH = "trap '' INT HUP TERM; cat >/dev/null; kill -INT \"$1\"";

    private final EmbeddedPostgres server;
    private final ProcessHandle postmaster;
    private final Process watch;

    private Postgres(EmbeddedPostgres server, ProcessHandle postmaster, Process watch) {
        this.server = server;
        this.postmaster = postmaster;
        this.watch = watch;
    }

    /** A server that keeps what it acknowledged, as in production. */
    public static Postgres durable(Path data, int port) {
        return start(data, port, "on");
    }

    /** A server for tests: it may lose data when the machine dies, and is faster. */
    public static Postgres careless(Path data, int port) {
        return start(data, port, "off");
    }

    static String urlAt(int port) {
        return "jdbc:postgresql://localhost:" + port + "/" + DATABASE;
    }

    public String url() {
        return urlAt(server.getPort());
    }

    /** A connection of the superuser, for what neither role may do. */
    public Connection superuser() throws SQLException {
        return server.getDatabase(SUPERUSER, DATABASE).getConnection();
    }

    /** The server's own process, for tests that kill it. */
    public ProcessHandle process() {
        return postmaster;
    }

    CompletableFuture<Trouble> end() {
        return postmaster.onExit().thenApply(ended -> new Trouble("PostgreSQL stopped by itself: read " + log() + "."));
    }

    @Override
    public void close() {
        try {
            if (postmaster.isAlive()) server.close();
        } catch (IOException e) {
            throw new Trouble("PostgreSQL did not stop: read " + log() + ".", e);
        } finally {
            watch.destroyForcibly();
        }
    }

    private static Postgres start(Path data, int port, String durability) {
        try {
            return startUnchecked(data, port, durability);
        } catch (IOException | SQLException | RuntimeException e) {
            stopLeftOver(data);
            throw new Trouble("PostgreSQL could not start: read " + log() + ".", e);
        }
    }

    private static Postgres startUnchecked(Path data, int port, String durability) throws IOException, SQLException {
        var complete = data.resolve("pacewell-complete");
        stopLeftOver(data);
        if (Files.notExists(complete)) Folder.delete(data);
        Folder.made(data);
        var server = server(data, port, durability);
        if (Files.notExists(complete)) create(server);
        Files.writeString(complete, "");
        var postmaster = postmaster(data).orElseThrow();
        return new Postgres(server, postmaster, watch(postmaster));
    }

    private static EmbeddedPostgres server(Path data, int port, String durability) throws IOException {
        System.setProperty(
                "ot.epg.working-dir", Folder.here().root().resolve("postgres").toString());
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPort(port)
                .setPGStartupWait(PATIENCE)
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setServerConfig("fsync", durability)
                .setServerConfig("synchronous_commit", durability)
                .setServerConfig("full_page_writes", durability)
                .setServerConfig("max_connections", "100")
                .setOutputRedirector(Redirect.appendTo(log().toFile()))
                .setErrorRedirector(Redirect.appendTo(log().toFile()))
                .start();
    }

    private static void create(EmbeddedPostgres server) throws SQLException {
        run(
                server,
                SUPERUSER,
                "create role %s login password '%s'".formatted(OWNER, OWNER_PASSWORD),
                "create role %s login nosuperuser nobypassrls password '%s'".formatted(APP, APP_PASSWORD),
                "create database %s owner %s".formatted(DATABASE, OWNER));
        run(
                server,
                DATABASE,
                "revoke all on database %s from public".formatted(DATABASE),
                "grant connect on database %s to %s".formatted(DATABASE, APP),
                "create extension if not exists btree_gist");
    }

    private static void run(EmbeddedPostgres server, String database, String... statements) throws SQLException {
        try (var connection = server.getDatabase(SUPERUSER, database).getConnection();
                var statement = connection.createStatement()) {
            for (var sql : statements) statement.execute(sql);
        }
    }

    private static Process watch(ProcessHandle postmaster) throws IOException {
        return new ProcessBuilder("sh", "-c", WATCH, "watch", Long.toString(postmaster.pid()))
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD)
                .start();
    }

    /**
     * Ends a server that an earlier run left behind and removes a pid file that names nobody, or, as numbers come round
     * again, some other program.
     */
    private static void stopLeftOver(Path data) {
        try {
            postmaster(data).ifPresent(Postgres::stop);
            Files.deleteIfExists(data.resolve("postmaster.pid"));
        } catch (IOException e) {
            throw new Trouble("The folder " + data + " cannot be written: check who owns it.", e);
        }
    }

    private static Optional<ProcessHandle> postmaster(Path data) throws IOException {
        var file = data.resolve("postmaster.pid");
        if (Files.notExists(file)) return Optional.empty();
        var pid = Files.readString(file).lines().findFirst().orElse("").strip();
        if (!pid.matches("[0-9]+")) return Optional.empty();
        return ProcessHandle.of(Long.parseLong(pid)).filter(Postgres::isPostgres);
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().filter(it -> it.contains("postgres")).isPresent();
    }

    /** SIGINT asks for PostgreSQL's fast shutdown; what {@code destroy} sends would wait for every client to leave. */
    private static void stop(ProcessHandle process) {
        try {
            new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start();
        } catch (IOException e) {
            process.destroy();
        }
        if (!endsWithin(process, STOP_SECONDS)) process.destroyForcibly();
        endsWithin(process, STOP_SECONDS);
    }

    private static boolean endsWithin(ProcessHandle process, int seconds) {
        try {
            process.onExit().get(seconds, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException | ExecutionException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** What the server says; tests make it say every statement. */
    public static Path log() {
        return Folder.here().log("postgres");
    }
}
