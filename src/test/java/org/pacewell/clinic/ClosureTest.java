package org.pacewell.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ClosureTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 12, 21);
    private static final LocalDate LAST = LocalDate.of(2027, 1, 3);
    private static final Site RIVERSIDE = new Site("Riverside Centre", "", "");
    private static final Site HARBOUR = new Site("Harbour House", "", "");

    @Test
    void bothDaysAreIncluded() {
        var closure = new Closure(null, FIRST, LAST, "Christmas");

        assertThat(closure.closes(FIRST.minusDays(1), null)).isFalse();
        assertThat(closure.closes(FIRST, null)).isTrue();
        assertThat(closure.closes(LAST, null)).isTrue();
        assertThat(closure.closes(LAST.plusDays(1), null)).isFalse();
    }

    @Test
    void theClosureOfTheClinicClosesEverySite() {
        assertThat(new Closure(null, FIRST, LAST, "Christmas").closes(FIRST, RIVERSIDE.id()))
                .isTrue();
    }

    @Test
    void theClosureOfASiteClosesThatSiteAlone() {
        var closure = new Closure(RIVERSIDE, FIRST, LAST, "Flooded");

        assertThat(closure.closes(FIRST, RIVERSIDE.id())).isTrue();
        assertThat(closure.closes(FIRST, HARBOUR.id())).isFalse();
        assertThat(closure.closes(FIRST, null)).isFalse();
    }
}
