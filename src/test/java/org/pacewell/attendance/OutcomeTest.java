package org.pacewell.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.pacewell.rule.InvalidInput;

class OutcomeTest {
    @ParameterizedTest
    @EnumSource(names = {"PRESENT", "LATE", "LEFT_EARLY", "ADAPTED", "REMOTE"})
    void whoTookPartInWhateverWayEarnsTheMinutes(Outcome outcome) {
        assertThat(minutes(outcome, "", "")).isEqualTo(150);
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"PRESENT", "LATE", "LEFT_EARLY", "ADAPTED", "REMOTE"})
    void whoDidNotTakePartEarnsNone(Outcome outcome) {
        assertThat(minutes(outcome, "10:00", "12:30")).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "10:20, '', 130",
        "'', 12:00, 120",
        "10:20, 12:00, 100",
        "09:30, 13:00, 150",
        "12:30, '', 0",
        "13:00, '', 0",
        "'', 09:00, 0"
    })
    void lateArrivalAndEarlyLeavingCount(String arrived, String left, int minutes) {
        assertThat(minutes(Outcome.LATE, arrived, left)).isEqualTo(minutes);
    }

    @Test
    void onlyAnAbsenceWithoutWarningIsUnexplained() {
        assertThat(Outcome.values()).filteredOn(Outcome::isUnexplained).containsExactly(Outcome.DID_NOT_ATTEND);
    }

    @Test
    void aRecapIsAnExplainedAbsence() {
        assertThat(Outcome.values())
                .filteredOn(Outcome::isExplained)
                .containsExactly(Outcome.APOLOGISED, Outcome.RECAP);
        assertThat(Outcome.RECAP.isPresent()).isFalse();
        assertThat(Outcome.RECAP.isUnexplained()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"did-not-attend, DID_NOT_ATTEND", " Late , LATE", "LEFT_EARLY, LEFT_EARLY"})
    void anOutcomeIsReadHoweverItIsWritten(String typed, Outcome outcome) {
        assertThat(Outcome.parse("outcome", typed)).isEqualTo(outcome);
    }

    @Test
    void anUnknownOutcomeIsToldTheKnownOnes() {
        assertThatThrownBy(() -> Outcome.parse("marks[0].outcome", "vanished"))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> {
                    assertThat(refused.errors().getFirst().field()).isEqualTo("marks[0].outcome");
                    assertThat(refused.errors().getFirst().message()).contains("\"vanished\"", "PRESENT", "LATE");
                });
    }

    private static int minutes(Outcome outcome, String arrived, String left) {
        return outcome.minutes(LocalTime.of(10, 0), LocalTime.of(12, 30), time(arrived), time(left));
    }

    private static Optional<LocalTime> time(String text) {
        return Optional.of(text).filter(t -> !t.isEmpty()).map(LocalTime::parse);
    }
}
