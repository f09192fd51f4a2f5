package org.pacewell.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacewell.ApiSamples.unique;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pacewell.ApiClient;
import org.pacewell.local.LocalServices;

@QuarkusTest
@WithTestResource(LocalServices.class)
class ProgrammeApiTest {
    private static final String PROGRAMMES = "/api/v1/programmes";

    @Test
    void aProgrammeComesBackWhole() {
        var drafted =
                coordinator().post(PROGRAMMES, """
                        {"name": "%s", "minimumSize": 6, "maximumSize": 12, "weekdays": ["Tuesday"], "startsAt": "10:00",
                         "modules": [
                           {"title": "Welcome", "bring": "Flat shoes", "segments": [
                             {"title": "Hello", "component": "discussion", "minutes": 30},
                             {"title": "Tea", "component": "break", "minutes": 15},
                             {"title": "Breathe", "component": "GOAL_WORK", "minutes": 45, "topic": "breathing"}]},
                           {"title": "Pacing", "minutes": 90}]}""".formatted(unique("Course"))).expect(201);

        var programme = coordinator().get(PROGRAMMES + "/" + drafted.id()).expect(200);

        assertThat(programme.text()).isEqualTo(drafted.text());
        assertThat(programme.at("/weekdays/0")).isEqualTo("tuesday");
        assertThat(programme.at("/startsAt")).isEqualTo("10:00");
        assertThat(programme.at("/published")).isEqualTo("false");
        assertThat(programme.each("/modules", "number")).containsExactly("1", "2");
        assertThat(programme.at("/modules/0/minutes")).isEqualTo("90");
        assertThat(programme.each("/modules/0/segments", "component"))
                .containsExactly("discussion", "break", "goal-work");
        assertThat(programme.at("/modules/0/segments/2/topic")).isEqualTo("breathing");
    }

    @Test
    void everythingWrongIsNamedByItsPath() {
        var answer = coordinator().post(PROGRAMMES, """
                {"name": " ", "minimumSize": 3, "maximumSize": 2, "modules": [
                  {"title": "Fine", "minutes": 30},
                  {"title": "", "minutes": 60, "segments": [
                    {"title": "A", "component": "movement", "minutes": 10, "topic": "no-such-topic"},
                    {"title": "B", "minutes": 0}]}]}""");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.wrongFields())
                .containsExactly(
                        "name",
                        "maximumSize",
                        "modules[1].title",
                        "modules[1].minutes",
                        "modules[1].segments[0].topic",
                        "modules[1].segments[1].component",
                        "modules[1].segments[1].minutes");
    }

    @Test
    void anUnknownComponentIsNamedByItsPath() {
        var answer = coordinator().post(PROGRAMMES, """
                {"name": "x", "minimumSize": 1, "maximumSize": 2, "modules": [
                  {"title": "A", "segments": [{"title": "B", "component": "surgery", "minutes": 10}]}]}""");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.wrongFields()).containsExactly("modules[0].segments[0].component");
    }

    @Test
    void nothingAmongModulesIsRefused() {
        var answer = coordinator()
                .post(PROGRAMMES, "{\"name\":\"x\",\"minimumSize\":1,\"maximumSize\":2,\"modules\":[null]}");

        assertThat(answer.status()).isEqualTo(400);
    }

    @Test
    void publishingTwiceChangesNothing() {
        var id = coordinator()
                .post(PROGRAMMES, aDraft(Map.of("title", "One", "minutes", 60)))
                .expect(201)
                .id();
        var first = coordinator()
                .send("POST", PROGRAMMES + "/" + id + "/publication", null)
                .expect(200);

        var second = coordinator().send("POST", PROGRAMMES + "/" + id + "/publication", null);

        assertThat(first.at("/published")).isEqualTo("true");
        assertThat(second.status()).isEqualTo(200);
        assertThat(second.text()).isEqualTo(first.text());
    }

    @Test
    void aProgrammeWithoutModulesIsNotPublished() {
        var id = coordinator().post(PROGRAMMES, aDraft()).expect(201).id();

        var answer = coordinator().post(PROGRAMMES + "/" + id + "/publication", Map.of());

        assertThat(answer.status()).isEqualTo(409);
    }

    @Test
    void aListLeavesTheModulesOut() {
        var item = coordinator().get(PROGRAMMES).expect(200).json().at("/items/0");

        assertThat(item.has("name")).isTrue();
        assertThat(item.has("modules")).isFalse();
    }

    private static Map<String, Object> aDraft(Object... modules) {
        return Map.of("name", unique("Course"), "minimumSize", 1, "maximumSize", 8, "modules", modules);
    }

    private static ApiClient coordinator() {
        return ApiClient.riverside("coordinator");
    }
}
