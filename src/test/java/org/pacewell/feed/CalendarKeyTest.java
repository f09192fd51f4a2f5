package org.pacewell.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pacewell.rule.NotFound;

/** Keys of calendars, and how often somebody may try one. */
class CalendarKeyTest {
    private static final Instant NOW = Instant.parse("2026-10-06T09:00:00Z");

    @Test
    void aKeyHas192BitsAndIsNobodyElses() {
        var keys = new HashSet<String>();
        for (int i = 0; i < 1_000; i++) keys.add(CalendarKey.draw().text());

        assertThat(keys).hasSize(1_000).allMatch(key -> key.matches("[A-Za-z0-9_-]{32}"));
    }

    @Test
    void onlyItsHashIsKeptAndItIsWrittenNowhereByMistake() {
        var key = CalendarKey.draw();

        assertThat(key.hash()).matches("[0-9a-f]{64}").doesNotContain(key.text());
        assertThat(key).hasToString("a calendar's key");
        assertThat(CalendarKey.of(key.text()).map(CalendarKey::hash)).contains(key.hash());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAA%0",
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'-",
                "ÄAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            })
    void whatCannotBeAKeyIsNotLookedFor(String brought) {
        assertThat(CalendarKey.of(brought)).isEmpty();
    }

    @Test
    void whoMissesTooOftenWaitsAMinuteAndNobodyElseDoes() {
        var rate = new FeedRate(2);
        assertThat(rate.missed("198.51.100.1", NOW)).isInstanceOf(NotFound.class);
        assertThat(rate.missed("198.51.100.1", NOW)).isInstanceOf(NotFound.class);

        assertThat(rate.missed("198.51.100.1", NOW)).isInstanceOf(TooManyCalendarTries.class);
        assertThat(rate.missed("198.51.100.2", NOW)).isInstanceOf(NotFound.class);
        assertThat(rate.missed("198.51.100.1", NOW.plusSeconds(60))).isInstanceOf(NotFound.class);
    }
}
