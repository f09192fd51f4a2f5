package org.pacewell.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pacewell.isolation.Database.RIVERSIDE;

import java.sql.Connection;
import java.sql.SQLException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Joan has seat 5 of 12 and is marked in a session from 10:00 to 12:30 local time, which Priya runs in the one room. */
class ConstraintTest {
    private static final ClinicRows SECOND = RIVERSIDE.next();
    private static final Row OTHER_SESSION = SECOND.of("session")
            .with("cohort_id", RIVERSIDE.id("cohort"))
            .with("module_id", RIVERSIDE.id("module"))
            .with("site_id", RIVERSIDE.id("site"))
            .with("room_id", RIVERSIDE.id("room"))
            .with("number", "2");
    private static final Row OTHER_ENROLMENT =
            SECOND.of("enrolment").with("cohort_id", RIVERSIDE.id("cohort")).with("seat", "6");

    private static final String SESSION_OF_A_MARK = "attendance_tenant_id_session_id_held_for_fkey";

    private final Connection connection;

    ConstraintTest() throws SQLException {
        connection = Database.serving("riverside");
    }

    @BeforeEach
    void somebodyElse() throws SQLException {
        Database.run(connection, SECOND.of("participant").insert());
    }

    @AfterEach
    void undo() throws SQLException {
        connection.close();
    }

    @Test
    void aSeatBeyondTheCapacityDoesNotExist() {
        assertRefused("seat_within_capacity", () -> insert(OTHER_ENROLMENT.with("seat", "13")));
        assertRefused(
                "enrolment_tenant_id_cohort_id_capacity_fkey",
                () -> insert(OTHER_ENROLMENT.with("seat", "13").with("capacity", "13")));
    }

    @Test
    void aSeatIsTakenOnce() {
        assertRefused("one_person_per_seat", () -> insert(OTHER_ENROLMENT.with("seat", "5")));
    }

    @Test
    void aPersonIsInACohortOnce() {
        assertRefused(
                "one_enrolment_per_person",
                () -> insert(OTHER_ENROLMENT.with("participant_id", RIVERSIDE.id("participant"))));
    }

    @Test
    void aCohortIsNotShrunkBelowItsSeats() throws SQLException {
        assertRefused("seat_within_capacity", () -> run("update cohort set capacity = 4"));
        assertThat(run("update cohort set capacity = 5")).isEqualTo(1);
        assertThat(Database.number(connection, "select capacity from enrolment"))
                .isEqualTo(5);
    }

    @Test
    void whoLeftFreesTheSeatAndNeverHoldsTheCohortBack() throws SQLException {
        run("update enrolment set ended_on = '2026-10-01'");

        assertThat(insert(OTHER_ENROLMENT.with("seat", "5"))).isEqualTo(1);
        assertThat(run("update enrolment set seat = 1 where ended_on is null")).isEqualTo(1);
        assertThat(run("update cohort set capacity = 1")).isEqualTo(1);
    }

    @Test
    void aRoomHoldsOneSessionAtATime() {
        assertRefused("room_is_free", () -> insert(at(OTHER_SESSION, "11:29", "12:29")));
        assertRefused("room_is_free", () -> insert(at(OTHER_SESSION, "08:00", "09:01")));
    }

    @Test
    void sessionsMayFollowEachOther() throws SQLException {
        assertThat(insert(at(OTHER_SESSION, "11:30", "12:30"))).isEqualTo(1);
    }

    @Test
    void aCancelledSessionFreesItsRoomAndItsNumber() throws SQLException {
        run("update session set status = 'CANCELLED'");

        assertThat(insert(OTHER_SESSION.with("number", "1"))).isEqualTo(1);
    }

    @Test
    void aFacilitatorRunsOneSessionAtATime() throws SQLException {
        insert(at(OTHER_SESSION, "13:00", "14:00"));
        insert(at(facilitator(), "13:00", "14:00"));

        assertRefused(
                "facilitator_is_free",
                () -> run(
                        "update session set room_id = null, starts = '2026-10-06T11:00Z', ends = '2026-10-06T12:00Z' where number = 2"));
    }

    @Test
    void oneMarkIsInForce() throws SQLException {
        var second = RIVERSIDE.of("attendance").with("id", SECOND.id("attendance"));
        assertRefused("one_mark_in_force", () -> insert(second));
    }

    @Test
    void aMarkSaysWhatIsInTheTableOfOutcomes() throws SQLException {
        for (var outcome : Database.texts(connection, "select outcome from outcome")) {
            run("update attendance set id = uuidv7(), outcome = '" + outcome + "'");
        }

        assertRefused("known_outcome", () -> run("update attendance set id = uuidv7(), outcome = 'AWAY'"));
    }

    /** Whoever writes over a mark, and whatever they forget: what stood there before is kept. */
    @Test
    void aCorrectionKeepsTheMarkBefore() throws SQLException {
        run("update attendance set id = uuidv7(), outcome = 'LATE'");

        assertThat(Database.texts(
                        connection, "select outcome from attendance_before where id = " + RIVERSIDE.id("attendance")))
                .containsExactly("PRESENT");
        assertRefused("attendance_before_pkey", () -> {
            run("update attendance set outcome = 'REMOTE'");
            run("update attendance set outcome = 'PRESENT'");
        });
    }

    @Test
    void aMarkIsOfTheCohortOfItsSession() throws SQLException {
        insert(SECOND.of("cohort")
                .with("programme_id", RIVERSIDE.id("programme"))
                .with("site_id", "null")
                .with("room_id", "null"));
        insert(OTHER_ENROLMENT.with("cohort_id", SECOND.id("cohort")));

        assertRefused("attendance_tenant_id_enrolment_id_cohort_id_fkey", () -> insert(markOfOther()));
    }

