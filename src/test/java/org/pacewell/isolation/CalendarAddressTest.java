package org.pacewell.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacewell.isolation.GuestScene.COORDINATOR;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.StringReader;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.pacewell.ApiClient;
import org.pacewell.ApiClient.Answer;
import org.pacewell.local.LocalServices;
import org.pacewell.web.PageClient;

/** Cleo's sessions in her own calendar: who opens it, what stands in it, and what it follows. */
@QuarkusTest
@WithTestResource(LocalServices.class)
class CalendarAddressTest {
    private static final String HERS = "/api/v1/me/calendar-address";
    private static final Pattern EVENT = Pattern.compile("(?dms)^BEGIN:VEVENT\r$.*?^END:VEVENT\r$");

    /** One account for all tests. */
    private static final class Cleo {
        private static final String ID = Cast.get().participant("calendar-cleo", "Cleophas", "Datewell");
    }

    private GuestScene scene = new GuestScene("", "", "", "", List.of(), List.of());

    @BeforeEach
    void threeSessionsOfWhichOneIsOver() {
        GuestScene.clear();
        scene = GuestScene.of(Cleo.ID);
    }

    @Test
    void theAddressOpensHerCalendarForWhoeverHasIt() throws Exception {
        var made = make(false);
        var answer = stranger().get(path(made)).expect(200);

        assertThat(answer.header("Content-Type")).startsWith("text/calendar");
        assertThat(answer.header("Cache-Control")).contains("private", "no-cache");
        for (var session : scene.missed()) assertThat(event(answer, session)).contains("SUMMARY:Appointment");
        assertThat(answer.text()).doesNotContain("LOCATION", "ATTENDEE", "RRULE", "DESCRIPTION", "Module", "http");
        assertThat(new CalendarBuilder()
                        .build(new StringReader(answer.text()))
                        .validate()
                        .hasErrors())
                .isFalse();
        assertThat(stranger().send("HEAD", path(made), null).status()).isEqualTo(200);
    }

    @Test
    void theAddressIsToldOnceAndKeptAsAHash() {
        var once = cleo().under(UUID.randomUUID().toString());
        var body = Map.of("wording", "BUSY", "withPlace", true);
        var made = once.post(HERS, body).expect(201);
        var again = once.post(HERS, body).expect(201);
        var key = key(made);

        assertThat(again.json().has("address")).isFalse();
        assertThat(again.at("/madeAt")).isEqualTo(made.at("/madeAt"));
        stranger().get(path(made)).expect(200);
        var read = cleo().get(HERS).expect(200);
        assertThat(read.json().has("address")).isFalse();
        assertThat(read.at("/works") + read.at("/wording") + read.at("/withPlace"))
                .isEqualTo("trueBUSYtrue");
        assertThat(Superuser.texts("select body from idempotency where body like '%" + key + "%'"))
                .isEmpty();
        assertThat(Superuser.texts("select id::text from calendar_address where hash = encode(sha256('" + key
                        + "'), 'hex') and ended_at is null"))
                .hasSize(1);
        assertThat(Superuser.texts("select id::text from trail where trail::text like '%" + key + "%'"))
                .isEmpty();
    }

    @Tag("E6")
    @Test
    void whatIsReplacedOrStoppedOpensNothingAtTheNextRequest() {
        var first = make(false);
        stranger().get(path(first)).expect(200);

        var second = make(false);
        stranger().get(path(first)).expect(404);
        stranger().get(path(second)).expect(200);

        cleo().delete(HERS).expect(204);
        stranger().get(path(second)).expect(404);
        assertThat(cleo().get(HERS).at("/works")).isEqualTo("false");
        cleo().delete(HERS).expect(204);
    }

    @Test
    void everyKeyThatOpensNothingHereGetsOneAnswer() {
        var made = make(false);
        var unknown =
                said(stranger().get("/calendar/" + "A".repeat(32) + ".ics").expect(404));

        assertThat(said(ApiClient.at("ashgrove").get(path(made)).expect(404)))
                .isEqualTo(said(ApiClient.at("ashgrove").get("/calendar/" + "A".repeat(32) + ".ics")));
        assertThat(said(stranger().get("/calendar/short.ics").expect(404))).isEqualTo(unknown);
        assertThat(said(stranger().get(path(made) + ".ics").expect(404))).isEqualTo(unknown);
        assertThat(said(stranger()
                        .get("/calendar/" + key(made).substring(1) + "%27.ics")
                        .expect(404)))
                .isEqualTo(unknown);
        ApiClient.at("").get(path(made)).expect(404);
        ApiClient.at("nowhere").get(path(made)).expect(404);
        cleo().delete(HERS).expect(204);
        assertThat(said(stranger().get(path(made)).expect(404))).isEqualTo(unknown);
    }

