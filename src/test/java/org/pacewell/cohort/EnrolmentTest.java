package org.pacewell.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacewell.cohort.CohortSamples.aCohort;
import static org.pacewell.cohort.CohortSamples.somebodyIn;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class EnrolmentTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 21);

    private final Enrolment enrolment = somebodyIn(aCohort().with(8).seats());

    @Test
    void withoutASeatAPersonWaits() {
        assertThat(enrolment.isWaiting()).isTrue();
        assertThat(enrolment.seat()).isEmpty();
    }

    @Test
    void withASeatAPersonIsIn() {
        enrolment.seat(3, MONDAY);

        assertThat(enrolment.isSeated()).isTrue();
        assertThat(enrolment.isWaiting()).isFalse();
        assertThat(enrolment.seat()).hasValue(3);
    }

    @Test
    void aPersonMayMoveToAnotherSeat() {
        enrolment.seat(8, MONDAY);

        enrolment.moveTo(2);

        assertThat(enrolment.seat()).hasValue(2);
    }

    @Test
    void whoLeftNeitherSitsNorWaits() {
        enrolment.seat(3, MONDAY);

        enrolment.end(MONDAY.plusDays(7), "Moved away");

        assertThat(enrolment.isSeated()).isFalse();
        assertThat(enrolment.isWaiting()).isFalse();
    }

    @Test
    void whoStoppedWaitingWaitsNoMore() {
        enrolment.end(MONDAY, "Found another group");

        assertThat(enrolment.isWaiting()).isFalse();
    }

    @Test
    void leavingKeepsTheSeatThatThePersonHad() {
        enrolment.seat(3, MONDAY);

        enrolment.end(MONDAY.plusDays(7), "");

        assertThat(enrolment.seat()).hasValue(3);
    }
}
