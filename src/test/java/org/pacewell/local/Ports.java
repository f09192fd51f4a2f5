package org.pacewell.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Map;
import java.util.stream.IntStream;

/** Where each part listens. */
record Ports(int app, int management, int keycloak, int database, int mail) {

    private static final int HIGHEST = 65_535;
    private static final int PATIENCE_MILLIS = 300;

    static Ports from(Map<String, String> environment) {
        return new Ports(8080, 9000, 8180, 5480, 8125).unless(environment);
    }

    /** These, but for what the environment says otherwise. */
    Ports unless(Map<String, String> environment) {
        return new Ports(
                port(environment, "PACEWELL_PORT", app),
                port(environment, "PACEWELL_MANAGEMENT_PORT", management),
                port(environment, "PACEWELL_KEYCLOAK_PORT", keycloak),
                port(environment, "PACEWELL_DB_PORT", database),
                port(environment, "PACEWELL_MAIL_PORT", mail));
    }

    static int free() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void requireFree() {
        require(app, "Pacewell", "PACEWELL_PORT");
        require(management, "Pacewell's health", "PACEWELL_MANAGEMENT_PORT");
        require(keycloak, "Keycloak", "PACEWELL_KEYCLOAK_PORT");
        require(database, "PostgreSQL", "PACEWELL_DB_PORT");
        require(mail, "mail", "PACEWELL_MAIL_PORT");
    }

    boolean areFree() {
        return IntStream.of(app, management, keycloak, database, mail).allMatch(Ports::isFree);
    }

    private static void require(int port, String purpose, String variable) {
        if (isFree(port)) return;
        throw new Trouble("Port %d, which %s needs, is in use: stop what uses it, or set %s to a free port."
                .formatted(port, purpose, variable));
    }

    private static int port(Map<String, String> environment, String variable, int usual) {
        var given = environment.getOrDefault(variable, "");
        if (given.isBlank()) return usual;
        if (given.matches("[0-9]{1,5}") && Integer.parseInt(given) > 0 && Integer.parseInt(given) <= HIGHEST)
            return Integer.parseInt(given);
        throw new Trouble("%s is \"%s\": set it to a port between 1 and %d.".formatted(variable, given, HIGHEST));
    }

    /** Some systems let two programs listen on one port at different addresses, so this listens and also calls. */
    private static boolean isFree(int port) {
        return canListen(port) && !answers(port);
    }

    private static boolean canListen(int port) {
        try (var socket = new ServerSocket(port)) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean answers(int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), PATIENCE_MILLIS);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
