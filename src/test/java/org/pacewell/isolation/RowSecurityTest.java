package org.pacewell.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacewell.isolation.Database.ASHGROVE;
import static org.pacewell.isolation.Database.RIVERSIDE;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("A6")
class RowSecurityTest {
    static Stream<String> tables() throws SQLException {
        try (var connection = Database.superuser()) {
            return Database.texts(connection, """
                    select relname from pg_class join pg_attribute on attrelid = pg_class.oid and attname = 'tenant_id'
                    where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')""").stream();
        }
    }

    @Test
    void aClinicWorksWithItsOwnRows() throws SQLException {
        try (var connection = Database.serving("riverside")) {
            for (var row : RIVERSIDE.next().all()) {
                var count = "select count(*) from " + row.table();
                var before = Database.number(connection, count);
                assertThat(before).isPositive();
                assertThat(Database.run(connection, row.insert())).isEqualTo(1);
                assertThat(Database.number(connection, count)).isEqualTo(before + 1);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void aClinicReachesNothingOfAnother(String table) throws SQLException {
        try (var connection = Database.serving("ashgrove")) {
            assertThat(new Intruder(connection, ASHGROVE, RIVERSIDE).leaks(table))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void withoutAClinicThereAreNoRows(String table) throws SQLException {
        try (var connection = Database.serving("")) {
            assertThat(new Intruder(connection, ASHGROVE, RIVERSIDE).leaks(table))
                    .isEmpty();
            assertThat(Database.number(connection, "select count(*) from " + table))
                    .isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void aConnectionThatNamesNoClinicSeesNothing(String table) throws SQLException {
        try (var connection = Database.app()) {
            assertThat(Database.number(connection, "select count(*) from " + table))
                    .isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void theOwnerOfTheTablesReachesNoMore(String table) throws SQLException {
        try (var connection = Database.owner()) {
            connection.setAutoCommit(false);
            Database.serve(connection, "ashgrove");
            assertThat(new Intruder(connection, ASHGROVE, RIVERSIDE).leaks(table))
                    .isEmpty();
        }
    }

    @Test
    void withoutForceTheOwnerWouldSeeEverything() throws SQLException {
        try (var connection = broken("alter table site no force row level security", "pacewell_owner")) {
            assertThat(leaks(connection, "site")).contains("select: 1", "update: 1", "delete: 1");
        }
    }

    @Test
    void withoutACheckRowsWouldBeWrittenIntoAnotherClinic() throws SQLException {
        var unchecked = """
                drop policy own_clinic on idempotency;
                create policy own_clinic on idempotency using (tenant_id = app_tenant()) with check (true)""";
        try (var connection = broken(unchecked, "pacewell_app")) {
            assertThat(leaks(connection, "idempotency")).contains("insert: 1");
        }
    }

    @Test
    void withoutThePolicysUsingRowsWouldBeRead() throws SQLException {
        try (var connection = broken("create policy all_rows on participant for select using (true)", "pacewell_app")) {
            assertThat(leaks(connection, "participant")).containsExactly("select: 3");
        }
    }

    @Test
    void aSimpleForeignKeyWouldPointIntoAnotherClinic() throws SQLException {
        var simple = """
                alter table site add unique (id);
                alter table room drop constraint room_tenant_id_site_id_fkey, add foreign key (site_id) references site (id)""";
        try (var connection = broken(simple, "pacewell_app")) {
            assertThat(leaks(connection, "room")).containsExactly("reference to site");
        }
    }

    private static List<String> leaks(Connection connection, String table) throws SQLException {
        return new Intruder(connection, ASHGROVE, RIVERSIDE).leaks(table);
    }

    /** A database with one thing broken, as a role that serves Ashgrove sees it. */
    private static Connection broken(String change, String role) throws SQLException {
        var connection = Database.superuser();
        Database.run(connection, change);
        Database.run(connection, "set local role " + role);
        Database.serve(connection, "ashgrove");
        return connection;
    }
}
