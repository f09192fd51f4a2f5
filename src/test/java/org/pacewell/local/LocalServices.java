package org.pacewell.local;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * PostgreSQL, Keycloak and an end for mail, for tests: started by the first test that asks, stopped with the JVM. Every class loader has
 * its own copy of this class, so what they share lives in a system property.
 */
public final class LocalServices implements QuarkusTestResourceLifecycleManager {

    private static final String MANAGEMENT_PORT = "quarkus.management.test-port";
    private static final String MAIL_FOLDER = "pacewell.mail-folder";
    private static final String SHARED = "local-services";
    private static final int TEST_PORT = 8081;
    private static final int USUAL_PORT = 8080;

    /** What the application is told about them. */
    public static Map<String, String> properties() {
        synchronized (SHARED.intern()) {
            if (System.getProperty(SHARED) == null) System.setProperty(SHARED, written(started()));
            return read(System.getProperty(SHARED));
        }
    }

    /** Where the application tells how it does. */
    public static String management() {
        return "http://localhost:" + properties().get(MANAGEMENT_PORT);
    }

    /** Where mail ends: a file for each recipient of each message. */
    public static Path mail() {
        return Path.of(Objects.requireNonNull(properties().get(MAIL_FOLDER)));
    }

    @Override
    public Map<String, String> start() {
        return properties();
    }

    @Override
    public void stop() {
        // they stop with the JVM
    }

    private static Map<String, String> started() {
        var home = TestHome.fresh();
        var ports = new Ports(testPort(), Ports.free(), Ports.free(), Ports.free(), Ports.free());
        var services = Services.begin(
                Progress.silent(),
                step -> Postgres.careless(home.folder("postgres"), ports.database()),
                step -> Keycloak.startAfresh(home.folder("keycloak"), ports.keycloak(), signedInAt(ports.app()), step));
        home.deleteAtExit(services);
        Mail.start(home.folder("mail"), ports.mail());
        services.await();
        var properties =
                new HashMap<>(Settings.of(ports, Folder.here().sessionSecret()).properties());
        properties.put(MANAGEMENT_PORT, Integer.toString(ports.management()));
        properties.put(MAIL_FOLDER, home.folder("mail").toString());
        return properties;
    }

    /** The ports of all parts, so that they have the same realms; of ended sign-ins the first part is told. */
    private static List<Integer> signedInAt(int port) {
        int first = port - Integer.getInteger("part", 1) + 1;
        return List.of(first, first + 1, first + 2, USUAL_PORT);
    }

    private static int testPort() {
        var set = System.getProperty("quarkus.http.test-port", System.getenv("QUARKUS_HTTP_TEST_PORT"));
        return set == null ? TEST_PORT : Integer.parseInt(set);
    }

    private static String written(Map<String, String> properties) {
        return properties.entrySet().stream()
                .map(it -> it.getKey() + "=" + it.getValue())
                .collect(Collectors.joining("\n"));
    }

    private static Map<String, String> read(String written) {
        return written.lines()
                .map(line -> line.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }
}
