package org.pacewell.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pacewell.ApiClient;
import org.pacewell.ApiClient.Answer;
import org.pacewell.local.LocalServices;

/** Whatever a program gets wrong, it reads a calm problem. */
@QuarkusTest
@WithTestResource(LocalServices.class)
class ProblemsApiTest {
    private static final String TOPICS = "/api/v1/topics";
    private static final String NOBODY = "00000000-0000-7000-8000-000000000000";

    @Test
    void jsonThatCannotBeReadIsAProblem() {
        var answer = coordinator().post(TOPICS, "{\"title\": ");

        assertProblem(answer, 400);
        assertThat(answer.text()).doesNotContainIgnoringCase("jackson").doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[]", "3", "\"text\"", "{} {}", "{\"title\":\"a\",\"title\":\"b\"}", ""})
    void aBodyThatIsNoSuchObjectIsAProblem(String body) {
        assertProblem(coordinator().post(TOPICS, body), 400);
    }

    @Test
    void aPostWithoutABodyIsAProblem() {
        assertProblem(coordinator().send("POST", TOPICS, null), 400);
    }

    @Test
    void aFieldThatDoesNotExistIsNamed() {
        var answer = coordinator().post(TOPICS, Map.of("title", "Sleep", "tenantId", "ashgrove"));

        assertProblem(answer, 400);
        assertThat(answer.wrongFields()).containsExactly("tenantId");
    }

    @Test
    void aValueOfTheWrongKindIsNamedByItsPath() {
        var answer = coordinator().post(TOPICS, Map.of("title", "Sleep", "tags", List.of("a", Map.of())));

        assertProblem(answer, 400);
        assertThat(answer.wrongFields()).containsExactly("tags[1]");
    }

    @Test
    void nothingAmongTextsIsNamedByItsPath() {
        assertProblem(coordinator().post(TOPICS, "{\"title\":\"Sleep\",\"tags\":[null]}"), 400);
    }

    @Test
    void anUnknownComponentIsInvalidInput() {
        var answer = coordinator().post(TOPICS, Map.of("title", "Sleep", "component", "surgery"));

        assertProblem(answer, 422);
        assertThat(answer.wrongFields()).containsExactly("component");
        assertThat(answer.text()).contains("MOVEMENT");
    }

    @Test
    void aCharacterThatNobodyCanKeepIsDropped() {
        var written = coordinator().post(TOPICS, "{\"title\":\"a\\u0000b\",\"component\":\"education\"}");

        assertThat(written.status()).isEqualTo(201);
        assertThat(written.at("/title")).isEqualTo("ab");
    }

    @Test
    void anotherMediaTypeIsAProblem() {
        assertProblem(coordinator().with("Content-Type", "text/plain").post(TOPICS, "{}"), 415);
    }

    @Test
    void aMethodThatAnAddressDoesNotTakeIsAProblem() {
        assertProblem(coordinator().send("PATCH", TOPICS, Map.of()), 405);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/nothing",
                "/api/v1/topics/x",
                "/api/v1/topics/" + NOBODY,
                "/api/v1/topics/x/y",
                "/api/v2"
            })
    void whatDoesNotExistIsNotFound(String path) {
        assertProblem(coordinator().get(path), 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "x", "1e3", "99999999999"})
    void aLimitThatIsNoneIsRefused(String limit) {
        var answer = coordinator().get(TOPICS + "?limit=" + limit);

        assertProblem(answer, 422);
        assertThat(answer.wrongFields()).containsExactly("limit");
    }

    @Test
    void aCursorOfNowhereIsRefused() {
        assertProblem(coordinator().get(TOPICS + "?after=" + NOBODY), 422);
    }

    @Test
    void moreThanTheMostIsTheMost() {
        coordinator().get(TOPICS + "?limit=100000").expect(200);
    }

    @Test
    void theDescriptionKnowsTheAddressesOfProgramsOnly() {
        var description =
                ApiClient.at("riverside").with("Accept", "application/json").get("/q/openapi");

        var paths = description.json().path("paths");
        assertThat(paths.fieldNames())
                .toIterable()
                .contains(TOPICS, "/api/v1/sessions/{id}/register")
                .allMatch(path -> path.startsWith("/api/v1/"));
        assertThat(paths.at("/~1api~1v1~1topics~1{id}/put/responses").fieldNames())
                .toIterable()
                .contains("200", "401", "403", "404", "412", "422", "428");
        assertThat(description.text()).contains("LATE_NOT_SEEN").contains("application/problem+json");
    }

    private static void assertProblem(Answer answer, int status) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.at("/status")).isEqualTo("" + status);
        assertThat(answer.at("/title")).isNotEmpty();
        assertThat(answer.at("/detail")).isNotEmpty();
        assertThat(answer.at("/reference")).hasSize(10);
    }

    private static ApiClient coordinator() {
        return ApiClient.riverside("coordinator");
    }
}
