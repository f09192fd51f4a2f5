package org.pacewell.local;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;

/** Asks an address until it answers that all is well. */
record Readiness(URI address) {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration PAUSE = Duration.ofMillis(150);
    private static final int ANSWER_MILLIS = 2_000;

    static Readiness of(String address) {
        return new Readiness(URI.create(address));
    }

    void await(Child child) throws InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!isReady()) {
            child.requireAlive();
            if (System.nanoTime() > end) throw child.late(PATIENCE);
            Thread.sleep(PAUSE);
        }
    }

    private boolean isReady() {
        try {
            var connection = (HttpURLConnection) address.toURL().openConnection();
            connection.setConnectTimeout(ANSWER_MILLIS);
            connection.setReadTimeout(ANSWER_MILLIS);
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException e) {
            return false;
        }
    }
}
