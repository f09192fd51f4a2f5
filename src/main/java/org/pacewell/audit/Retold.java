package org.pacewell.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import java.util.ArrayList;
import java.util.List;

/** The lines that a request told in a transaction which was then taken back. */
@RequestScoped
class Retold {
    private final List<TrailLine> lost = new ArrayList<>();

    /** Listens to how the transaction of a line ends. */
    Synchronization of(TrailLine line) {
        var here = lost;
        return new Synchronization() {
            @Override
            public void beforeCompletion() {
                // the line is written with the others
            }

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) return;
                synchronized (here) {
                    here.add(line);
                }
            }
        };
    }

    /** Keeps a line of a transaction that is already lost. */
    void lose(TrailLine line) {
        synchronized (lost) {
            lost.add(line);
        }
    }

    /** Hands them out, once. */
    List<TrailLine> take() {
        synchronized (lost) {
            var taken = List.copyOf(lost);
            lost.clear();
            return taken;
        }
    }
}
