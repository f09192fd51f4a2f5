package org.pacewell.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacewell.ApiSamples.aParticipant;
import static org.pacewell.ApiSamples.atOnce;
import static org.pacewell.ApiSamples.enrol;
import static org.pacewell.isolation.GuestScene.COORDINATOR;
import static org.pacewell.isolation.GuestScene.over;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pacewell.ApiClient.Answer;
import org.pacewell.local.LocalServices;
import org.pacewell.web.PageClient;

/** Guests who make up a missed module in another cohort. */
@QuarkusTest
@WithTestResource(LocalServices.class)
class GuestTest {
    @BeforeEach
    void nothingIsLeftOfOtherTests() {
        GuestScene.clear();
    }

    /** Rule 8. */
    @Test
    void rule8AGuestEarnsDoseAtHomeAndCountsNothingInTheHostCohort() {
        var scene = GuestScene.withNora();
        scene.give().expect(201);
        over(scene.offered().getFirst(), 1);
        Superuser.run("update enrolment set seated_on = current_date - 60 where cohort_id = '" + scene.host() + "'");
        scene.mark(scene.offered().getFirst(), scene.member(), "DID_NOT_ATTEND").expect(200);
        var hostFigures = figures(scene);

        scene.mark(scene.offered().getFirst(), scene.nora(), "PRESENT").expect(200);

        assertThat(scene.dose(scene.home(), scene.nora(), "/taken/total")).isEqualTo("60");
        assertThat(scene.dose(scene.home(), scene.nora(), "/planned/total")).isEqualTo("60");
        assertThat(scene.dose(scene.home(), scene.nora(), "/completion/modulesTaken"))
                .isEqualTo("1");
        assertThat(scene.dose(scene.host(), scene.nora(), "/taken/total")).isEmpty();
        assertThat(figures(scene)).isEqualTo(hostFigures);
        assertThat(COORDINATOR.get(scene.makeUps()).json().at("/missed")).isEmpty();
    }

    @Test
    void theRegisterShowsAGuestAndDoesNotTellOfTheHomeCohort() {
        var scene = GuestScene.withNora();
        scene.give().expect(201);

        var marks = scene.register().json().at("/marks");
        var page = PageClient.of("riverside", "coordinator")
                .open("/sessions/" + scene.offered().getFirst());
        var sheet = PageClient.of("riverside", "coordinator")
                .open("/sessions/" + scene.offered().getFirst() + "/sheet");

        assertThat(marks).hasSize(2);
        assertThat(marks).anySatisfy(mark -> {
            assertThat(mark.path("enrolmentId").asText()).isEqualTo(scene.nora());
            assertThat(mark.path("guest").asBoolean()).isTrue();
        });
        assertThat(marks).filteredOn(mark -> mark.path("guest").asBoolean()).hasSize(1);
        assertThat(page.html().select(".register__who").text()).contains("Guest");
        assertThat(page.text()).doesNotContain(scene.home());
        assertThat(sheet.main()).contains("(guest)");
    }

    @Test
    void offersSayWhatStandsInTheWay() {
        var scene = GuestScene.withNora();
        var offer = "/missed/0/offers/0";
        assertThat(COORDINATOR.get(scene.makeUps()).at(offer + "/sessionId"))
                .isEqualTo(scene.offered().getFirst());
        assertThat(COORDINATOR.get(scene.makeUps()).at(offer + "/free")).isEqualTo("1");

        Superuser.run("""
                update session s set day = o.day, starts = o.starts, ends = o.ends from session o
                where o.id = '%s' and s.id = '%s'""".formatted(scene.offered().getFirst(), scene.missed().getLast()));
        assertThat(COORDINATOR.get(scene.makeUps()).at(offer + "/hindrance"))
                .startsWith("Overlaps with their session on");
        var refused = scene.give().expect(409);
        assertThat(refused.at("/type")).isEqualTo("urn:pacewell:MakeUpHindered");
        assertThat(refused.at("/detail")).contains("This place cannot be given. Overlaps with their session on");
    }

