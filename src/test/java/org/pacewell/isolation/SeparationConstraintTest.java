package org.pacewell.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pacewell.isolation.Database.RIVERSIDE;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.util.PSQLException;

/**
 * Joan and Amal are kept apart. Joan has a seat in a cohort; another cohort has a session tomorrow. The database decides,
 * whatever the application asked before.
 */
class SeparationConstraintTest {
    private static final ClinicRows SECOND = RIVERSIDE.next();
    private static final String AMAL = RIVERSIDE.first();
    private static final Row PAIR = RIVERSIDE
            .of("separation")
            .with("id", SECOND.id("site"))
            .with("one_id", AMAL)
            .with("other_id", RIVERSIDE.id("participant"))
            .with("ended_by", "null")
            .with("ended_at", "null");
    private static final String REFUSED = "kept_apart";

    private final Connection connection;

    SeparationConstraintTest() throws SQLException {
        connection = Database.serving("riverside");
    }

    @BeforeEach
    void anotherCohort() throws SQLException {
        for (var row : SECOND.all()) run(row.insert());
        run(PAIR.insert());
        run("update session set starts = now() + interval '1 day', ends = now() + interval '25 hours' where id = "
                + SECOND.id("session"));
    }

    @AfterEach
    void undo() throws SQLException {
        connection.close();
    }

    @Test
    void theTwoHaveNoSeatInOneCohort() throws SQLException {
        refuses(REFUSED, amalJoins(RIVERSIDE).insert());

        assertThat(run(amalJoins(SECOND).insert())).isEqualTo(1);
    }

    @Test
    void oneOfThemMayWaitAndIsGivenNoSeat() throws SQLException {
        var waits = amalJoins(RIVERSIDE).with("seat", "null").with("seated_on", "null");
        assertThat(run(waits.insert())).isEqualTo(1);
        var seated = "update enrolment set seat = 6, seated_on = current_date where id = " + waits.value("id");

        refuses(REFUSED, seated);
        run("update enrolment set ended_on = current_date where id = " + RIVERSIDE.id("enrolment"));

        assertThat(run(seated)).isEqualTo(1);
    }

    @Test
    void aMembershipThatEndedDoesNotComeBack() throws SQLException {
        run("update enrolment set ended_on = current_date where id = " + RIVERSIDE.id("enrolment"));
        run(amalJoins(RIVERSIDE).insert());

        refuses(REFUSED, "update enrolment set ended_on = null where id = " + RIVERSIDE.id("enrolment"));
    }

    @Test
    void aPairThatWasEndedHindersNobody() throws SQLException {
        run("update separation set ended_at = now(), ended_by = recorded_by where id = " + PAIR.value("id"));

        assertThat(run(amalJoins(RIVERSIDE).insert())).isEqualTo(1);
    }

    @Test
    void nobodyIsAGuestWhereTheOtherIsAMember() throws SQLException {
        run(amalJoins(SECOND).insert());

        refuses(REFUSED, joanVisits().insert());
        run("update enrolment set ended_on = current_date where participant_id = " + AMAL);

        assertThat(run(joanVisits().insert())).isEqualTo(1);
    }

    @Test
    void nobodyJoinsWhereTheOtherIsAGuestInASessionToCome() throws SQLException {
        run(joanVisits().insert());

        refuses(REFUSED, amalJoins(SECOND).insert());
        run("update session set starts = now() - interval '2 hours', ends = now() - interval '1 hour' where id = "
                + SECOND.id("session"));

        assertThat(run(amalJoins(SECOND).insert())).isEqualTo(1);
    }

    @Test
    void aPlaceThatWasWithdrawnHindersNobodyAndDoesNotComeBack() throws SQLException {
        run(joanVisits().insert());
        run("update guest_place set withdrawn_at = now() where seat = 7");
        assertThat(run(amalJoins(SECOND).insert())).isEqualTo(1);

        refuses(REFUSED, "update guest_place set withdrawn_at = null where seat = 7");
    }

    @Test
    void twoGuestsDoNotMeetInASession() throws SQLException {
        var home = amalJoins(SECOND).with("cohort_id", anotherHome());
        run(home.insert());
        run(joanVisits().insert());
        var amalVisits = joanVisits()
                .with("id", SECOND.id("peer"))
                .with("seat", "8")
                .with("enrolment_id", home.value("id"))
                .with("home_cohort_id", home.value("cohort_id"));

        refuses(REFUSED, amalVisits.insert());
        run("update guest_place set withdrawn_at = now() where seat = 7");

        assertThat(run(amalVisits.insert())).isEqualTo(1);
    }

    @Test
    void aPairStandsInOneOrderAndOnce() {
        var again = PAIR.with("id", SECOND.id("peer"));
        var turned = again.with("one_id", PAIR.value("other_id")).with("other_id", AMAL);

        refuses("kept_apart_once", again.insert());
        refuses("two_in_order", turned.insert());
    }

    /** Of two who do both at once the later one waits, and then sees what the earlier one did. */
    @Test
    void whoJoinsAndWhoRecordsAPairWaitForEachOther() throws SQLException {
        connection.rollback();
        try (var earlier = Database.serving("riverside");
                var later = impatient()) {
            joansOtherCohort(earlier);
            assertThatThrownBy(() -> Database.run(later, PAIR.insert())).hasMessageContaining("lock timeout");
        }
        try (var earlier = Database.serving("riverside");
                var later = impatient()) {
            Database.run(earlier, PAIR.insert());
            assertThatThrownBy(() -> joansOtherCohort(later)).hasMessageContaining("lock timeout");
        }
    }

    /** Joan joins a cohort of which nobody else knows yet. */
    private static void joansOtherCohort(Connection by) throws SQLException {
        var cohort = RIVERSIDE.of("cohort").with("id", SECOND.id("cohort")).with("name", "'Third'");
        Database.run(by, cohort.insert());
        Database.run(
                by,
                RIVERSIDE
                        .of("enrolment")
                        .with("id", SECOND.id("enrolment"))
                        .with("cohort_id", cohort.value("id"))
                        .insert());
    }

    private static Row amalJoins(ClinicRows where) {
        return where.of("enrolment")
                .with("id", SECOND.id("colleague"))
                .with("participant_id", AMAL)
                .with("seat", "6");
    }

    private static Row joanVisits() {
        return SECOND.of("guest_place")
                .with("id", SECOND.id("site"))
                .with("enrolment_id", RIVERSIDE.id("enrolment"))
                .with("home_cohort_id", RIVERSIDE.id("cohort"))
                .with("seat", "7")
                .with("withdrawn_by", "null")
                .with("withdrawn_at", "null");
    }

    private String anotherHome() throws SQLException {
        var cohort = RIVERSIDE.of("cohort").with("id", SECOND.id("peer")).with("name", "'Third'");
        run(cohort.insert());
        return cohort.value("id");
    }

    private int run(String sql) throws SQLException {
        return Database.run(connection, sql);
    }

    private static Connection impatient() throws SQLException {
        var connection = Database.serving("riverside");
        Database.run(connection, "set lock_timeout = '300ms'");
        return connection;
    }

    private void refuses(String constraint, String sql) {
        try {
            var before = connection.setSavepoint();
            assertThatThrownBy(() -> run(sql))
                    .isInstanceOfSatisfying(
                            PSQLException.class,
                            e -> assertThat(Objects.requireNonNull(e.getServerErrorMessage())
                                            .getConstraint())
                                    .isEqualTo(constraint));
            connection.rollback(before);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
