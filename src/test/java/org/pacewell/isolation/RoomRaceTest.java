package org.pacewell.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pacewell.promise.Tier;
import org.pacewell.rule.Ids;

/**
 * Twelve coordinators want one room, or one facilitator, at overlapping times, and come one after another as the
 * application makes them. The twin is the same tables without the constraints.
 */
@Tag("B2")
class RoomRaceTest {
    private static final ClinicRows CLINIC = ClinicRows.in("rooms");
    private static final int CLIENTS = 12;
    private static final long RACES = Tier.times(300, 300, 10_000);
    private static final int TWIN_RACES = 20;
    private static final String TAKEN = "23P01";
    private static final AtomicInteger NUMBERS = new AtomicInteger(1);

    @BeforeAll
    static void open() throws SQLException {
        Database.open(CLINIC);
        try (var owner = Database.owner()) {
            Database.run(owner, """
                    create schema twin;
                    create table twin.session (like public.session including defaults including generated);
                    create table twin.session_facilitator (like public.session_facilitator including defaults);
                    grant usage on schema twin to pacewell_app;
                    grant select, insert on all tables in schema twin to pacewell_app""");
        }
    }

    @AfterAll
    static void removeTheTwin() throws SQLException {
        try (var owner = Database.owner()) {
            Database.run(owner, "drop schema twin cascade");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"room", "staff_member"})
    void oneIsFirstAndTheOthersAreRefused(String wanted, TestReporter reporter) throws Exception {
        var ends = new TreeMap<String, Long>();
        try (var race = new Race(CLINIC.clinic())) {
            for (int i = 0; i < RACES; i++) {
                var id = another(wanted);
                race.of(CLIENTS, (connection, number) -> plan(connection, "", wanted, id, number))
                        .forEach((end, times) -> ends.merge(end, times, Long::sum));
            }
        }
        assertThat(ends).isEqualTo(Map.of("planned", RACES, TAKEN, RACES * (CLIENTS - 1)));
        reporter.publishEntry("proved", RACES + " races for one " + wanted.replace('_', ' '));
    }

    @ParameterizedTest
    @ValueSource(strings = {"room", "staff_member"})
    void withoutTheConstraintManyWouldBe(String wanted) throws Exception {
        try (var race = new Race(CLINIC.clinic())) {
            for (int i = 0; i < TWIN_RACES; i++) {
                var id = another(wanted);
                var ends = race.of(CLIENTS, (connection, number) -> plan(connection, "twin.", wanted, id, number));
                assertThat(ends).containsExactly(entry("planned", (long) CLIENTS));
            }
        }
    }

    private static String plan(Connection connection, String schema, String wanted, String id, int minutes)
            throws SQLException {
        Database.texts(connection, "select id from " + wanted + " where id = " + id + " for no key update");
        var session = CLINIC.of("session")
                .in(schema)
                .with("id", Row.text(Ids.next()))
                .with("number", "" + NUMBERS.incrementAndGet())
                .with("room_id", wanted.equals("room") ? id : "null")
                .with("starts", later("2026-10-07T09:00:00Z", minutes))
                .with("ends", later("2026-10-07T11:30:00Z", minutes));
        Database.run(connection, session.insert());
        if (wanted.equals("staff_member")) {
            var run = CLINIC.of("session_facilitator")
                    .in(schema)
                    .with("session_id", session.value("id"))
                    .with("staff_id", id)
                    .with("starts", session.value("starts"))
                    .with("ends", session.value("ends"));
            Database.run(connection, run.insert());
        }
        return "planned";
    }

    private static String later(String instant, int minutes) {
        return Row.text(Instant.parse(instant).plusSeconds(60L * minutes));
    }

    private static String another(String table) throws SQLException {
        var id = Row.text(Ids.next());
        try (var connection = Database.serving(CLINIC.clinic())) {
            var row = CLINIC.of(table).with("id", id);
            Database.run(connection, (table.equals("room") ? row.with("name", id) : row).insert());
            connection.commit();
        }
        return id;
    }
}
