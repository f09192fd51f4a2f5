package org.pacewell.local;

import java.util.concurrent.CompletableFuture;

/** PostgreSQL and Keycloak, started side by side. */
final class Services implements AutoCloseable {

    private final Starting<Postgres> postgres;
    private final Starting<Keycloak> keycloak;

    private Services(Starting<Postgres> postgres, Starting<Keycloak> keycloak) {
        this.postgres = postgres;
        this.keycloak = keycloak;
    }

    /** Returns at once; {@link #await()} waits until both are ready. */
    static Services begin(Progress progress, Start<Postgres> postgres, Start<Keycloak> keycloak) {
        return new Services(
                Starting.begin("PostgreSQL", () -> shown(progress, "Starting PostgreSQL", postgres)),
                Starting.begin("Keycloak", () -> shown(progress, "Starting Keycloak", keycloak)));
    }

    void await() {
        postgres.await();
        keycloak.await();
    }

    CompletableFuture<Trouble> end() {
        return postgres.await().end().applyToEither(keycloak.await().end(), trouble -> trouble);
    }

    @Override
    public void close() throws Exception {
        keycloak.hurry();
        try (postgres) {
            keycloak.close();
        }
    }

    private static <T> T shown(Progress progress, String what, Start<T> start) {
        try (var step = progress.begin(what)) {
            return start.in(step);
        }
    }

    /** Starts something and says how it goes. */
    interface Start<T> {
        T in(Progress.Step step);
    }
}
