package org.pacewell.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.AgroalPoolInterceptor;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.pacewell.local.Postgres;
import org.pacewell.promise.Tier;
import org.pacewell.tenancy.SqlFailed;
import org.pacewell.tenancy.Tenancy;
import org.pacewell.tenancy.Walls;

/** What one clinic left on a connection is gone before the next one has it, whatever happened in between. */
@Tag("A7")
class PoolResidueTest {
    private static final int ROUNDS = Tier.times(400, 10_000);
    private static final int CLIENTS = 4;
    private static final List<String> CLINICS = List.of("riverside", "ashgrove", "");
    private static final List<String> MISHAPS = List.of(
            "select 1",
            "select 1 / 0",
            "set local statement_timeout = 1; select pg_sleep(1)",
            "update participant set given_name = given_name",
            "select * from nowhere");

    @Test
    void noClinicSeesWhatAnotherLeft() throws Exception {
        assertThat(residues(Walls.rowSecurity(), ROUNDS)).isEmpty();
    }

    /** The twin: a clinic that is named for the session, and only when there is one, is still named for the next. */
    @Test
    void aSettingOfTheSessionIsFound() throws Exception {
        var broken = new AgroalPoolInterceptor() {
            @Override
            public void onConnectionAcquire(Connection connection) {
                Tenancy.clinic().ifPresent(clinic -> serve(connection, clinic));
            }
        };

        assertThat(residues(broken, 200)).isNotEmpty();
    }

    private static List<String> residues(AgroalPoolInterceptor interceptor, int rounds) throws Exception {
        try (var bySession = pool(interceptor, true);
                var byTransaction = pool(interceptor, false);
                var threads = Executors.newFixedThreadPool(CLIENTS)) {
            var clients = new ArrayList<Future<List<String>>>();
            for (int i = 0; i < CLIENTS; i++) {
                var chance = new Random(i);
                var pool = i % 2 == 0 ? bySession : byTransaction;
                clients.add(threads.submit(() -> client(pool, chance, rounds / CLIENTS)));
            }
            var found = new ArrayList<String>();
            for (var client : clients) found.addAll(client.get());
            return found;
        } catch (ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> client(AgroalDataSource pool, Random chance, int rounds) {
        var found = new ArrayList<String>();
        for (int i = 0; i < rounds; i++) {
            var clinic = CLINICS.get(chance.nextInt(CLINICS.size()));
            var mishap = MISHAPS.get(chance.nextInt(MISHAPS.size()));
            var seen = Tenancy.as(
                    clinic,
                    () -> commits(pool) && chance.nextBoolean() ? seenAtOnce(pool, mishap) : seen(pool, mishap));
            var right = clinic.isEmpty() ? List.of() : List.of(clinic);
            if (!seen.equals(right)) found.add("'" + clinic + "' saw " + seen);
        }
        return found;
    }

    private static boolean commits(AgroalDataSource pool) throws SQLException {
        try (var connection = pool.getConnection()) {
            return connection.getAutoCommit();
        }
    }

    /** The same where each message names the clinic itself. */
    private static List<String> seenAtOnce(AgroalDataSource pool, String mishap) {
        var sql = Walls.sql(pool);
        var seen = sql.list("select distinct tenant_id from participant", row -> row.getString(1));
        try {
            sql.change(mishap);
        } catch (SqlFailed expected) {
            assertThat(expected).hasCauseInstanceOf(SQLException.class);
        }
        return seen;
    }

    /** Whose people a connection shows; afterwards something goes wrong, and the transaction is taken back or left. */
    private static List<String> seen(AgroalDataSource pool, String mishap) throws SQLException {
        try (var connection = pool.getConnection()) {
            var seen = Database.texts(connection, "select distinct tenant_id from participant");
            try (var statement = connection.createStatement()) {
                statement.execute(mishap);
            } catch (SQLException expected) {
                assertThat(expected.getSQLState()).isNotEmpty();
            } finally {
                if (!connection.getAutoCommit()) connection.rollback();
            }
            return seen;
        }
    }

    private static void serve(Connection connection, String clinic) {
        try {
            Database.serve(connection, clinic);
            if (!connection.getAutoCommit()) connection.commit();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static AgroalDataSource pool(AgroalPoolInterceptor interceptor, boolean autoCommit) throws SQLException {
        var settings = new AgroalDataSourceConfigurationSupplier()
                .connectionPoolConfiguration(pool -> pool.maxSize(2)
                        .acquisitionTimeout(Duration.ofSeconds(20))
                        .connectionFactoryConfiguration(factory -> factory.jdbcUrl(Database.url())
                                .autoCommit(autoCommit)
                                .principal(new NamePrincipal(Postgres.APP))
                                .credential(new SimplePassword(Postgres.APP_PASSWORD))));
        var made = AgroalDataSource.from(settings);
        made.setPoolInterceptors(List.of(interceptor));
        return made;
    }
}