    @Test
    void aSessionThatMovesIsTheSameOneAndACancelledOneStaysAWhile() {
        var feed = path(make(false));
        var session = scene.missed().getLast();
        var before = event(stranger().get(feed), session);

        var day = LocalDate.now().plusDays(900);
        COORDINATOR
                .put("/api/v1/sessions/" + session + "/time", Map.of("date", day.toString(), "startsAt", "07:20"))
                .expect(200);
        var moved = event(stranger().get(feed), session);
        COORDINATOR
                .post("/api/v1/sessions/" + session + "/cancellation", Map.of("reason", "The boiler broke"))
                .expect(200);
        var cancelled = event(stranger().get(feed), session);

        assertThat(moved).contains(day.toString().replace("-", "") + "T072000", "STATUS:CONFIRMED");
        assertThat(value(moved, "UID")).isEqualTo(value(before, "UID")).isEqualTo(value(cancelled, "UID"));
        assertThat(number(moved)).isGreaterThan(number(before));
        assertThat(number(cancelled)).isGreaterThan(number(moved));
        assertThat(value(moved, "DTSTAMP")).isGreaterThanOrEqualTo(value(before, "DTSTAMP"));
        assertThat(cancelled).contains("STATUS:CANCELLED").doesNotContain("boiler");
        GuestScene.over(session, 31);
        assertThat(EVENT.matcher(stranger().get(feed).text()).results().map(it -> it.group()))
                .noneMatch(it -> it.contains(value(before, "UID")));
    }

    @Test
    void aGuestPlaceIsThereAndGoesWithTheMembershipThatItCameOf() {
        var feed = path(make(false));
        scene.give().expect(201);
        assertThat(event(stranger().get(feed), scene.offered().getFirst())).contains("STATUS:CONFIRMED");

        COORDINATOR
                .delete("/api/v1/cohorts/" + scene.home() + "/enrolments/" + scene.nora())
                .expect(204);

        var after = stranger().get(feed).expect(200);
        assertThat(isIn(after, scene.offered().getFirst())).isFalse();
        assertThat(isIn(after, scene.missed().getLast())).isFalse();
        assertThat(isIn(after, scene.missed().getFirst())).isTrue();
    }

    @Test
    void aReadLeavesALineAndWhatIsUnchangedIsNotReadAgain() {
        var feed = path(make(false));
        var read = stranger().get(feed).expect(200);
        var lines = lines();

        var same = stranger().with("If-None-Match", read.etag()).get(feed).expect(304);
        assertThat(same.text()).isEmpty();
        assertThat(same.etag()).isEqualTo(read.etag());
        assertThat(lines()).isEqualTo(lines);

        stranger().with("If-None-Match", "\"another\"").get(feed).expect(200);
        assertThat(lines()).isEqualTo(lines + 1);
        assertThat(PageClient.of("riverside", "calendar-cleo").open("/me").main())
                .contains("Calendar address");
    }

    @Tag("F1")
    @Test
    void nobodyElseIsInIt() {
        scene.give().expect(201);
        var answer = stranger().get(path(make(true))).expect(200);

        assertThat(Canaries.ofPeers(COORDINATOR, Cleo.ID).in("", answer)).isEmpty();
        assertThat(answer.text()).doesNotContainIgnoringCase("pain", "group", "clinic", "Cleophas", "Datewell");
    }

