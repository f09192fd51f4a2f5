package org.pacewell.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacewell.ApiSamples.aCohort;
import static org.pacewell.ApiSamples.aParticipant;
import static org.pacewell.ApiSamples.dated;
import static org.pacewell.ApiSamples.enrol;
import static org.pacewell.ApiSamples.weekly;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pacewell.ApiClient;
import org.pacewell.ApiClient.Answer;
import org.pacewell.local.LocalServices;
import org.pacewell.web.PageClient;

/** Somebody who is in one cohort joins another that meets at the same time. Thursdays of 2038, each test its own. */
@QuarkusTest
@WithTestResource(LocalServices.class)
class JoiningTest {
    private static final ApiClient MORAG = ApiClient.riverside("coordinator");
    private static final AtomicInteger WEEKS = new AtomicInteger();

    private LocalDate day = LocalDate.MIN;
    private String person = "";
    private String second = "";
    private String session = "";

    @BeforeEach
    void twoCohortsAtOneTime() {
        day = LocalDate.of(2038, 1, 7).plusWeeks(5L * WEEKS.getAndIncrement());
        person = aParticipant(MORAG);
        var first = aCohort(MORAG, 8);
        second = aCohort(MORAG, 1);
        dated(MORAG, first, weekly(day, "03:00"));
        session = dated(MORAG, second, weekly(day.plusWeeks(1), "03:30")).getFirst();
        enrol(MORAG, first, person).expect(201);
    }

    @Test
    void aClinicThatOnlyWantsToKnowIsTold() {
        var seated = enrol(MORAG, second, person).expect(201);

        assertThat(seated.each("/overlaps", "date"))
                .containsExactly(day.plusWeeks(1).toString(), day.plusWeeks(2).toString());
    }

    @Test
    void aClinicThatForbidsItTurnsThePersonAway() {
        stopping(() -> {
            var refused = enrol(MORAG, second, person);

            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.text()).contains("This person has another session at the same time");
            assertThat(MORAG.get("/api/v1/cohorts/" + second).at("/enrolled")).isEqualTo("0");
        });
    }

    @Test
    void whoeverOnlyWaitsIsNotTurnedAwayBeforeTheyGetAPlace() {
        enrol(MORAG, second, aParticipant(MORAG)).expect(201);
        stopping(() -> {
            var waiting = enrol(MORAG, second, person).expect(202).id();
            var page = PageClient.of("riverside", "coordinator");
            var edit = page.open("/cohorts/" + second + "/edit").form();
            page.submit(edit.with("capacity", "2"));
            var seat = page.open("/cohorts/" + second).form("form[action$=/enrolments/" + waiting + "/seat]");

            var refused = page.send(seat);
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.one("[role=alert]").text()).contains("another session at the same time");
        });
    }

    @Test
    void thePageSaysThatTheTimesClash() {
        var page = PageClient.of("riverside", "coordinator");
        var family = MORAG.get("/api/v1/participants/" + person).at("/familyName");
        var found = page.open("/cohorts/" + second + "/enrolments/new?query=" + family.replace(" ", "+"));

        var after = page.submit(found.form("main form[method=post]"));

        assertThat(after.main() + after.text()).contains("Mind the times", "2 sessions here");
    }

    @Test
    void aMoveOntoAPersonsOtherSessionIsStoppedWhereTheClinicSaysSo() {
        var apart = Map.of("date", day.plusWeeks(1).toString(), "startsAt", "12:00");
        MORAG.put("/api/v1/sessions/" + session + "/time", apart).expect(200);
        enrol(MORAG, second, person).expect(201);
        var onto = Map.of("date", day.plusWeeks(1).toString(), "startsAt", "03:30");

        stopping(() -> assertThat(move(onto).expect(409).text()).contains("has another session at that time"));
        move(onto).expect(200);
    }

    private Answer move(Map<String, String> to) {
        return MORAG.put("/api/v1/sessions/" + session + "/time", to);
    }

    private static void stopping(Runnable test) {
        var page = PageClient.of("riverside", "coordinator");
        var form = page.open("/clinic").form("form[action=/clinic/clashes]");
        page.submit(form.with("stop", "yes"));
        try {
            test.run();
        } finally {
            page.submit(form.without("stop"));
        }
    }
}
