package org.pacewell.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacewell.schedule.SessionSamples.aSession;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pacewell.rule.FieldError;
import org.pacewell.rule.Ids;
import org.pacewell.schedule.Session;

class MarkTest {
    private static final UUID JOAN = Ids.next();
    private static final Session TEN_TO_HALF_PAST_TWELVE = aSession().planned();

    @Test
    void aMarkWithoutTimesIsFine() {
        assertThat(errors(Mark.of(JOAN, Outcome.PRESENT))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "12:31, '', arrived, ended at 12:30",
        "'', 09:59, left, started at 10:00",
        "11:00, 11:00, left, after the time of arriving",
        "11:00, 10:30, left, after the time of arriving",
    })
    void timesThatCannotBeAreNamed(String arrived, String left, String field, String sentence) {
        assertThat(errors(mark(arrived, left, "")))
                .singleElement()
                .satisfies(error -> assertThat(error.field()).isEqualTo(field))
                .satisfies(error -> assertThat(error.message()).contains(sentence));
    }

    @ParameterizedTest
    @CsvSource({"10:00, 12:30", "09:30, 13:00", "12:30, ''", "'', 10:00"})
    void timesAtTheEdgeAreFine(String arrived, String left) {
        assertThat(errors(mark(arrived, left, ""))).isEmpty();
    }

    @Test
    void aReasonIsAWordAndNoStory() {
        assertThat(errors(mark("", "", "r".repeat(200)))).isEmpty();
        assertThat(errors(mark("", "", "r".repeat(201))))
                .extracting(FieldError::field)
                .containsExactly("reason");
    }

    @Test
    void whatIsRecordedIsWhatWasSaid() {
        var said = mark("10:20", "", "Bus");
        var recorded = Attendance.recorded(TEN_TO_HALF_PAST_TWELVE, said, Ids.next(), Instant.EPOCH);

        assertThat(recorded.mark()).isEqualTo(said);
        assertThat(recorded.minutes()).isEqualTo(130);
    }

    @Test
    void theSameMarkAgainSaysNothingNew() {
        var recorded =
                Attendance.recorded(TEN_TO_HALF_PAST_TWELVE, Mark.of(JOAN, Outcome.PRESENT), Ids.next(), Instant.EPOCH);

        assertThat(recorded.says(Mark.of(JOAN, Outcome.PRESENT))).isTrue();
        assertThat(recorded.says(Mark.of(JOAN, Outcome.LATE))).isFalse();
    }

    private static Mark mark(String arrived, String left, String reason) {
        return new Mark(JOAN, Outcome.LATE, time(arrived), time(left), reason);
    }

    private static List<FieldError> errors(Mark mark) {
        return mark.errors(TEN_TO_HALF_PAST_TWELVE, "arrived", "left", "reason");
    }

    private static Optional<LocalTime> time(String text) {
        return Optional.of(text).filter(t -> !t.isEmpty()).map(LocalTime::parse);
    }
}
