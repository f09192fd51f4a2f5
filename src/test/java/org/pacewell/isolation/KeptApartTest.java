package org.pacewell.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacewell.ApiSamples.aParticipant;
import static org.pacewell.ApiSamples.enrol;
import static org.pacewell.isolation.GuestScene.COORDINATOR;
import static org.pacewell.separation.SeparationSamples.keepApart;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pacewell.ApiClient;
import org.pacewell.local.LocalServices;
import org.pacewell.web.PageClient;

/** Two who are kept apart do not meet as guests either, and neither of them learns of it. */
@QuarkusTest
@WithTestResource(LocalServices.class)
class KeptApartTest {
    private static final String REASON = "Quarrelsome Beforehand";

    @BeforeEach
    void nothingIsLeftOfOtherTests() {
        GuestScene.clear();
    }

    @Test
    void aMakeUpSaysThatSomebodyIsThereAndIsNotGiven() {
        var scene = GuestScene.withNora();
        var module = scene.module();
        keepApart(COORDINATOR, person(scene.nora()), person(scene.member())).expect(201);

        var offer = COORDINATOR.get(scene.makeUps());
        var refused = scene.give().expect(409);

        assertThat(offer.at("/missed/0/moduleId")).isEqualTo(module);
        assertThat(offer.at("/missed/0/offers/0/hindrance"))
                .isEqualTo("They are kept apart from somebody who is there");
        assertThat(refused.at("/type")).isEqualTo("urn:pacewell:MakeUpHindered");
        assertThat(PageClient.of("riverside", "coordinator")
                        .open(scene.makeUps().replace("/api/v1", ""))
                        .one("#missed")
                        .text())
                .contains("They are kept apart from somebody who is there");
    }

    /** A facilitator and a manager fare alike: they know of no pair. */
    @Test
    void whoMayNotKnowOfPairsIsNotOfferedTheSession() {
        var scene = GuestScene.withNora();
        var manager = ApiClient.riverside("manager");
        var sessions = "/missed/0/offers";
        assertThat(manager.get(scene.makeUps()).each(sessions, "sessionId"))
                .contains(scene.offered().getFirst());
        keepApart(COORDINATOR, person(scene.nora()), person(scene.member())).expect(201);

        var read = manager.get(scene.makeUps()).expect(200);

        assertThat(read.each(sessions, "sessionId")).doesNotContainAnyElementsOf(scene.offered());
        assertThat(read.text()).doesNotContain("kept apart");
        assertThat(PageClient.of("riverside", "manager")
                        .open(scene.makeUps().replace("/api/v1", ""))
                        .text())
                .doesNotContain("kept apart");
    }

    @Test
    void nobodyJoinsACohortWhereTheOtherIsAGuestToCome() {
        var scene = GuestScene.withNora();
        var place = scene.give().expect(201).id();
        var other = aParticipant(COORDINATOR);
        keepApart(COORDINATOR, person(scene.nora()), other).expect(201);
        COORDINATOR
                .delete("/api/v1/cohorts/" + scene.host() + "/enrolments/" + scene.member())
                .expect(204);

        assertThat(enrol(COORDINATOR, scene.host(), other).expect(409).at("/type"))
                .isEqualTo("urn:pacewell:KeptApart");
        COORDINATOR.delete(scene.makeUps() + "/" + place).expect(204);

        enrol(COORDINATOR, scene.host(), other).expect(201);
    }

    @Test
    void aWarningNamesTheCohortThatOneOfTheTwoVisits() {
        var scene = GuestScene.withNora();
        scene.give().expect(201);

        var recorded = keepApart(COORDINATOR, person(scene.member()), person(scene.nora()))
                .expect(201);

        assertThat(recorded.each("/meetings", "cohortId")).containsExactly(scene.host());
    }

    /** F1: not in their pages, nor in who looked at their record, nor in what programs of theirs read. */
    @Test
    void neitherOfTheTwoReadsOfIt() {
        var ada = Cast.get().participant("apart-ada", "Adamarin", "Apartley");
        var ben = Cast.get().participant("apart-ben", "Benedetto", "Awayford");
        keepApart(COORDINATOR, ada, ben, REASON).expect(201);
        assertThat(Persona.of("Ada", Cast.OUR, Cast.OUR, "apart-ada")
                        .pages()
                        .get("/me")
                        .text())
                .contains("correct participant");
        COORDINATOR.get("/api/v1/participants/" + ada + "/separations").expect(200);
        PageClient.of("riverside", "coordinator").open("/participants/" + ada);
        var cohort = GuestScene.withNora().home();
        enrol(COORDINATOR, cohort, ada);
        var words = Canaries.of("the pair", List.of(REASON, "ept apart", "eparation", "keep apart"));

        var found = new ArrayList<String>();
        for (var user : List.of("apart-ada", "apart-ben")) {
            var me = Persona.of(user, Cast.OUR, Cast.OUR, user);
            var peers = Canaries.ofPeers(COORDINATOR, user.equals("apart-ada") ? ada : ben);
            for (var canaries : List.of(words, peers)) walk(me, canaries, found);
            PeerBlindnessTest.everyRoute(me, Canaries.of("the reason", List.of(REASON)), found);
        }

        assertThat(found).isEmpty();
    }

    /** The twin: who may know of it reads the words that the participants do not. */
    @Test
    void whoMayKnowReadsIt() {
        var ada = aParticipant(COORDINATOR);
        keepApart(COORDINATOR, ada, aParticipant(COORDINATOR), REASON).expect(201);
        var words = Canaries.of("the pair", List.of(REASON, "ept apart"));

        var page = Cast.get().persona("coordinator").pages().get("/participants/" + ada);

        assertThat(words.in("", page)).hasSize(2);
    }

    private static void walk(Persona me, Canaries canaries, List<String> found) {
        for (var page : List.of("/home", "/my-programme", "/me")) {
            PeerBlindnessTest.walk(page, me, canaries, new LinkedHashSet<>(), found);
        }
    }

    private static String person(String enrolment) {
        return Superuser.texts("select participant_id from enrolment where id = '" + enrolment + "'")
                .getFirst();
    }
}
