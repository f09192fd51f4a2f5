package org.pacewell.tenancy;

import io.smallrye.common.vertx.ContextLocals;
import io.smallrye.common.vertx.VertxContext;
import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * Which clinic the running code works for.
 *
 * <p>A request takes it from its host, once; a job starts with none and must name one. No clinic means no rows.
 */
public final class Tenancy {
    static final String NONE = "";
    private static final String KEY = "pacewell.clinic";
    private static final ScopedValue<String> NAMED = ScopedValue.newInstance();

    private Tenancy() {}

    /** The key of the current clinic, or an empty text. */
    public static String current() {
        if (NAMED.isBound()) return NAMED.get();
        return VertxContext.isOnDuplicatedContext() ? ContextLocals.get(KEY, NONE) : NONE;
    }

    public static Optional<String> clinic() {
        return Optional.of(current()).filter(key -> !key.isEmpty());
    }

    /** Works for the named clinic until the task returns. */
    public static <T> T as(String clinic, Callable<T> task) {
        try {
            return ScopedValue.where(NAMED, clinic).call(task::call);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    public static void as(String clinic, Runnable task) {
        ScopedValue.where(NAMED, clinic).run(task);
    }

    /** Binds the clinic of a request to it; called where the host is read and nowhere else. */
    public static void bind(String clinic) {
        ContextLocals.put(KEY, clinic);
    }
}
