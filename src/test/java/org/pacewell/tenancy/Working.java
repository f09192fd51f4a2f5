package org.pacewell.tenancy;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.concurrent.Callable;

/** Work for a clinic in a transaction of its own, on any thread: {@code Working.at("riverside", task)}. */
public final class Working {
    private Working() {}

    public static <T> T at(String clinic, Callable<T> task) {
        var request = Arc.container().requestContext();
        var wasActive = request.isActive();
        if (!wasActive) request.activate();
        try {
            return Tenancy.as(clinic, () -> QuarkusTransaction.requiringNew().call(task));
        } finally {
            if (!wasActive) request.terminate();
        }
    }
}
