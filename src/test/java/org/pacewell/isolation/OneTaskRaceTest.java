package org.pacewell.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Many registers at once give somebody a reason to be rung. Every client looks first and then inserts, as a careless
 * programme would; the index decides all the same. Its twin is the same table without the index.
 */
class OneTaskRaceTest {
    private static final ClinicRows CLINIC = ClinicRows.in("rescues");
    private static final int CLIENTS = 24;
    private static final int RACES = 30;
    private static final String OPEN_ALREADY = "23505";

    @BeforeAll
    static void somebodyStaysAway() throws SQLException {
        Database.open(CLINIC);
        try (var owner = Database.owner()) {
            Database.run(owner, """
                    create schema loose;
                    create table loose.task (like public.task including defaults);
                    grant usage on schema loose to pacewell_app;
                    grant select, insert, update on loose.task to pacewell_app""");
        }
    }

    @AfterAll
    static void removeTheTwin() throws SQLException {
        try (var owner = Database.owner()) {
            Database.run(owner, "drop schema loose cascade");
        }
    }

    @Test
    void oneTaskIsOpenHoweverManyMarkAtOnce() throws Exception {
        try (var race = new Race(CLINIC.clinic())) {
            for (int i = 0; i < RACES; i++) {
                race.of(CLIENTS, (connection, _) -> open(connection, ""));
                assertThat(closeAll("")).isEqualTo(1);
            }
        }
    }

    @Test
    void withoutTheIndexSomebodyWouldBeRungTwice() throws Exception {
        int twice = 0;
        try (var race = new Race(CLINIC.clinic())) {
            for (int i = 0; i < RACES; i++) {
                race.of(CLIENTS, (connection, _) -> open(connection, "loose."));
                if (closeAll("loose.") > 1) twice++;
            }
        }
        assertThat(twice).isPositive();
    }

    private static String open(Connection connection, String schema) throws SQLException {
        var waiting = "select count(*) from " + schema + "task where closed_at is null";
        if (Database.number(connection, waiting) > 0) return "open already";
        var task = CLINIC.of("task").in(schema).with("id", Row.text(UUID.randomUUID()));
        for (var column : List.of("closed_by", "closed_at", "outcome")) task = task.with(column, "null");
        try {
            Database.run(connection, task.with("session_id", "null").insert());
            return "opened";
        } catch (SQLException refused) {
            if (!refused.getSQLState().equals(OPEN_ALREADY)) throw refused;
            connection.rollback();
            return "open already";
        }
    }

    /** How many were open. */
    private static int closeAll(String schema) throws SQLException {
        try (var connection = Database.serving(CLINIC.clinic())) {
            int closed = Database.run(
                    connection,
                    "update " + schema + "task set closed_at = now(), outcome = 'DONE',"
                            + " reason = 'Rang', closed_by = opened_by where closed_at is null");
            connection.commit();
            return closed;
        }
    }
}
