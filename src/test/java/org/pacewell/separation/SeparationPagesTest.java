package org.pacewell.separation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacewell.ApiSamples.aPerson;
import static org.pacewell.ApiSamples.enrol;
import static org.pacewell.separation.SeparationSamples.REASON;
import static org.pacewell.separation.SeparationSamples.keepApart;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pacewell.ApiClient;
import org.pacewell.local.LocalServices;
import org.pacewell.separation.SeparationSamples.Two;
import org.pacewell.web.Page;
import org.pacewell.web.PageClient;

@QuarkusTest
@WithTestResource(LocalServices.class)
class SeparationPagesTest {
    private static final String CARD = "#kept-apart";

    @Test
    void aCoordinatorFindsSomebodyGivesAReasonAndKeepsThemApart() {
        var one = added(aPerson());
        var other = aPerson();
        var id = added(other);

        var page = coordinator().open("/participants/" + one);
        assertThat(page.one(CARD).text()).contains("Nobody is kept apart from").doesNotContain(name(other));
        var search = coordinator().open(page.link("Keep apart from somebody"));
        var found = coordinator().open(search.uri().getPath() + "?query=" + encoded(name(other)));
        var chosen = coordinator().open(found.link("Choose " + name(other)));
        assertThat(chosen.main()).contains(name(other)).contains("Born 30 April 1961");
        var kept = coordinator().submit(chosen.form("main form").with("reason", REASON));

        assertThat(kept.text()).contains("The two are kept apart from now on.");
        assertThat(kept.one(CARD).text()).contains(name(other), REASON, "Recorded by");
        assertThat(coordinator().open("/participants/" + id).one(CARD).text()).contains(REASON);
    }

    @Test
    void aReasonIsAskedForAndWhatWasTypedStays() {
        var two = Two.strangers(api());
        var form = choosing(two).form("main form");

        var none = coordinator().send(form.with("reason", " "));
        var tooLong = coordinator().send(form.with("reason", "x".repeat(201)));
        var nobody = coordinator().send(form.with("participantId", "").with("reason", REASON));

        assertThat(none.status()).isEqualTo(422);
        assertThat(none.text()).contains("Say why the two must not meet. Only staff read it.");
        assertThat(tooLong.problems()).containsExactly("Shorten this to at most 200 characters.");
        assertThat(tooLong.field("Why must they not meet?").val()).isEqualTo("x".repeat(201));
        assertThat(nobody.text()).contains("Choose the other person among the participants of this clinic.");
    }

    @Test
    void twoWhoAreKeptApartAlreadyAreSaidToBe() {
        var two = Two.keptApart(api());

        var refused = coordinator().send(choosing(two).form("main form").with("reason", "Once more"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problems()).containsExactly("These two are kept apart already.");
        assertThat(refused.field("Why must they not meet?").val()).isEqualTo("Once more");
    }

    @Test
    void anEndTakesOnePressAndSaysSo() {
        var two = Two.keptApart(api());

        var ended = coordinator()
                .submit(coordinator().open("/participants/" + two.one()).form(CARD + " form"));

        assertThat(ended.text()).contains("The two may meet again.");
        assertThat(ended.one(CARD).text()).contains("Nobody is kept apart from").doesNotContain(REASON);
    }

    @Test
    void aWarningSaysWhereTheTwoMeetAlready() {
        var two = Two.strangers(api());
        var cohort = two.cohortOfOne(api(), 2);
        enrol(api(), cohort, two.other()).expect(201);

        var kept = coordinator().submit(choosing(two).form("main form").with("reason", REASON));

        assertThat(kept.text()).contains("but they already meet in a group. See below where.");
        assertThat(kept.one(CARD).text()).contains("They meet in these groups. Nobody has been moved:");
        assertThat(kept.html().select(CARD + " a[href='/cohorts/" + cohort + "']"))
                .hasSize(1);
    }

    @Test
    void whoEnrolsIsToldAndFindsThePersonAgain() {
        var other = aPerson();
        var two = new Two(added(aPerson()), added(other));
        keepApart(api(), two.one(), two.other()).expect(201);
        var cohort = two.cohortOfOne(api(), 2);
        var found = coordinator().open("/cohorts/" + cohort + "/enrolments/new?query=" + encoded(name(other)));

        var refused = coordinator().send(found.form("main form[method=post]"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text())
                .contains("This person is kept apart from somebody in this group. Choose another group.");
        assertThat(refused.main()).contains(name(other));
        assertThat(refused.text()).doesNotContain(REASON);
    }

    @Test
    void aClinicianSeesTheCardAndAManagerDoesNot() {
        var two = Two.keptApart(api());
        var path = "/participants/" + two.one();

        assertThat(PageClient.of("riverside", "clinician").open(path).one(CARD).text())
                .contains(REASON);
        assertThat(PageClient.of("riverside", "manager").open(path).text())
                .doesNotContain(REASON)
                .doesNotContain("ept apart");
    }

    private static Page choosing(Two two) {
        return coordinator().open("/participants/" + two.one() + "/separations/new?participantId=" + two.other());
    }

    private static String added(Map<String, Object> person) {
        return api().post("/api/v1/participants", person).expect(201).id();
    }

    private static String name(Map<String, Object> person) {
        return person.get("givenName") + " " + person.get("familyName");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static PageClient coordinator() {
        return PageClient.of("riverside", "coordinator");
    }

    private static ApiClient api() {
        return ApiClient.riverside("coordinator");
    }
}
