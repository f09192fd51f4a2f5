package org.pacewell.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.pacewell.ApiClient;
import org.pacewell.audit.TrailSeals;
import org.pacewell.local.LocalServices;
import org.pacewell.promise.Tier;
import org.pacewell.tenancy.Tenancy;

/** Searches, reports, jobs and caches of one clinic know nothing of another that was served a moment ago. */
@Tag("A8")
@QuarkusTest
@WithTestResource(LocalServices.class)
class SideDoorsTest {
    private static final int PEOPLE = Tier.times(12, 200);
    private static final int ROUNDS = Tier.times(20, 500);

    /** Every address that searches, and what is searched for in it. */
    private static final List<String> SEARCHES = List.of(
            "/participants?query=",
            "/api/v1/participants?query=",
            "/trail?actor=",
            "/trail?participant=",
            "/break-glass?query=",
            "/api/v1/break-glass?query=");

    @Inject
    TrailSeals seals;

    private final List<String> found = new ArrayList<>();

    @Test
    void noSearchFindsSomebodyOfAnotherClinic() {
        var theirs = theirs();
        for (var person : ApiClient.ashgrove("coordinator").all("/api/v1/participants").stream()
                .limit(PEOPLE)
                .toList()) {
            for (var typed :
                    List.of(person.path("id").asText(), person.path("nhsNumber").asText("x"))) {
                for (var search : SEARCHES) listen(theirs, "manager", search + typed);
            }
            var named = person.path("familyName").asText() + " "
                    + person.path("birthDate").asText();
            listen(theirs, "clinician", "/participants?query=" + URLEncoder.encode(named, StandardCharsets.UTF_8));
        }

        assertThat(found).isEmpty();
    }

    @Test
    void noReportOrBoardOrCacheRemembersAnotherClinic() {
        var theirs = theirs();
        var ours = ApiClient.riverside("manager").all("/api/v1/cohorts");
        var other = ApiClient.ashgrove("manager").all("/api/v1/cohorts");
        for (int i = 0; i < ROUNDS; i++) {
            there("/cohorts/" + other.get(i % other.size()).path("id").asText() + "/attendance");
            listen(
                    theirs,
                    "manager",
                    "/cohorts/" + ours.get(i % ours.size()).path("id").asText() + "/attendance");
            for (var page : List.of("/today", "/cohorts", "/look.css", "/clinic", "/programmes", "/q/openapi")) {
                there(page);
                listen(theirs, "manager", page);
            }
        }

        assertThat(found).isEmpty();
    }

    @Test
    void aJobOfOneClinicTouchesNoRowOfAnother() {
        var before = sealsOf(Cast.THEIR);
        ApiClient.riverside("coordinator").get("/api/v1/participants").expect(200);
        ApiClient.ashgrove("coordinator").get("/api/v1/participants").expect(200);
        Tenancy.as(Cast.OUR, () -> seals.seal(Instant.now().plusSeconds(120)));
        var checked = Tenancy.as(Cast.OUR, seals::verify);

        assertThat(sealsOf(Cast.THEIR)).isEqualTo(before);
        assertThat(checked.isGenuine()).isTrue();
        assertThat((long) checked.entries())
                .isEqualTo(number("select count(*) from trail where tenant_id = 'riverside'"));
    }

    /** The twin: the same questions at the other clinic's address find its people. */
    @Test
    void theSameQuestionsFindThemAtHome() {
        var person =
                ApiClient.ashgrove("coordinator").all("/api/v1/participants").getFirst();
        var home = ApiClient.ashgrove("manager")
                .get("/api/v1/participants?query=" + person.path("nhsNumber").asText());

        assertThat(theirs().in("", home)).isNotEmpty();
    }

    private void listen(Canaries canaries, String user, String address) {
        var persona = Persona.of(user, Cast.OUR, Cast.OUR, user);
        var client = address.startsWith("/api/") ? persona.programs() : persona.pages();
        canaries.in(address, client.get(address)).forEach(it -> found.add(address + " lets out " + it));
    }

    private static void there(String address) {
        Persona.of("manager", Cast.THEIR, Cast.THEIR, "manager").pages().get(address);
    }

    private static Canaries theirs() {
        return Canaries.ofClinic(Cast.THEIR, ApiClient.ashgrove("coordinator"), ApiClient.riverside("coordinator"));
    }

    private static long sealsOf(String clinic) {
        return number("select count(*) from trail_seal where tenant_id = '" + clinic + "'");
    }

    private static long number(String sql) {
        return Long.parseLong(Superuser.texts(sql).getFirst());
    }
}
