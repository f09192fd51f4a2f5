package org.pacewell.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Many begin the next edition of one programme at once. Every client looks first and then inserts, as the application does;
 * the indexes decide. The twin is the same table without them.
 */
class OneDraftRaceTest {
    private static final ClinicRows CLINIC = ClinicRows.in("editions");
    private static final int CLIENTS = 12;
    private static final int RACES = 30;

    @BeforeAll
    static void aProgrammeIsInUse() throws SQLException {
        Database.open(CLINIC);
        try (var owner = Database.owner()) {
            Database.run(owner, """
                    create schema unguarded;
                    create table unguarded.programme (like public.programme including defaults);
                    grant usage on schema unguarded to pacewell_app;
                    grant select, insert, update, delete on unguarded.programme to pacewell_app""");
        }
    }

    @AfterAll
    static void removeTheTwin() throws SQLException {
        try (var owner = Database.owner()) {
            Database.run(owner, "drop schema unguarded cascade");
        }
    }

    @Test
    void thereIsOneDraftHoweverManyBegin() throws Exception {
        try (var race = new Race(CLINIC.clinic())) {
            for (int i = 0; i < RACES; i++) {
                var programme = "raced-" + i;
                race.of(CLIENTS, (connection, _) -> begin(connection, "public.", programme));
                assertThat(drafts("public.", programme)).isEqualTo(1);
            }
        }
    }

    @Test
    void withoutTheIndexesThereWouldBeTwo() throws Exception {
        int two = 0;
        try (var race = new Race(CLINIC.clinic())) {
            for (int i = 0; i < RACES; i++) {
                var programme = "raced-" + i;
                race.of(CLIENTS, (connection, _) -> begin(connection, "unguarded.", programme));
                if (drafts("unguarded.", programme) > 1) two++;
            }
        }
        assertThat(two).isPositive();
    }

    private static String begin(Connection connection, String schema, String programme) throws SQLException {
        if (Database.number(connection, waiting(schema, programme)) > 0) return "begun already";
        Database.run(
                connection,
                CLINIC.of("programme")
                        .in(schema)
                        .with("id", Row.text(UUID.randomUUID()))
                        .with("key", Row.text(programme))
                        .with("edition", "2")
                        .insert());
        return "begun";
    }

    private static long drafts(String schema, String programme) throws SQLException {
        try (var connection = Database.serving(CLINIC.clinic())) {
            return Database.number(connection, waiting(schema, programme));
        }
    }

    private static String waiting(String schema, String programme) {
        return "select count(*) from " + schema + "programme where published_at is null and key = '" + programme + "'";
    }
}
