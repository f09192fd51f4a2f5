package org.pacewell.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class WordsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 6);

    @Test
    void aDayReadsAsPeopleSayIt() {
        assertThat(Words.full(DAY)).isEqualTo("Tuesday 6 October");
        assertThat(Words.fullYear(DAY)).isEqualTo("Tuesday 6 October 2026");
        assertThat(Words.brief(DAY)).isEqualTo("Tue 6 October");
        assertThat(Words.plain(DAY)).isEqualTo("6 October 2026");
    }

    @Test
    void aTimeReadsAsOnTheClock() {
        assertThat(Words.clock(LocalTime.of(9, 5))).isEqualTo("09:05");
        assertThat(Words.clock(LocalTime.MIDNIGHT)).isEqualTo("00:00");
    }
}
