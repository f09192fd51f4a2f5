package org.pacewell.conductor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacewell.ApiSamples.atOnce;
import static org.pacewell.ApiSamples.demoCohort;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pacewell.ApiClient;
import org.pacewell.ApiClient.Answer;
import org.pacewell.local.LocalServices;

@QuarkusTest
@WithTestResource(LocalServices.class)
class RunApiTest {
    private static final ApiClient FACILITATOR = ApiClient.riverside("facilitator");

    @Test
    void aSessionIsRunStepByStep() {
        var run = run(4);
        assertThat(FACILITATOR.get(run).at("/state")).isEqualTo("READY");

        step(run, 0, "start").expect(200);
        var next = step(run, 1, "next").expect(200);

        assertThat(next.etag()).isEqualTo("\"2\"");
        assertThat(next.at("/segments/1/current")).isEqualTo("true");
        assertThat(step(run, 2, "undo").expect(200).at("/segments/0/current")).isEqualTo("true");
        assertThat(step(run, 3, "finish").expect(200).at("/state")).isEqualTo("FINISHED");
    }

    @Test
    void whoStepsOnWhatIsOldIsTold() {
        var run = run(3);
        step(run, 0, "start").expect(200);

        assertThat(step(run, 0, "next").status()).isEqualTo(412);
        assertThat(step(run, 1, "start").status()).isEqualTo(409);
        assertThat(step(run, 1, "dance").wrongFields()).containsExactly("kind");
    }

    @Test
    void whenIsNowOrAsPlannedAndOnlyWhatIsOverWasAsPlanned() {
        var run = run(8);
        var start = FACILITATOR.with("If-Match", "\"0\"");

        assertThat(start.post(run, Map.of("kind", "start", "when", "as_planned"))
                        .status())
                .isEqualTo(409);
        assertThat(start.post(run, Map.of("kind", "start", "when", "yesterday")).wrongFields())
                .containsExactly("when");
    }

    @Test
    void ofManyWhoStepAtOnceOneDoes() {
        var run = run(2);
        step(run, 0, "start").expect(200);
        List<Callable<Integer>> all = IntStream.range(0, 8)
                .<Callable<Integer>>mapToObj(_ -> () -> step(run, 1, "next").status())
                .toList();

        assertThat(atOnce(all))
                .containsOnlyOnce(200)
                .filteredOn(status -> status != 200)
                .hasSize(7)
                .containsOnly(412);
        assertThat(FACILITATOR.get(run).etag()).isEqualTo("\"2\"");
    }

    private static Answer step(String run, int seen, String kind) {
        return FACILITATOR.with("If-Match", "\"" + seen + "\"").post(run, Map.of("kind", kind));
    }

    private static String run(int number) {
        var cohort = demoCohort(FACILITATOR, "Kingfisher group");
        var session = FACILITATOR.get("/api/v1/cohorts/" + cohort + "/sessions").at("/items/" + (number - 1) + "/id");
        return "/api/v1/sessions/" + session + "/run";
    }
}
