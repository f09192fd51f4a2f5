package org.pacewell.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.pacewell.promise.Tier;
import org.pacewell.rule.Ids;

/**
 * Guests want the last place in a session while others want to join its cohort. Every client checks first and then
 * inserts; the constraints decide all the same. Its twin is the table of seats without them.
 */
@Tag("B1")
class GuestSeatRaceTest {
    private static final ClinicRows CLINIC = ClinicRows.in("guestseats");
    private static final int CLIENTS = 24;
    private static final int RACES = Tier.times(15, 300, 2_000);
    private static final int TWIN_RACES = 20;
    /** Refused by the key, by the exclusion, or as one of two who waited for each other's. */
    private static final Set<String> OTHERS = Set.of("full", "23505", "23P01", "40P01");

    private static final Twin TWIN = new Twin("guesttwin", "seat_hold");
    private static final List<String> PEOPLE = new ArrayList<>();
    private static final List<String> HOMES = new ArrayList<>();

    @BeforeAll
    static void peopleWithASeatAtHome() throws SQLException {
        Database.open(CLINIC);
        var home = newId();
        try (var connection = Database.serving(CLINIC.clinic())) {
            Database.run(connection, cohort(home, CLIENTS));
            for (int i = 0; i < CLIENTS; i++) {
                PEOPLE.add(newId());
                HOMES.add(newId());
                Database.run(
                        connection,
                        CLINIC.of("participant").with("id", PEOPLE.get(i)).insert());
                Database.run(connection, enrolment(home, HOMES.get(i), i, CLIENTS, i + 1));
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
    void oneGuestOrOneMemberHasTheLastPlace(TestReporter reporter) throws Exception {
        try (var race = new Race(CLINIC.clinic())) {
            for (int i = 0; i < RACES; i++) {
                var scene = scene();
                var ends = race.of(CLIENTS, (connection, number) -> {
                    if (holds(connection, "", scene.cohort()) > 0) return "full";
                    Database.run(connection, number % 2 == 0 ? guest(scene, number) : member(scene, number));
                    return "has it";
                });
                assertThat(ends).containsEntry("has it", 1L);
                assertThat(ends.keySet())
                        .filteredOn(end -> !end.equals("has it"))
                        .isSubsetOf(OTHERS);
                assertThat(holds("", scene.cohort())).isEqualTo(1);
            }
        }
        reporter.publishEntry("proved", RACES + " races of " + CLIENTS + " guests and members, one place each");
    }

    @Test
    void withoutTheConstraintsASessionWouldBeOverbooked() throws Exception {
        int overbooked = 0;
        try (var race = new Race(CLINIC.clinic())) {
            for (int i = 0; i < TWIN_RACES; i++) {
                var scene = scene();
                race.of(CLIENTS, (connection, number) -> {
                    if (holds(connection, "guesttwin.", scene.cohort()) > 0) return "full";
                    var hold = CLINIC.of("seat_hold")
                            .in("guesttwin.")
                            .with("id", newId())
                            .with("cohort_id", scene.cohort())
                            .with("capacity", "1")
                            .with("seat", "1")
                            .with("session_id", number % 2 == 0 ? scene.session() : "null");
                    Database.run(connection, hold.insert());
                    return "has it";
                });
                if (holds("guesttwin.", scene.cohort()) > 1) overbooked++;
            }
        }
        assertThat(overbooked).isPositive();
    }

    /** A cohort of one seat, and its session. */
    private record Scene(String cohort, String session) {}

    private static Scene scene() throws SQLException {
        var scene = new Scene(newId(), newId());
        try (var connection = Database.serving(CLINIC.clinic())) {
            Database.run(connection, cohort(scene.cohort(), 1));
            Database.run(
                    connection,
                    CLINIC.of("session")
                            .with("id", scene.session())
                            .with("cohort_id", scene.cohort())
                            .with("room_id", "null")
                            .insert());
            connection.commit();
        }
        return scene;
    }

    private static String guest(Scene scene, int number) {
        return CLINIC.of("guest_place")
                .with("id", newId())
                .with("session_id", scene.session())
                .with("cohort_id", scene.cohort())
                .with("enrolment_id", HOMES.get(number))
                .with("home_cohort_id", "(select cohort_id from enrolment where id = " + HOMES.get(number) + ")")
                .with("seat", "1")
                .with("withdrawn_by", "null")
                .with("withdrawn_at", "null")
                .insert();
    }

    private static String member(Scene scene, int number) {
        return enrolment(scene.cohort(), newId(), number, 1, 1);
    }

    private static String enrolment(String cohort, String id, int person, int capacity, int seat) {
        return CLINIC.of("enrolment")
                .with("id", id)
                .with("cohort_id", cohort)
                .with("participant_id", PEOPLE.get(person))
                .with("capacity", "" + capacity)
                .with("seat", "" + seat)
                .insert();
    }

    private static String cohort(String id, int capacity) {
        return CLINIC.of("cohort")
                .with("id", id)
                .with("name", id)
                .with("capacity", "" + capacity)
                .insert();
    }

    private static long holds(String schema, String cohort) throws SQLException {
        try (var connection = Database.serving(CLINIC.clinic())) {
            return holds(connection, schema, cohort);
        }
    }

    private static long holds(Connection connection, String schema, String cohort) throws SQLException {
        return Database.number(connection, "select count(*) from " + schema + "seat_hold where cohort_id = " + cohort);
    }

    private static String newId() {
        return Row.text(Ids.next());
    }
}
