package org.pacewell.isolation;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Clients of one clinic who want the same thing at once, over a pool of connections like the application's. */
final class Race implements AutoCloseable {
    private static final int CONNECTIONS = 12;

    /** What one client does in one transaction, and what came of it. */
    interface Client {
        String run(Connection connection, int number) throws SQLException;
    }

    private final LinkedBlockingQueue<Connection> pool = new LinkedBlockingQueue<>();
    private final ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS);

    Race(String clinic) throws SQLException {
        for (int i = 0; i < CONNECTIONS; i++) {
            var connection = Database.serving(clinic);
            connection.commit();
            pool.add(connection);
        }
    }

    /** Lets so many clients run; as many start at the same moment as there are connections. How often each end came. */
    Map<String, Long> of(int clients, Client client) throws InterruptedException, ExecutionException {
        var start = new CyclicBarrier(CONNECTIONS);
        var tasks = new ArrayList<Callable<String>>();
        for (int i = 0; i < clients; i++) {
            int number = i;
            tasks.add(() -> {
                if (number < CONNECTIONS) start.await();
                return run(client, number);
            });
        }
        var ends = new ArrayList<String>();
        for (var end : threads.invokeAll(tasks)) ends.add(end.get());
        return counted(ends);
    }

    private String run(Client client, int number) throws InterruptedException, SQLException {
        var connection = pool.take();
        try {
            var end = client.run(connection, number);
            connection.commit();
            return end;
        } catch (SQLException refused) {
            connection.rollback();
            return refused.getSQLState();
        } finally {
            pool.put(connection);
        }
    }

    private static Map<String, Long> counted(List<String> ends) {
        return ends.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    @Override
    public void close() throws SQLException {
        threads.shutdownNow();
        for (var connection : pool) connection.close();
    }
}