    /** Whatever a writer says of whom the session is held for. */
    @Test
    void aMarkIsOfSomebodyForWhomItsSessionIsHeld() throws SQLException {
        insert(SECOND.of("cohort")
                .with("programme_id", RIVERSIDE.id("programme"))
                .with("site_id", "null")
                .with("room_id", "null"));
        insert(OTHER_ENROLMENT.with("cohort_id", SECOND.id("cohort")));
        var stranger = markOfOther().with("cohort_id", SECOND.id("cohort"));

        assertRefused("this session is of another cohort", () -> insert(stranger));
        assertRefused("held_for_them", () -> insert(stranger.with("held_for", RIVERSIDE.id("cohort"))));
        assertRefused(SESSION_OF_A_MARK, () -> insert(stranger.with("held_for", SECOND.id("cohort"))));
        assertRefused(SESSION_OF_A_MARK, () -> insert(stranger.with("held_for", SECOND.id("enrolment"))));
    }

    @Test
    void aMarkInAnAppointmentIsOfItsOwner() throws SQLException {
        insert(OTHER_ENROLMENT);
        insert(OTHER_SESSION
                .with("enrolment_id", RIVERSIDE.id("enrolment"))
                .with("room_id", "null")
                .with("site_id", "null"));
        var other = markOfOther().with("session_id", SECOND.id("session"));

        assertRefused("this appointment is somebody else's", () -> insert(other));
        assertRefused(SESSION_OF_A_MARK, () -> insert(other.with("held_for", RIVERSIDE.id("cohort"))));
        assertRefused(SESSION_OF_A_MARK, () -> insert(other.with("held_for", SECOND.id("enrolment"))));
        assertRefused("held_for_them", () -> insert(other.with("held_for", RIVERSIDE.id("enrolment"))));
        assertThat(insert(other.with("enrolment_id", RIVERSIDE.id("enrolment"))))
                .isEqualTo(1);
    }

    /** Its trail names it, and does not ask each time whether it is there. */
    @Test
    void aClinicStaysUnderItsKey() throws SQLException {
        try (var owner = Database.superuser()) {
            assertThatThrownBy(() -> Database.run(owner, "delete from clinic where key = 'ashgrove'"))
                    .hasMessageContaining("a clinic stays");
        }
        assertRefused("a clinic stays", () -> run("update clinic set key = 'other' where key = 'riverside'"));
    }

    @Test
    void whatWasSignedStays() {
        assertRefused("permission denied", () -> run("update note_version set texts = '{}'"));
        assertRefused("permission denied", () -> run("delete from note_version"));
        assertRefused("permission denied", () -> run("update note_cosignature set cosigned_at = now()"));
        assertRefused("permission denied", () -> run("delete from note"));
        assertRefused("permission denied", () -> run("update note set enrolment_id = null"));
        assertRefused("note_version_pkey", () -> insert(RIVERSIDE.of("note_version")));
        assertRefused(
                "an_amendment_says_why",
                () -> insert(RIVERSIDE.of("note_version").with("number", "2")));
    }

    @Test
    void aSessionHasOneNoteOfAPersonAndOneOfTheGroup() throws SQLException {
        var second = RIVERSIDE.of("note").with("id", SECOND.id("note"));
        assertRefused("one_note_of_a_person", () -> insert(second));
        assertThat(insert(second.with("enrolment_id", "null"))).isEqualTo(1);
        assertRefused(
                "one_note_of_the_group",
                () -> insert(second.with("id", SECOND.id("site")).with("enrolment_id", "null")));
    }

    @Test
    void nobodyCosignsWhatTheySigned() throws SQLException {
        insert(RIVERSIDE.of("note_version").with("number", "2").with("reason", "'A slip'"));
        var cosignature = RIVERSIDE.of("note_cosignature").with("number", "2");

        assertRefused(
                "somebody_else_cosigns", () -> insert(cosignature.with("cosigned_by", RIVERSIDE.id("staff_member"))));
        assertRefused(
                "note_cosignature_tenant_id_note_id_number_author_id_fkey",
                () -> insert(cosignature
                        .with("author_id", RIVERSIDE.id("colleague"))
                        .with("cosigned_by", RIVERSIDE.id("staff_member"))));
    }

    @Test
    void whatWasMarkedStays() {
        assertRefused("permission denied", () -> run("update attendance set enrolment_id = null"));
        assertRefused("permission denied", () -> run("delete from attendance"));
        assertRefused("permission denied", () -> run("update attendance_before set outcome = 'LATE'"));
        assertRefused("permission denied", () -> run("delete from attendance_before"));
        assertRefused("permission denied", () -> run("delete from trail"));
        assertRefused("permission denied", () -> run("update trail set actor = 'Nobody'"));
        assertRefused("permission denied", () -> run("truncate site"));
    }

    private static Row markOfOther() {
        return RIVERSIDE
                .of("attendance")
                .with("id", SECOND.id("attendance"))
                .with("enrolment_id", SECOND.id("enrolment"));
    }

    private static Row facilitator() {
        return RIVERSIDE.of("session_facilitator").with("session_id", SECOND.id("session"));
    }

    private static Row at(Row row, String start, String end) {
        return row.with("starts", "'2026-10-06T" + start + "Z'").with("ends", "'2026-10-06T" + end + "Z'");
    }

    private int insert(Row row) throws SQLException {
        return run(row.insert());
    }

    private int run(String sql) throws SQLException {
        return Database.run(connection, sql);
    }

    private void assertRefused(String by, ThrowingCallable attempt) {
        try {
            var before = connection.setSavepoint();
            assertThatThrownBy(attempt).isInstanceOf(SQLException.class).hasMessageContaining(by);
            connection.rollback(before);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
