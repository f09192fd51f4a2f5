package org.pacewell.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.pacewell.promise.Tier;
import org.pacewell.rule.Ids;

/**
 * Sixty-four people want the one seat of a cohort. Every client checks first and then inserts, as a careless
 * programme would; the constraint decides all the same. Its twin is the same table without the constraint.
 */
@Tag("B1")
class LastSeatRaceTest {
    private static final Twin TWIN = new Twin("twin", "enrolment");
    private static final ClinicRows CLINIC = ClinicRows.in("seats");
    private static final int CLIENTS = 64;
    private static final int RACES = Tier.times(300, 300, 10_000);
    private static final int TWIN_RACES = 40;
    private static final String SEAT_TAKEN = "23505";
    private static final List<String> PEOPLE = new ArrayList<>();

    @BeforeAll
    static void sixtyFourPeopleWait() throws SQLException {
        Database.open(CLINIC);
        try (var connection = Database.serving(CLINIC.clinic())) {
            for (int i = 0; i < CLIENTS; i++) {
                PEOPLE.add(newId());
                Database.run(
                        connection,
                        CLINIC.of("participant").with("id", PEOPLE.get(i)).insert());
            }
            connection.commit();
        }
        TWIN.make();
    }

    @AfterAll
    static void removeTheTwin() throws SQLException {
        TWIN.remove();
    }

    @Test
    void oneGetsTheLastSeatAndTheOthersWait(TestReporter reporter) throws Exception {
        try (var race = new Race(CLINIC.clinic())) {
            for (int i = 0; i < RACES; i++) {
                var cohort = newCohort();
                var ends = race.of(CLIENTS, (connection, number) -> enrol(connection, "", cohort, number));
                assertThat(ends).containsOnlyKeys("seated", "waiting").containsEntry("seated", 1L);
                assertThat(seated("", cohort)).isEqualTo(1);
            }
        }
        reporter.publishEntry("proved", RACES + " races of " + CLIENTS + ", one seat each");
    }

    @Test
    void withoutTheConstraintTheCohortWouldBeOverbooked() throws Exception {
        int overbooked = 0;
        try (var race = new Race(CLINIC.clinic())) {
            for (int i = 0; i < TWIN_RACES; i++) {
                var cohort = newCohort();
                race.of(CLIENTS, (connection, number) -> enrol(connection, "twin.", cohort, number));
                if (seated("twin.", cohort) > 1) overbooked++;
            }
        }
        assertThat(overbooked).isPositive();
    }

    private static String enrol(Connection connection, String schema, String cohort, int number) throws SQLException {
        var waiting = CLINIC.of("enrolment")
                .in(schema)
                .with("id", newId())
                .with("cohort_id", cohort)
                .with("participant_id", PEOPLE.get(number))
                .with("capacity", "1")
                .with("seat", "null")
                .with("seated_on", "null");
        if (taken(connection, schema, cohort) == 0) {
            var before = connection.setSavepoint();
            try {
                Database.run(
                        connection,
                        waiting.with("seat", "1")
                                .with("seated_on", "current_date")
                                .insert());
                return "seated";
            } catch (SQLException refused) {
                if (!refused.getSQLState().equals(SEAT_TAKEN)) throw refused;
                connection.rollback(before);
            }
        }
        Database.run(connection, waiting.insert());
        return "waiting";
    }

    private static long seated(String schema, String cohort) throws SQLException {
        try (var connection = Database.serving(CLINIC.clinic())) {
            return taken(connection, schema, cohort);
        }
    }

    private static long taken(Connection connection, String schema, String cohort) throws SQLException {
        return Database.number(
                connection,
                "select count(*) from " + schema + "enrolment where cohort_id = " + cohort + " and seat is not null");
    }

    private static String newCohort() throws SQLException {
        var id = newId();
        try (var connection = Database.serving(CLINIC.clinic())) {
            var cohort = CLINIC.of("cohort").with("id", id).with("name", id).with("capacity", "1");
            Database.run(connection, cohort.insert());
            connection.commit();
        }
        return id;
    }

    private static String newId() {
        return Row.text(Ids.next());
    }
}