    /** Whoever moves a session sees that a guest of it, or one of its people who is a guest elsewhere, could not come. */
    @Test
    void aMoveOntoAGuestsOtherSessionIsSeenBefore() {
        var scene = GuestScene.withNora();
        var visited = scene.offered().getFirst();
        var atHome = scene.missed().get(1);
        assertThat(hindrances(visited, atHome))
                .noneMatch(it -> it.startsWith("1 of the people has") || it.startsWith("1 of the people have"));
        scene.give().expect(201);

        assertThat(hindrances(visited, atHome))
                .anyMatch(it -> it.startsWith("1 of the people has") || it.startsWith("1 of the people have"));
        assertThat(hindrances(atHome, visited))
                .anyMatch(it -> it.startsWith("1 of the people has") || it.startsWith("1 of the people have"));
    }

    /** What a dry run says of moving a session to when another one is. */
    private static List<String> hindrances(String session, String to) {
        var when = COORDINATOR.get("/api/v1/sessions/" + to);
        return COORDINATOR
                .post(
                        "/api/v1/sessions/" + session + "/changes",
                        Map.of(
                                "kind",
                                "MOVE",
                                "date",
                                when.at("/date"),
                                "startsAt",
                                when.at("/startsAt"),
                                "evenOnClosedDays",
                                true,
                                "dryRun",
                                true))
                .expect(200)
                .each("/hindrances", "reason");
    }

    @Test
    void aFullSessionTakesNobodyUntilAGuestIsWithdrawn() {
        var scene = GuestScene.withNora();
        var place = scene.give().expect(201).id();
        var other = GuestScene.withNora();
        var wish =
                Map.of("moduleId", other.module(), "sessionId", scene.offered().getFirst());

        var refused = COORDINATOR.post(other.makeUps(), wish).expect(409);
        assertThat(refused.at("/type")).isEqualTo("urn:pacewell:NoGuestSeat");
        assertThat(refused.at("/detail")).startsWith("Every place in this session is taken");

        COORDINATOR.delete(scene.makeUps() + "/" + place).expect(204);
        COORDINATOR.post(other.makeUps(), wish).expect(201);
        assertThat(COORDINATOR.get(scene.makeUps()).each("/guestPlaces", "withdrawnAt"))
                .hasSize(1)
                .doesNotContain("");
        assertThat(scene.register().each("/marks", "enrolmentId")).doesNotContain(scene.nora());
    }

