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
 * Twelve people, each kept apart from every other, want to join one cohort at once: half of them as members, the others
 * as guests of its session. Every client looks first and then inserts; the database decides all the same. Its twin is the
 * table without the trigger.
 */
@Tag("B1")
class SeparationRaceTest {
    private static final ClinicRows CLINIC = ClinicRows.in("separations");
    private static final int CLIENTS = 12;
    private static final int RACES = Tier.times(20, 300);
    private static final int TWIN_RACES = 20;
    private static final String KEPT_APART = "23P01";
    private static final Twin TWIN = new Twin("aparttwin", "enrolment");
    private static final List<String> PEOPLE = new ArrayList<>();
    private static final List<String> HOMES = new ArrayList<>();

    @BeforeAll
    static void everybodyIsKeptApartFromEverybody() throws SQLException {
        Database.open(CLINIC);
        try (var connection = Database.serving(CLINIC.clinic())) {
            for (int i = 0; i < CLIENTS; i++) atHome(connection);
            for (var one : PEOPLE) {
                for (var other : PEOPLE) if (one.compareTo(other) < 0) Database.run(connection, pair(one, other));
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
    void oneJoinsAndNobodyElse(TestReporter reporter) throws Exception {
        try (var race = new Race(CLINIC.clinic())) {
            for (int i = 0; i < RACES; i++) {
                var scene = scene();
                var ends = race.of(CLIENTS, (connection, number) -> {
                    if (there(connection, scene) > 0) return "came too late";
                    Database.run(connection, number % 2 == 0 ? member("", scene, number) : guest(scene, number));
                    return "is there";
                });
                assertThat(ends).containsEntry("is there", 1L);
                assertThat(ends.keySet()).isSubsetOf("is there", "came too late", KEPT_APART);
                assertThat(there(scene)).isEqualTo(1);
            }
        }
        reporter.publishEntry("proved", RACES + " races of " + CLIENTS + " who are kept apart, one of them there each");
    }

    @Test
    void withoutTheTriggerTheyWouldMeet() throws Exception {
        int met = 0;
        try (var race = new Race(CLINIC.clinic())) {
            for (int i = 0; i < TWIN_RACES; i++) {
                var scene = scene();
                race.of(CLIENTS, (connection, number) -> {
                    if (members(connection, "aparttwin.", scene) > 0) return "came too late";
                    Database.run(connection, member("aparttwin.", scene, number));
                    return "is there";
                });
                if (members("aparttwin.", scene) > 1) met++;
            }
        }
        assertThat(met).isPositive();
    }

    /** A cohort and its session. */
    private record Scene(String cohort, String session) {}

    private static Scene scene() throws SQLException {
        var scene = new Scene(newId(), newId());
        try (var connection = Database.serving(CLINIC.clinic())) {
            cohort(connection, scene.cohort());
            Database.run(
                    connection,
                    CLINIC.of("session")
                            .with("id", scene.session())
                            .with("cohort_id", scene.cohort())
                            .with("room_id", "null")
                            .with("starts", "now() + interval '1 day'")
                            .with("ends", "now() + interval '25 hours'")
                            .insert());
            connection.commit();
        }
        return scene;
    }

    /** Somebody with a seat in a cohort of their own. */
    private static void atHome(Connection connection) throws SQLException {
        var person = newId();
        var home = new Scene(newId(), "");
        cohort(connection, home.cohort());
        Database.run(connection, CLINIC.of("participant").with("id", person).insert());
        PEOPLE.add(person);
        var enrolment = enrolment(home, PEOPLE.size() - 1);
        Database.run(connection, enrolment.insert());
        HOMES.add(enrolment.value("id"));
    }

    private static void cohort(Connection connection, String id) throws SQLException {
        Database.run(
                connection, CLINIC.of("cohort").with("id", id).with("name", id).insert());
    }

    private static String pair(String one, String other) {
        return CLINIC.of("separation")
                .with("id", newId())
                .with("one_id", one)
                .with("other_id", other)
                .with("ended_by", "null")
                .with("ended_at", "null")
                .insert();
    }

    private static String member(String schema, Scene scene, int number) {
        return enrolment(scene, number).in(schema).insert();
    }

    private static Row enrolment(Scene scene, int number) {
        return CLINIC.of("enrolment")
                .with("id", newId())
                .with("cohort_id", scene.cohort())
                .with("participant_id", PEOPLE.get(number))
                .with("seat", "" + (number + 1));
    }

    private static String guest(Scene scene, int number) {
        return CLINIC.of("guest_place")
                .with("id", newId())
                .with("session_id", scene.session())
                .with("cohort_id", scene.cohort())
                .with("enrolment_id", HOMES.get(number))
                .with("home_cohort_id", "(select cohort_id from enrolment where id = " + HOMES.get(number) + ")")
                .with("seat", "" + (number + 1))
                .with("withdrawn_by", "null")
                .with("withdrawn_at", "null")
                .insert();
    }

    private static long there(Scene scene) throws SQLException {
        try (var connection = Database.serving(CLINIC.clinic())) {
            return there(connection, scene);
        }
    }

    private static long there(Connection connection, Scene scene) throws SQLException {
        return Database.number(connection, "select count(*) from seat_hold where cohort_id = " + scene.cohort());
    }

    private static long members(String schema, Scene scene) throws SQLException {
        try (var connection = Database.serving(CLINIC.clinic())) {
            return members(connection, schema, scene);
        }
    }

    private static long members(Connection connection, String schema, Scene scene) throws SQLException {
        return Database.number(
                connection, "select count(*) from " + schema + "enrolment where cohort_id = " + scene.cohort());
    }

    private static String newId() {
        return Row.text(Ids.next());
    }
}