    @Tag("D6")
    @Test
    void aSitesAddressAddsNothingToACalendar() {
        Superuser.run("""
                with strange as (insert into site (tenant_id, id, name, address) values ('riverside', uuidv7(), 'Strange %s',
                  E'9 Odd Street;,\\\\\\r\\nATTENDEE:mailto:a@example.org\\r\\nEND:VEVENT\\r\\nBEGIN:VEVENT') returning id)
                update session set site_id = strange.id, version = version + 1 from strange where session.id = '%s'""".formatted(UUID.randomUUID(), scene.missed().getLast()));
        var answer = stranger().get(path(make(true))).expect(200);

        assertThat(answer.text().split("\r\n")).noneMatch(line -> line.startsWith("ATTENDEE"));
        assertThat(event(answer, scene.missed().getLast()).replace("\r\n ", ""))
                .contains(
                        "LOCATION:9 Odd Street\\;\\,\\\\\\nATTENDEE:mailto:a@example.org\\nEND:VEVENT\\nBEGIN:VEVENT\r\n");
    }

    @Test
    void sheMakesReplacesAndStopsItOnPages() {
        cleo().delete(HERS).expect(204);
        var page = PageClient.of("riverside", "calendar-cleo");
        var form = page.open(page.open("/my-programme").link("Your sessions in your own calendar"))
                .form();

        var wrong = page.send(form.with("wording", "PAIN CLINIC"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.problems()).containsExactly("Choose what each session should be called.");

        var made = page.send(form.with("wording", "CLASS"));
        var address = made.field("Address").attr("value");
        assertThat(made.status()).isEqualTo(200);
        assertThat(made.header("Cache-Control")).isEqualTo("no-store");
        assertThat(stranger().get(URI.create(address).getPath()).expect(200).text())
                .contains("SUMMARY:Class");

        var there = page.open("/my-calendar");
        assertThat(there.main()).contains("Your calendar address works");
        assertThat(there.text()).doesNotContain(address);
        var said = page.submit(there.form("form.form").with("wording", "BUSY"));
        assertThat(said.main()).contains("Your calendar will say this");
        assertThat(stranger().get(URI.create(address).getPath()).text()).contains("SUMMARY:Busy");

        var other = page.send(page.open(there.link("Make a new address")).form());
        stranger().get(URI.create(address).getPath()).expect(404);
        var newer = URI.create(other.field("Address").attr("value")).getPath();
        stranger().get(newer).expect(200);

        var stopped = page.submit(page.open(there.link("Stop it")).form());
        assertThat(stopped.main()).contains("Your calendar address is stopped").doesNotContain("It works");
        stranger().get(newer).expect(404);
    }

    private static Answer make(boolean withPlace) {
        return cleo().post(HERS, Map.of("wording", "APPOINTMENT", "withPlace", withPlace))
                .expect(201);
    }

    private static ApiClient cleo() {
        return ApiClient.at("riverside")
                .with("Authorization", "Bearer " + ApiClient.token("riverside", "calendar-cleo"));
    }

    private static ApiClient stranger() {
        return ApiClient.at("riverside");
    }

    private static String path(Answer made) {
        return URI.create(made.at("/address")).getPath();
    }

    private static String key(Answer made) {
        return path(made).replaceAll(".*/|\\.ics$", "");
    }

    private static String event(Answer feed, String session) {
        return EVENT.matcher(feed.expect(200).text())
                .results()
                .map(it -> it.group())
                .filter(it -> it.contains(uid(session)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Not in the calendar"));
    }

    private static boolean isIn(Answer feed, String session) {
        return feed.text().contains(uid(session));
    }

    /** What a session is called in her calendar for good: invitations by other ways have to use the same. */
    private static String uid(String session) {
        return Superuser.texts("select 'UID:' || left(encode(sha256(convert_to('%s %s', 'UTF8')), 'hex'), 32)"
                        .formatted(session, Cleo.ID))
                .getFirst();
    }

    private static String value(String event, String name) {
        var found = Pattern.compile("(?m)^" + name + ":(.*?)\r?$").matcher(event);
        if (!found.find()) throw new AssertionError("No " + name);
        return found.group(1);
    }

    private static int number(String event) {
        return Integer.parseInt(value(event, "SEQUENCE"));
    }

    private static String said(Answer answer) {
        return answer.status() + answer.header("Content-Type") + answer.text().replaceAll("[2-9B-Z]{10}", "");
    }

    private static int lines() {
        return Superuser.texts("select id::text from trail where actor = 'Calendar address' and '" + Cleo.ID
                        + "' = any (whose)")
                .size();
    }
}
