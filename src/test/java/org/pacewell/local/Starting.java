package org.pacewell.local;

import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/** Something that starts beside other things, and that can be stopped before it has started. */
final class Starting<T extends AutoCloseable> implements AutoCloseable {

    private final FutureTask<T> task;
    private final Thread thread;

    private Starting(String name, FutureTask<T> task) {
        this.task = task;
        this.thread = Thread.ofPlatform().daemon().name(name).unstarted(task);
    }

    static <T extends AutoCloseable> Starting<T> begin(String name, Supplier<T> start) {
        var starting = new Starting<>(name, new FutureTask<>(start::get));
        starting.thread.start();
        return starting;
    }

    T await() {
        try {
            return task.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Trouble trouble) throw trouble;
            throw new CompletionException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("Told to stop while starting.", e);
        }
    }

    /** Asks what starts to give up; it clears up after itself. */
    void hurry() {
        thread.interrupt();
    }

    /** Waits until it has started or failed, then closes it. */
    @Override
    public void close() throws Exception {
        var started = outcome();
        if (started.isPresent()) started.get().close();
    }

    private Optional<T> outcome() {
        try {
            return Optional.of(await());
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }
}
