package org.pacewell.separation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacewell.ApiSamples.aCohort;
import static org.pacewell.ApiSamples.aParticipant;
import static org.pacewell.ApiSamples.atOnce;
import static org.pacewell.ApiSamples.enrol;
import static org.pacewell.separation.SeparationSamples.REASON;
import static org.pacewell.separation.SeparationSamples.keepApart;
import static org.pacewell.separation.SeparationSamples.pairsOf;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pacewell.ApiClient;
import org.pacewell.ApiClient.Answer;
import org.pacewell.local.LocalServices;
import org.pacewell.promise.Tier;
import org.pacewell.separation.SeparationSamples.Two;
import org.pacewell.web.PageClient;

@QuarkusTest
@WithTestResource(LocalServices.class)
class SeparationApiTest {
    private static final int RACES = Tier.times(8, 100);

    @Test
    void aPairIsReadFromBothSides() {
        var two = Two.strangers(coordinator());

        var recorded = keepApart(coordinator(), two.one(), two.other()).expect(201);

        assertThat(recorded.at("/participantId")).isEqualTo(two.other());
        assertThat(recorded.json().at("/meetings")).isEmpty();
        var seen = coordinator().get(pairsOf(two.other())).expect(200);
        assertThat(seen.each("/items", "id")).containsExactly(recorded.id());
        assertThat(seen.at("/items/0/participantId")).isEqualTo(two.one());
        assertThat(seen.at("/items/0/reason")).isEqualTo(REASON);
        assertThat(seen.at("/items/0/recordedBy")).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({"A quarrel, participantId", "'', reason"})
    void whatIsMissingIsNamed(String reason, String field) {
        var two = Two.strangers(coordinator());
        var nobody = UUID.randomUUID().toString();

        var answer = keepApart(coordinator(), two.one(), field.equals("reason") ? two.other() : nobody, reason);

        assertThat(answer.expect(422).wrongFields()).containsExactly(field);
    }

    @Test
    void nobodyIsKeptApartFromThemselvesOrTwiceFromSomebody() {
        var two = Two.keptApart(coordinator());

        var self = keepApart(coordinator(), two.one(), two.one()).expect(422);
        var again = keepApart(coordinator(), two.other(), two.one()).expect(409);

        assertThat(self.text()).contains("Choose somebody else: this is the person themselves.");
        assertThat(again.text()).contains("These two are kept apart already.");
        assertThat(again.wrongFields()).containsExactly("participantId");
    }

    @Test
    void whoIsKeptApartHasNoSeatBesideTheOther() {
        var two = Two.keptApart(coordinator());
        var cohort = two.cohortOfOne(coordinator(), 3);

        var refused = enrol(coordinator(), cohort, two.other()).expect(409);

        assertThat(refused.at("/type")).isEqualTo("urn:pacewell:KeptApart");
        assertThat(refused.wrongFields()).containsExactly("participantId");
        assertThat(refused.at("/errors/0/message"))
                .startsWith("This person is kept apart from somebody in this group. Choose another group.");
        assertThat(refused.text()).doesNotContain(REASON).doesNotContain(two.one());
        enrol(coordinator(), cohort, aParticipant(coordinator())).expect(201);
    }

    @Test
    void theyMayWaitAndAreGivenNoSeat() {
        var two = Two.keptApart(coordinator());
        var cohort = two.cohortOfOne(coordinator(), 1);
        var waiting = enrol(coordinator(), cohort, two.other()).expect(202).id();
        giveSeats(cohort, 2);

        var seats = "/cohorts/" + cohort + "/enrolments/" + waiting + "/seat";
        var refused = pages().send(pages().open("/cohorts/" + cohort).form("form[action='" + seats + "']"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.one("[role=alert]").text())
                .contains("This person is kept apart from somebody in this group.");
        assertThat(refused.form("form[action='" + seats + "']").action()).isEqualTo(seats);
        assertThat(coordinator()
                        .get("/api/v1/cohorts/" + cohort + "/enrolments")
                        .each("/items", "place"))
                .containsExactly("SEATED", "WAITING");
    }

    @Test
    void ofTwoWhoAreEnrolledAtOnceOneIsRefused() {
        var two = Two.keptApart(coordinator());
        for (int i = 0; i < RACES; i++) {
            var cohort = aCohort(coordinator(), 2);

            var answers = atOnce(List.<Callable<Answer>>of(
                    () -> enrol(coordinator(), cohort, two.one()), () -> enrol(coordinator(), cohort, two.other())));

            assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(201, 409);
        }
    }

    @Test
    void oncePairsAreEndedTheTwoMayMeet() {
        var two = Two.keptApart(coordinator());
        var cohort = two.cohortOfOne(coordinator(), 2);
        var pair = coordinator().get(pairsOf(two.one())).at("/items/0/id");

        coordinator().delete(pairsOf(two.other()) + "/" + pair).expect(204);
        coordinator().delete(pairsOf(two.other()) + "/" + pair).expect(204);

        assertThat(coordinator().get(pairsOf(two.one())).json().at("/items")).isEmpty();
        enrol(coordinator(), cohort, two.other()).expect(201);
        keepApart(coordinator(), two.one(), two.other()).expect(201);
    }

    @Test
    void whereTheTwoMeetAlreadyIsSaidAndNothingIsMoved() {
        var two = Two.strangers(coordinator());
        var cohort = two.cohortOfOne(coordinator(), 2);
        var seat = enrol(coordinator(), cohort, two.other()).expect(201).id();

        var recorded = keepApart(coordinator(), two.one(), two.other()).expect(201);

        assertThat(recorded.each("/meetings", "cohortId")).containsExactly(cohort);
        assertThat(recorded.at("/meetings/0/cohort"))
                .isEqualTo(coordinator().get("/api/v1/cohorts/" + cohort).at("/name"));
        assertThat(coordinator()
                        .get("/api/v1/cohorts/" + cohort + "/enrolments")
                        .each("/items", "place"))
                .containsExactly("SEATED", "SEATED");
        coordinator()
                .delete("/api/v1/cohorts/" + cohort + "/enrolments/" + seat)
                .expect(204);
        assertThat(coordinator().get(pairsOf(two.one())).json().at("/items/0/meetings"))
                .isEmpty();
    }

    /** Two who meet already hinder no change of their cohort. */
    @Test
    void aCohortWhereTheTwoMeetCanStillBeChanged() {
        var two = Two.strangers(coordinator());
        var cohort = two.cohortOfOne(coordinator(), 4);
        enrol(coordinator(), cohort, two.other()).expect(201);
        keepApart(coordinator(), two.one(), two.other()).expect(201);

        giveSeats(cohort, 2);

        assertThat(coordinator().get("/api/v1/cohorts/" + cohort).at("/capacity"))
                .isEqualTo("2");
    }

    @Test
    void aPairIsEndedWhereItBelongs() {
        var two = Two.keptApart(coordinator());
        var pair = coordinator().get(pairsOf(two.one())).at("/items/0/id");

        coordinator().delete(pairsOf(aParticipant(coordinator())) + "/" + pair).expect(404);

        assertThat(coordinator().get(pairsOf(two.one())).each("/items", "id")).containsExactly(pair);
    }

    @ParameterizedTest
    @ValueSource(strings = {"facilitator", "manager", "participant"})
    void nobodyElseReadsOrWritesPairs(String user) {
        var two = Two.keptApart(coordinator());
        var them = ApiClient.riverside(user);

        them.get(pairsOf(two.one())).expect(403);
        keepApart(them, two.one(), two.other()).expect(403);
    }

    private static void giveSeats(String cohort, int seats) {
        var form = pages().open("/cohorts/" + cohort + "/edit").form();
        pages().submit(form.with("capacity", "" + seats));
    }

    private static PageClient pages() {
        return PageClient.of("riverside", "coordinator");
    }

    private static ApiClient coordinator() {
        return ApiClient.riverside("coordinator");
    }
}
