package org.pacewell.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacewell.ApiSamples.aCohort;
import static org.pacewell.ApiSamples.dated;
import static org.pacewell.ApiSamples.weekly;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pacewell.ApiClient;
import org.pacewell.ApiClient.Answer;
import org.pacewell.local.LocalServices;

@QuarkusTest
@WithTestResource(LocalServices.class)
class CohortStateApiTest {
    private static final ApiClient MORAG = ApiClient.riverside("coordinator");
    private static final LocalDate DAY = LocalDate.of(2035, 6, 5);

    @Test
    void aGroupBelowItsSmallestSizeGoesAheadOnlyWhenThatIsMeant() {
        var cohort = aCohort(MORAG, 8);
        dated(MORAG, cohort, weekly(DAY, "06:00"));

        assertThat(decide(cohort, Map.of("state", "CONFIRMED")).wrongFields()).containsExactly("evenBelowMinimum");
        assertThat(decide(cohort, Map.of("state", "CONFIRMED", "evenBelowMinimum", true))
                        .expect(200)
                        .at("/status"))
                .isEqualTo("CONFIRMED");
        assertThat(decide(cohort, Map.of("state", "CONFIRMED", "evenBelowMinimum", true))
                        .status())
                .isEqualTo(409);
    }

    @Test
    void aCohortWithoutDatesIsNotConfirmed() {
        assertThat(decide(aCohort(MORAG, 8), Map.of("state", "CONFIRMED", "evenBelowMinimum", true))
                        .status())
                .isEqualTo(409);
    }

    @Test
    void aCancelledCohortCancelsItsSessionsToComeAndStaysCancelled() {
        var cohort = aCohort(MORAG, 8);
        dated(MORAG, cohort, weekly(DAY, "06:00"));

        decide(cohort, Map.of("state", "CANCELLED", "reason", "Too few people")).expect(200);

        assertThat(MORAG.get("/api/v1/cohorts/" + cohort + "/sessions").each("/items", "status"))
                .containsOnly("CANCELLED");
        assertThat(decide(cohort, Map.of("state", "CONFIRMED")).status()).isEqualTo(409);
    }

    @Test
    void whatFollowsFromTheDatesIsNobodysDecision() {
        assertThat(decide(aCohort(MORAG, 8), Map.of("state", "RUNNING")).wrongFields())
                .containsExactly("state");
    }

    private static Answer decide(String cohort, Map<String, Object> body) {
        return MORAG.post("/api/v1/cohorts/" + cohort + "/state", body);
    }
}
