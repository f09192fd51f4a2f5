package org.pacewell.bench;

import java.net.URI;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.pacewell.local.Trouble;

/** Sends each request once, as many at a time as the load generator: for work that cannot be done twice. */
record Once(URI clinic) {

    /** @throws Trouble when an answer is anything but 200 */
    Wrk.Load run(List<Request> requests) throws InterruptedException {
        var millis = new double[requests.size()];
        var next = new AtomicInteger();
        long begun = System.nanoTime();
        try (var senders = Executors.newFixedThreadPool(Wrk.CONNECTIONS)) {
            var ended = senders.invokeAll(Collections.nCopies(Wrk.CONNECTIONS, () -> {
                for (int i = next.getAndIncrement(); i < millis.length; i = next.getAndIncrement()) {
                    long sent = System.nanoTime();
                    requests.get(i).send(clinic).expect(200, "A request of many");
                    millis[i] = (System.nanoTime() - sent) / 1e6;
                }
                return null;
            }));
            for (var sender : ended) sender.get();
        } catch (ExecutionException e) {
            throw new Trouble("A request failed.", e);
        }
        Arrays.sort(millis);
        return new Wrk.Load(
                millis.length,
                (System.nanoTime() - begun) / 1e9,
                millis[millis.length / 2],
                millis[millis.length * 99 / 100]);
    }
}
