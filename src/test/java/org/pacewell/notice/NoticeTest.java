package org.pacewell.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pacewell.rule.Ids;

class NoticeTest {
    private static final Instant NOON = Instant.parse("2026-12-01T12:00:00Z");

    private final Notice notice = new Notice(
            Ids.next(),
            new Recipient(Ids.next(), false, "Nora Noteworth", "Nora", "nora@people.example"),
            new Wording("A change to your appointments", "Your session has moved."),
            NOON,
            NOON.plusSeconds(600),
            NOON.plusSeconds(86_400));

    @Test
    void eachTryWaitsTwiceAsLongUntilItIsHalfAnHour() {
        var pauses = new ArrayList<Long>();
        for (int i = 0; i < 8; i++) {
            notice.tryAgain(NOON);
            pauses.add(Duration.between(NOON, notice.dueAt()).toMinutes());
        }

        assertThat(pauses).containsExactly(1L, 2L, 4L, 8L, 16L, 30L, 30L, 30L);
        assertThat(notice.outcome()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Outcome.class,
            names = {"NO_ADDRESS", "REFUSED", "TOO_LATE"})
    void whoeverNoMailReachesIsToBeRungUntilSomebodyHas(Outcome outcome) {
        notice.settle(outcome, NOON);
        assertThat(notice.isToRing()).isTrue();

        notice.toldBy(Ids.next(), NOON);

        assertThat(notice.isToRing()).isFalse();
        assertThatThrownBy(() -> notice.toldBy(Ids.next(), NOON)).isInstanceOf(NothingToRing.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = Outcome.class,
            names = {"SENT", "WITHDRAWN", "LEFT"})
    void nobodyElseIsToBeRung(Outcome outcome) {
        notice.settle(outcome, NOON);

        assertThat(notice.isToRing()).isFalse();
        assertThatThrownBy(() -> notice.toldBy(Ids.next(), NOON)).isInstanceOf(NothingToRing.class);
    }

    @Test
    void whatWaitsIsNotForThePhone() {
        assertThatThrownBy(() -> notice.toldBy(Ids.next(), NOON)).isInstanceOf(NothingToRing.class);
    }

    @Test
    void itIsNewsUntilTheSessionBegins() {
        assertThat(notice.isExpired(NOON.plusSeconds(86_399))).isFalse();
        assertThat(notice.isExpired(NOON.plusSeconds(86_400))).isTrue();
    }
}
