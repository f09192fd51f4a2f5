package org.pacewell.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pacewell.cohort.CohortSamples.aCohort;
import static org.pacewell.cohort.CohortStatus.FINISHED;
import static org.pacewell.cohort.CohortStatus.PLANNED;
import static org.pacewell.cohort.CohortStatus.RECRUITING;
import static org.pacewell.cohort.CohortStatus.RUNNING;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pacewell.rule.StaleEdit;

class CohortTest {
    private static final Optional<Instant> FIRST_START = Optional.of(Instant.parse("2026-09-22T09:00:00Z"));
    private static final Optional<Instant> LAST_END = Optional.of(Instant.parse("2026-11-10T12:30:00Z"));

    @Test
    void aCohortWithoutDatesIsPlanned() {
        assertThat(aCohort().with(8).seats().statusAt(Instant.EPOCH, Optional.empty(), Optional.empty()))
                .isEqualTo(PLANNED);
    }

    @Test
    void aCohortThatGotItsDatesRecruits() {
        var cohort = aCohort().with(8).seats();

        cohort.recruit();

        assertThat(cohort.statusAt(Instant.EPOCH, Optional.empty(), Optional.empty()))
                .isEqualTo(RECRUITING);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-22T08:59:59Z, RECRUITING",
        "2026-09-22T09:00:00Z, RUNNING",
        "2026-11-10T12:29:59Z, RUNNING",
        "2026-11-10T12:30:00Z, FINISHED",
    })
    void whereACohortStandsFollowsFromItsDates(Instant now, CohortStatus status) {
        assertThat(aCohort().with(8).seats().statusAt(now, FIRST_START, LAST_END))
                .isEqualTo(status);
    }

    @Test
    void everyStatusHasALabelAndATone() {
        assertThat(CohortStatus.values()).allSatisfy(status -> {
            assertThat(status.label()).isNotBlank();
            assertThat(status.tone()).isIn("plain", "leaf", "sun", "rose");
        });
        assertThat(RUNNING.label()).isEqualTo("Running");
        assertThat(FINISHED.label()).isEqualTo("Finished");
    }

    @Test
    void changedDetailsAreTakenOver() {
        var cohort = aCohort().with(8).seats();

        cohort.take(aCohort().named("Winter group").with(10).details());

        assertThat(cohort.name()).isEqualTo("Winter group");
        assertThat(cohort.capacity()).isEqualTo(10);
    }

    @Test
    void anEditOfAnOlderVersionIsStale() {
        var cohort = aCohort().with(8).seats();

        cohort.requireVersion(0);

        assertThatThrownBy(() -> cohort.requireVersion(1)).isInstanceOf(StaleEdit.class);
    }
}
