package org.pacewell.rescue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.pacewell.attendance.Outcome;

/** a: absent and nobody knows why; s: sent an apology; h: here; l: too late to be seen; c: cancelled by the clinic. */
class HistoryTest {
    private static final RescueRule TWO = new RescueRule(true, 2, 0, 72);
    private static final RescueRule TWO_AND_THE_FIRST = RescueRule.USUAL;
    private static final RescueRule THREE = new RescueRule(true, 3, 0, 72);

    /** Rule 5 of attendance: an apology between two absences makes them two, and not two in a row. */
    @Test
    void absentThenApologisedThenAbsentIsNotTwoInARow() {
        assertThat(numbers("hhasa", 5, TWO)).isEmpty();
    }

    @Test
    void absentTwiceInARowIs() {
        assertThat(numbers("hhaa", 4, TWO)).containsExactly(3, 4);
    }

    @ParameterizedTest
    @CsvSource({"hha, 3", "hahahah, 6", "hhala, 5", "hhaha, 5", "hhss, 4", "hhaa, 2", "hhaah, 5"})
    void whatIsNoRowIsNoReason(String marks, int session) {
        assertThat(numbers(marks, session, TWO)).isEmpty();
    }

    @Test
    void aSessionThatTheClinicCancelledNeitherBreaksARowNorAddsToIt() {
        assertThat(numbers("hhaca", 5, TWO)).containsExactly(3, 5);
        assertThat(numbers("hhac", 4, TWO)).isEmpty();
    }

    @Test
    void aSessionThatNobodyHasMarkedYetNeitherBreaksARowNorAddsToIt() {
        assertThat(numbers("hha-a", 5, TWO)).containsExactly(3, 5);
        assertThat(numbers("hha-", 3, TWO)).isEmpty();
    }

    @Test
    void anAbsenceThatIsMarkedLateCompletesTheRow() {
        assertThat(numbers("hhaaa", 3, TWO)).containsExactly(3, 4, 5);
    }

    @Test
    void theClinicSaysHowManyInARow() {
        assertThat(numbers("hhaa", 4, THREE)).isEmpty();
        assertThat(numbers("hhaaa", 5, THREE)).containsExactly(3, 4, 5);
    }

    @ParameterizedTest
    @CsvSource({"a, 1", "ha, 2"})
    void eachOfTheFirstSessionsCountsOnItsOwn(String marks, int session) {
        assertThat(numbers(marks, session, TWO_AND_THE_FIRST)).containsExactly(session);
        assertThat(numbers(marks, session, TWO)).isEmpty();
        assertThat(numbers("hha", 3, TWO_AND_THE_FIRST)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "DID_NOT_ATTEND")
    void noOtherOutcomeIsAReasonInWhicheverSession(Outcome outcome) {
        var session = new UUID(0, 1);
        var history = new History(List.of(new History.Mark(session, 1, outcome)));

        assertThat(history.cause(session, TWO_AND_THE_FIRST)).isEmpty();
    }

    @Test
    void aCorrectionThatEndsTheRowTakesTheReasonAway() {
        assertThat(history("hhaa").stillHasCause(id(4), TWO)).isTrue();
        assertThat(history("hhah").stillHasCause(id(4), TWO)).isFalse();
        assertThat(history("hhha").stillHasCause(id(4), TWO)).isFalse();
    }

    @Test
    void laterAbsencesAreAReasonOfTheirOwn() {
        assertThat(history("hhhaa").stillHasCause(id(4), TWO)).isTrue();
        assertThat(history("aahhhhh").stillHasCause(id(7), TWO)).isFalse();
    }

    private static List<Integer> numbers(String marks, int session, RescueRule rule) {
        return history(marks)
                .cause(id(session), rule)
                .map(History.Cause::numbers)
                .orElse(List.of());
    }

    private static History history(String marks) {
        var all = new ArrayList<History.Mark>();
        for (int i = 0; i < marks.length(); i++) {
            if (marks.charAt(i) == '-') continue;
            all.add(new History.Mark(id(i + 1), i + 1, outcome(marks.charAt(i))));
        }
        return new History(List.copyOf(all));
    }

    private static Outcome outcome(char mark) {
        return switch (mark) {
            case 'a' -> Outcome.DID_NOT_ATTEND;
            case 's' -> Outcome.APOLOGISED;
            case 'l' -> Outcome.LATE_NOT_SEEN;
            case 'c' -> Outcome.CANCELLED_BY_CLINIC;
            default -> Outcome.PRESENT;
        };
    }

    private static UUID id(int session) {
        return new UUID(0, session);
    }
}
