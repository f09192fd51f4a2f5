package org.pacewell.local;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A fresh PostgreSQL and Keycloak, and the packaged application beside them as often as wanted: processes of their own,
 * set as in production. Its ports are not those of {@code up}, so that both can run.
 */
public final class Deployment implements AutoCloseable {

    /** Services without TLS, and many who sign in from one address. */
    private static final Map<String, String> ON_ONE_MACHINE =
            Map.of("PACEWELL_UNSAFE", "true", "PACEWELL_SIGN_INS_A_MINUTE", "6000");

    private static final Ports USUAL = new Ports(8090, 9010, 8190, 5490, 8135);

    private final Path home;
    private final Settings settings;
    private final Postgres postgres;
    private final Keycloak keycloak;
    private int starts;

    private Deployment(Path home, Settings settings, Postgres postgres, Keycloak keycloak) {
        this.home = home;
        this.settings = settings;
        this.postgres = postgres;
        this.keycloak = keycloak;
    }

    /** Starts the services with nothing in them; what an earlier deployment of the name left is gone. */
    public static Deployment begin(String name, Progress progress) {
        var ports = USUAL.unless(System.getenv());
        ports.requireFree();
        var home = Folder.here().root().resolve(name);
        Folder.delete(home);
        var running = new Running();
        try (var step = progress.begin("Starting PostgreSQL")) {
            var postgres = running.keep(Postgres.durable(Folder.made(home.resolve("postgres")), ports.database()));
            step.next("Starting Keycloak");
            var keycloak = running.keep(
                    Keycloak.startAfresh(home.resolve("keycloak"), ports.keycloak(), List.of(ports.app()), step));
            return new Deployment(home, Settings.of(ports, Folder.here().sessionSecret()), postgres, keycloak);
        } catch (RuntimeException e) {
            running.close();
            throw e;
        }
    }

    public Path home() {
        return home;
    }

    public int port() {
        return settings.publicPort();
    }

    public Postgres postgres() {
        return postgres;
    }

    public Keycloak keycloak() {
        return keycloak;
    }

    /**
     * Starts the application.
     *
     * @param jvm options of the virtual machine
     * @param more environment beside the usual
     */
    public Application start(List<String> jvm, Map<String, String> more) throws InterruptedException {
        var environment = new LinkedHashMap<>(settings.environment("prod"));
        environment.putAll(ON_ONE_MACHINE);
        environment.putAll(more);
        return Application.start(settings.managementPort(), home.resolve("app-" + ++starts + ".log"), jvm, environment);
    }

    @Override
    public void close() {
        try (postgres) {
            keycloak.close();
        }
    }
}