    @Test
    void aCohortDoesNotShrinkBelowItsMembersAndTheGuestsOfASession() {
        var scene = GuestScene.withNora();
        var place = scene.give().expect(201).id();
        var morag = PageClient.of("riverside", "coordinator");
        var edit = "/cohorts/" + scene.host() + "/edit";

        var refused = morag.send(morag.open(edit).form().with("capacity", "1"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.one("#capacity-error").text()).contains("2 people have a place already");
        assertThat(scene.register().each("/marks", "enrolmentId")).contains(scene.nora());

        COORDINATOR.delete(scene.makeUps() + "/" + place).expect(204);
        assertThat(morag.send(morag.open(edit).form().with("capacity", "1")).status())
                .isEqualTo(303);
    }

    @Test
    void whoeverJoinsWaitsWhileAGuestHasTheLastPlace() {
        var scene = GuestScene.withNora();
        var place = scene.give().expect(201).id();

        enrol(COORDINATOR, scene.host(), aParticipant(COORDINATOR)).expect(202);

        COORDINATOR.delete(scene.makeUps() + "/" + place).expect(204);
        var waiting = COORDINATOR
                .get("/api/v1/cohorts/" + scene.host() + "/enrolments")
                .each("/items", "place");
        assertThat(waiting).containsExactly("SEATED", "WAITING");
    }

    @Test
    void aGuestsSeatIsFreeAgainWhenTheSessionIsOver() {
        var scene = GuestScene.withNora();
        scene.give().expect(201);
        over(scene.offered().getFirst(), 1);

        enrol(COORDINATOR, scene.host(), aParticipant(COORDINATOR)).expect(201);

        assertThat(scene.register().each("/marks", "enrolmentId")).contains(scene.nora());
    }

    @Test
    void twoWhoWantTheLastPlaceAtOnceDoNotBothHaveIt() {
        var first = GuestScene.withNora();
        var second = GuestScene.withNora();
        var session = first.offered().getFirst();
        var tasks = new ArrayList<Callable<Answer>>();
        for (var scene : List.of(first, second)) {
            var wish = Map.of("moduleId", scene.module(), "sessionId", session);
            tasks.add(() -> COORDINATOR.post(scene.makeUps(), wish));
        }

        assertThat(atOnce(tasks)).extracting(Answer::status).containsExactlyInAnyOrder(201, 409);
    }

    @Test
    void nothingIsMadeUpThatWasNotMissed() {
        var scene = GuestScene.withNora();
        var module = scene.module();
        scene.give().expect(201);

        var again = COORDINATOR
                .post(
                        scene.makeUps(),
                        Map.of("moduleId", module, "sessionId", scene.offered().getFirst()))
                .expect(409);
        assertThat(again.at("/detail")).startsWith("This person has had this module, or has a session of it to come.");
        var empty = COORDINATOR.post(scene.makeUps(), Map.of()).expect(422);
        assertThat(empty.text()).contains("Say which module is made up.");
        var half = COORDINATOR.post(scene.makeUps(), Map.of("moduleId", module)).expect(422);
        assertThat(half.text()).contains("Say in which session it is made up.");
    }

    @Test
    void whenAMembershipEndsPlacesToComeVanishAndPastOnesStay() {
        var past = GuestScene.withNora();
        past.give().expect(201);
        over(past.offered().getFirst(), 1);
        var toCome = GuestScene.withNora();
        toCome.give().expect(201);

        for (var scene : List.of(past, toCome)) {
            COORDINATOR
                    .delete("/api/v1/cohorts/" + scene.home() + "/enrolments/" + scene.nora())
                    .expect(204);
        }

        assertThat(past.register().each("/marks", "enrolmentId")).contains(past.nora());
        assertThat(toCome.register().each("/marks", "enrolmentId")).doesNotContain(toCome.nora());
    }

    /** F1: members of either cohort, and the guest, read nobody else's name; the guest finds place and time. */
    @Test
    void aGuestFindsTheSessionAndMembersDoNotFindTheGuest() {
        var vera = Cast.get().participant("guest-vera", "Veramorn", "Guestington");
        var mel = Cast.get().participant("guest-mel", "Melisandra", "Hostmember");
        var scene = GuestScene.of(vera);
        Superuser.run("update enrolment set participant_id = '" + mel + "' where id = '" + scene.member() + "'");
        scene.give().expect(201);
        var guest = Persona.of("Vera", Cast.OUR, Cast.OUR, "guest-vera");
        var member = Persona.of("Mel", Cast.OUR, Cast.OUR, "guest-mel");

        var found = new ArrayList<String>();
        walk(guest, Canaries.ofPeers(COORDINATOR, vera), found);
        walk(member, Canaries.ofPeers(COORDINATOR, mel), found);

        assertThat(found).isEmpty();
        assertThat(guest.programs().get("/api/v1/me/schedule").each("/items", "id"))
                .contains(scene.offered().getFirst());
        assertThat(guest.pages().get("/my-programme").text()).contains("Catch-up session: Session 1");
        assertThat(member.programs().get("/api/v1/me/schedule").each("/items", "id"))
                .doesNotContain(scene.missed().getLast());
        var said = Map.of("kind", "CANNOT_COME");
        guest.programs()
                .post("/api/v1/me/sessions/" + scene.offered().getFirst() + "/apology", said)
                .expect(201);
        member.programs()
                .post("/api/v1/me/sessions/" + scene.missed().getLast() + "/apology", said)
                .expect(404);
    }

    @Test
    void theDatabaseTakesNoMarkInAStrangeSessionWithoutAGuestPlace() {
        var scene = GuestScene.withNora();
        var word = """
                insert into apology (tenant_id, id, session_id, enrolment_id, cohort_id, day, starts_at, kind, said_at)
                values ('riverside', uuidv7(), '%s', '%s', '%s', current_date, '10:00', 'CANNOT_COME', now())""".formatted(scene.offered().getFirst(), scene.nora(), scene.home());

        assertThat(refuses(word)).isTrue();
        scene.give().expect(201);
        assertThat(refuses(word)).isFalse();
    }

    private static boolean refuses(String sql) {
        try {
            Superuser.run(sql);
            return false;
        } catch (AssertionError refused) {
            return true;
        }
    }

    private static void walk(Persona me, Canaries canaries, List<String> found) {
        for (var page : List.of("/home", "/my-programme", "/me")) {
            PeerBlindnessTest.walk(page, me, canaries, new LinkedHashSet<>(), found);
        }
    }

    private static String figures(GuestScene scene) {
        return PageClient.of("riverside", "coordinator")
                .open("/cohorts/" + scene.host() + "/attendance/csv")
                .text();
    }
}
