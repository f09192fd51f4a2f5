package org.pacewell.local;

import java.util.ArrayDeque;
import java.util.Deque;

/** What has been started; the last is stopped first. */
final class Running implements AutoCloseable {

    private final Deque<AutoCloseable> started = new ArrayDeque<>();
    private boolean stopping;

    <T extends AutoCloseable> T keep(T thing) {
        synchronized (started) {
            started.push(thing);
            if (!stopping) return thing;
        }
        close();
        throw new Trouble("Told to stop while starting.");
    }

    boolean isStopping() {
        synchronized (started) {
            return stopping;
        }
    }

    @Override
    public void close() {
        synchronized (started) {
            stopping = true;
            while (!started.isEmpty()) close(started.pop());
        }
    }

    private static void close(AutoCloseable thing) {
        try {
            thing.close();
        } catch (Exception e) {
            System.err.println(e.getMessage());
        }
    }
}
