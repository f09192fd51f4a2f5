package org.pacewell.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pacewell.schedule.SessionSamples.aSession;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
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
        session.move(NEXT_DAY, TWO, Optional.empty(), WELL_BEFORE);

        assertThat(session.day()).isEqualTo(NEXT_DAY);
        assertThat(session.endsAt()).isEqualTo(LocalTime.of(16, 30));
        assertThat(session.starts()).isEqualTo(Instant.parse("2026-10-07T13:00:00Z"));
        assertThat(session.minutes()).isEqualTo(150);
    }

    @Test
    void aSessionMovedAcrossTheClockChangeKeepsTheClock() {
        session.move(LocalDate.of(2026, 10, 27), LocalTime.of(10, 0), Optional.empty(), WELL_BEFORE);

        assertThat(session.starts()).isEqualTo(Instant.parse("2026-10-27T10:00:00Z"));
    }

    @Test
    void aMovedSessionTakesItsRoom() {
        UUID room = Ids.next();

        session.move(NEXT_DAY, TWO, Optional.of(room), WELL_BEFORE);

        assertThat(session.roomId()).contains(room);
    }

    @Test
    void aSessionThatHasBegunIsNeitherMovedNorCancelled() {
        assertThatThrownBy(() -> session.move(NEXT_DAY, TWO, Optional.empty(), AT_THE_START))
                .isInstanceOf(SessionOver.class);
        assertThatThrownBy(() -> session.cancel("Snow", AT_THE_START)).isInstanceOf(SessionOver.class);
    }

    @Test
    void aSessionIsNotMovedIntoThePast() {
        assertThatThrownBy(() -> session.move(LocalDate.of(2026, 8, 31), TWO, Optional.empty(), WELL_BEFORE))
                .isInstanceOf(StartsInThePast.class);
    }

    @Test
    void aSessionIsNotMovedPastMidnight() {
        assertThatThrownBy(() -> session.move(NEXT_DAY, LocalTime.of(22, 0), Optional.empty(), WELL_BEFORE))
                .isInstanceOf(EndsAfterMidnight.class);
    }

    @Test
    void aMoveThatIsRefusedChangesNothing() {
        assertThatThrownBy(() -> session.move(LocalDate.of(2026, 8, 31), TWO, Optional.empty(), WELL_BEFORE))
                .isInstanceOf(StartsInThePast.class);

        assertThat(session.day()).isEqualTo("2026-10-06");
        assertThat(session.starts()).isEqualTo(AT_THE_START);
    }

    @Test
    void aCancelledSessionStaysVisibleWithItsReason() {
        session.cancel("Snow", WELL_BEFORE);

        assertThat(session.isCancelled()).isTrue();
        assertThat(session.cancelReason()).isEqualTo("Snow");
        assertThat(session.day()).isEqualTo("2026-10-06");
    }

    @Test
    void aCancelledSessionTakesNoChanges() {
        session.cancel("Snow", WELL_BEFORE);

        assertThatThrownBy(() -> session.cancel("Ice", WELL_BEFORE)).isInstanceOf(SessionCancelled.class);
        assertThatThrownBy(() -> session.move(NEXT_DAY, TWO, Optional.empty(), WELL_BEFORE))
                .isInstanceOf(SessionCancelled.class);
    }
}
