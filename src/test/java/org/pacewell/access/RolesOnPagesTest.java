package org.pacewell.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pacewell.local.LocalServices;
import org.pacewell.web.Crawl;
import org.pacewell.web.Page;
import org.pacewell.web.PageClient;

@QuarkusTest
@WithTestResource(LocalServices.class)
class RolesOnPagesTest {
    @Test
    void aParticipantIsKeptOffEveryPageOfStaff() {
        var participant = PageClient.of("riverside", "participant");
        Crawl.of("riverside", "coordinator").forEach((kind, page) -> {
            if (isForEverybody(kind)) return;
            assertRefused(participant.get(page.uri().getRawPath()), kind);
        });
    }

    @Test
    void staffAreKeptOffTheParticipantsPages() {
        var coordinator = PageClient.of("riverside", "coordinator");
        Crawl.of("riverside", "participant").forEach((kind, page) -> {
            if (isForEverybody(kind)) return;
            assertRefused(coordinator.get(page.uri().getRawPath()), kind);
        });
    }

    @Test
    void theAdministratorIsKeptOffEveryPageOfAClinic() {
        var admin = PageClient.of("", "admin");
        Stream.of("coordinator", "participant")
                .forEach(user -> Crawl.of("riverside", user).forEach((kind, page) -> {
                    if (isForEverybody(kind)) return;
                    assertRefused(admin.get(page.uri().getRawPath()), kind);
                }));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/today",
                "/cohorts",
                "/participants",
                "/staff",
                "/clinic",
                "/home",
                "/my-programme",
                "/my-calendar",
                "/clinics"
            })
    void aStrangerIsAskedToSignIn(String path) {
        var answer = PageClient.at("riverside").get(path);

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location")).contains("/realms/riverside/protocol/openid-connect/auth");
    }

    @ParameterizedTest
    @MethodSource("cohortsOfOthers")
    void aFacilitatorCannotOpenACohortTheyDoNotRun(String path) {
        var facilitator = PageClient.of("riverside", "facilitator");

        var answer = facilitator.get(path);

        assertThat(PageClient.of("riverside", "coordinator").get(path).status()).isEqualTo(200);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.main()).contains("We cannot find that.");
    }

    @Test
    void aFacilitatorListsOnlyTheirOwnCohorts() {
        var page = PageClient.of("riverside", "facilitator").open("/cohorts");

        assertThat(page.main())
                .contains("Kingfisher group")
                .doesNotContain("Heron group")
                .doesNotContain("Willow group");
    }

    static Stream<String> cohortsOfOthers() {
        var coordinator = PageClient.of("riverside", "coordinator");
        return Stream.of("Heron group", "Willow group").flatMap(name -> {
            var cohort = coordinator.find("/cohorts", name);
            var session = coordinator
                    .open(cohort)
                    .one("tr:first-child a[href^=/sessions/]")
                    .attr("href");
            return Stream.of(cohort, cohort + "/attendance", session, session + "/sheet");
        });
    }

    private static boolean isForEverybody(String kind) {
        return kind.equals("/help") || kind.equals("/");
    }

    private static void assertRefused(Page answer, String kind) {
        assertThat(answer.status()).as(kind).isIn(403, 404);
        assertThat(answer.html().select("nav")).as(kind).isEmpty();
        assertThat(answer.main()).as(kind).contains("Reference:");
    }
}
