package org.pacewell.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacewell.ApiSamples.unique;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pacewell.ApiClient;
import org.pacewell.isolation.Cast.Target;
import org.pacewell.local.LocalServices;
import org.pacewell.web.PageClient;

/** A clinician reads the people of their cohorts and those who wait for triage; for anybody else they say why. */
@QuarkusTest
@WithTestResource(LocalServices.class)
class BreakGlassTest {
    private static final String PARTICIPANTS = "/api/v1/participants/";
    private static final String WHY = "Covering for Dr Novak this week";

    private final ApiClient coordinator = ApiClient.riverside("coordinator");
    private final ApiClient clinician = ApiClient.riverside("clinician");
    private final ApiClient manager = ApiClient.riverside("manager");

    @Test
    void aClinicianReadsThePeopleOfTheirCohortsAndThoseWithoutASeat() {
        var cast = Cast.get();

        clinician.get(PARTICIPANTS + cast.group(Target.OWN).person()).expect(200);
        clinician.get(PARTICIPANTS + cast.aStranger()).expect(200);
        assertThat(clinician
                        .get(PARTICIPANTS + cast.group(Target.OTHER).person())
                        .expect(403)
                        .at("/type"))
                .isEqualTo("urn:pacewell:OutsideReach");
        manager.get(PARTICIPANTS + cast.group(Target.OTHER).person()).expect(200);
    }

    @Test
    void aListShowsNobodyBeyondReach() {
        var cast = Cast.get();
        var seen = clinician.all("/api/v1/participants").stream()
                .map(it -> it.path("id").asText())
                .toList();

        assertThat(seen)
                .contains(cast.group(Target.OWN).person())
                .doesNotContain(seatedElsewhere().id());
        clinician.get("/api/v1/cohorts/" + cast.group(Target.OTHER).cohort()).expect(404);
        assertThat(clinician.all("/api/v1/cohorts"))
                .noneMatch(it ->
                        it.path("id").asText().equals(cast.group(Target.OTHER).cohort()));
    }

    @Test
    void onlyAWholeIdentityTellsThatThereIsARecord() {
        var who = seatedElsewhere();
        var pages = PageClient.of(Cast.OUR, "clinician");

        assertThat(search(pages, who.family()).text()).doesNotContain("outside your reach.");
        assertThat(search(pages, who.family() + " 1 2 1951").text()).doesNotContain("outside your reach.");
        var found = search(pages, who.family() + " 17 5 1957").html();
        assertThat(found.select("[data-outside]").text()).contains("This record is outside your reach");
        assertThat(found.text()).doesNotContain(who.given());
        assertThat(found.select("[data-outside] a").attr("href")).isEqualTo("/participants/" + who.id());
    }

    @Test
    void aReasonOpensTheRecordForAWhileAndEverybodyIsTold() {
        var who = seatedElsewhere();
        var pages = PageClient.of(Cast.OUR, "clinician");
        var outside = pages.get("/participants/" + who.id());
        assertThat(outside.status()).isEqualTo(403);
        assertThat(outside.text()).doesNotContain(who.family());

        var form = outside.form("form[action$=/break-glass]");
        var again = pages.send(form.with("reason", "Need it"));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.html().select("#reason").text()).isEqualTo("Need it");
        assertThat(pages.get("/participants/" + who.id()).status()).isEqualTo(403);

        var record = pages.submit(form.with("reason", WHY));
        assertThat(record.text()).contains(who.family(), "The manager has been told", WHY);

        var row = openings(who.family()).getFirst();
        assertThat(row).contains("Tom Adeyemi", who.family(), WHY, "Read the record", "I have looked at this");
        var closed = pages.submit(record.form("form[action$=/break-glass/end]"));
        assertThat(closed.status()).isEqualTo(200);
        assertThat(pages.get("/participants/" + who.id()).status()).isEqualTo(403);
    }

    @Test
    void aManagerSaysThatTheyHaveLooked() {
        var who = seatedElsewhere();
        clinician
                .post(PARTICIPANTS + who.id() + "/break-glass", Map.of("reason", WHY))
                .expect(201);
        var pages = PageClient.of(Cast.OUR, "manager");
        var before = unseen(pages);

        var page = pages.open("/break-glass?query=" + who.family().replace(" ", "+"));
        pages.submit(page.form("form[action$=/seen]"));

        assertThat(unseen(pages)).isEqualTo(before - 1);
        assertThat(openings(who.family()).getFirst()).doesNotContain("I have looked at this");
        assertThat(manager.get("/api/v1/break-glass?query=" + who.family().replace(" ", "+"))
                        .each("/items", "seenBy"))
                .doesNotContain("");
    }

    @Test
    void anOpeningEnds() {
        var who = seatedElsewhere();
        var opened = clinician
                .post(PARTICIPANTS + who.id() + "/break-glass", Map.of("reason", WHY))
                .expect(201);
        clinician.get(PARTICIPANTS + who.id()).expect(200);
        assertThat(clinician
                        .post(PARTICIPANTS + who.id() + "/break-glass", Map.of("reason", WHY))
                        .expect(409)
                        .at("/type"))
                .isEqualTo("urn:pacewell:WithinReach");

        Superuser.run(
                "update break_glass set opened_at = opened_at - interval '4 hours', closes_at = closes_at - interval '4 hours' where id = '%s'"
                        .formatted(opened.id()));

        clinician.get(PARTICIPANTS + who.id()).expect(403);
    }

    @Test
    void theParticipantReadsThatTheirRecordWasOpened() {
        var cast = Cast.get();
        var id = cast.group(Target.OTHER).person();
        clinician
                .post(PARTICIPANTS + id + "/break-glass", Map.of("reason", WHY))
                .expect(201);

        var page = cast.persona("participant of another cohort")
                .pages()
                .get("/me")
                .expect(200)
                .text();

        assertThat(page).contains("opened your record", "Tom Adeyemi").doesNotContain(WHY, "break-glass");
        clinician.get(PARTICIPANTS + id).expect(200);
        Superuser.run("update break_glass set closed_at = now() where participant_id = '" + id + "'");
    }

    private record Somebody(String id, String given, String family) {}

    /** Somebody with a seat in a cohort of another facilitator. */
    private Somebody seatedElsewhere() {
        var family = unique("Elsewhere").replace('-', 'x');
        var body = Map.of("givenName", "Gwendolyn", "familyName", family, "birthDate", "1957-05-17");
        var id = coordinator.post("/api/v1/participants", body).expect(201).id();
        Superuser.run("""
                insert into enrolment (tenant_id, id, cohort_id, participant_id, capacity, seat, enrolled_at, seated_on, ended_on)
                select tenant_id, gen_random_uuid(), id, '%s', capacity, 1, now(), current_date, current_date
                from cohort where id = '%s'""".formatted(id, Cast.get().group(Target.OTHER).cohort()));
        return new Somebody(id, "Gwendolyn", family);
    }

    private static org.pacewell.web.Page search(PageClient pages, String typed) {
        return pages.open("/participants?query=" + typed.replace(" ", "+"));
    }

    private static List<String> openings(String family) {
        return PageClient.of(Cast.OUR, "manager")
                .open("/break-glass?query=" + family.replace(" ", "+"))
                .html()
                .select("tbody tr")
                .eachText();
    }

    private static int unseen(PageClient manager) {
        var count = manager.open("/today")
                .html()
                .select(".shell__nav a[href=/break-glass] .count")
                .text();
        return count.isEmpty() ? 0 : Integer.parseInt(count.replaceAll("\\D", ""));
    }
}
