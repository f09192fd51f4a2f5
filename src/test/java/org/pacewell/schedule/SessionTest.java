package org.pacewell.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pacewell.schedule.SessionSamples.aSession;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pacewell.rule.Ids;

class SessionTest {
    private static final Instant WELL_BEFORE = Instant.parse("2026-09-01T09:00:00Z");
    private static final Instant AT_THE_START = Instant.parse("2026-10-06T09:00:00Z");
    private static final LocalDate NEXT_DAY = LocalDate.of(2026, 10, 7);
    private static final LocalTime TWO = LocalTime.of(14, 0);

    private final Session session = aSession().planned();

    @Test
    void aMovedSessionKeepsItsLength() {
        session.stand(standing().at(NEXT_DAY, TWO));

        assertThat(session.day()).isEqualTo(NEXT_DAY);
        assertThat(session.endsAt()).isEqualTo(LocalTime.of(16, 30));
        assertThat(session.starts()).isEqualTo(Instant.parse("2026-10-07T13:00:00Z"));
        assertThat(session.minutes()).isEqualTo(150);
    }

    @Test
    void aSessionMovedAcrossTheClockChangeKeepsTheClock() {
        session.stand(standing().at(LocalDate.of(2026, 10, 27), LocalTime.of(10, 0)));

        assertThat(session.starts()).isEqualTo(Instant.parse("2026-10-27T10:00:00Z"));
    }

    @Test
    void aMovedSessionTakesItsRoom() {
        UUID room = Ids.next();

        session.stand(standing().in(Optional.of(room)));

        assertThat(session.roomId()).contains(room);
    }

    @Test
    void aSessionThatHasBegunIsNotChanged() {
        assertThatThrownBy(() -> session.requireChangeable(AT_THE_START)).isInstanceOf(SessionOver.class);
        assertThatCode(() -> session.requireChangeable(WELL_BEFORE)).doesNotThrowAnyException();
    }

    @Test
    void aSessionIsNotMovedPastMidnight() {
        assertThatThrownBy(() -> standing().at(NEXT_DAY, LocalTime.of(22, 0))).isInstanceOf(EndsAfterMidnight.class);
    }

    @Test
    void aCancelledSessionStaysVisibleWithItsReasonAndTakesNoChanges() {
        session.stand(standing().cancelled("Snow"));

        assertThat(session.isCancelled()).isTrue();
        assertThat(session.cancelReason()).isEqualTo("Snow");
        assertThat(session.day()).isEqualTo("2026-10-06");
        assertThatThrownBy(() -> session.requireChangeable(WELL_BEFORE)).isInstanceOf(SessionCancelled.class);
    }

    private Standing standing() {
        return Standing.of(session, List.of());
    }
}
