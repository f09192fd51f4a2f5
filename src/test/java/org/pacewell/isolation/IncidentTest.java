package org.pacewell.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacewell.ApiSamples.atOnce;
import static org.pacewell.ApiSamples.demoCohort;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.pacewell.ApiClient;
import org.pacewell.local.LocalServices;
import org.pacewell.web.Page;
import org.pacewell.web.PageClient;

/** What happens in a session is recorded in two taps, says whom to call, and is somebody's task at once. */
@QuarkusTest
@WithTestResource(LocalServices.class)
class IncidentTest {
    private static final ApiClient COORDINATOR = ApiClient.riverside("coordinator");
    private static final ApiClient FACILITATOR = ApiClient.riverside("facilitator");

    @Test
    void anIncidentIsRecordedInTwoTaps() {
        var priya = PageClient.of("riverside", "facilitator");
        var form = priya.open(priya.open("/sessions/" + session(3)).link("Record an incident"));

        var after = priya.submit(form.form("form[action$=/incidents]").with("kind", "FALL"));

        assertThat(after.text()).contains("Recorded: Fall.", "has the task to follow it up.");
        assertThat(after.main()).contains("Call now", "Fall").doesNotContainIgnoringCase("risk");
    }

    /** A tap that is repeated because the answer was slow tells of nothing new. */
    @Test
    void theSamePageSentTwiceRecordsOneIncident() {
        var priya = PageClient.of("riverside", "facilitator");
        var form = priya.open("/sessions/" + session(3) + "/incidents")
                .form("form[action$=/incidents]")
                .with("kind", "DISTRESS")
                .with("words", "Left the room for a while");

        var answers = atOnce(Collections.nCopies(
                6, (Callable<Integer>) () -> priya.send(form).status()));

        assertThat(answers).containsOnly(303);
        assertThat(Superuser.texts("select 1 from incident where words = 'Left the room for a while'"))
                .hasSize(1);
        assertThat(Superuser.texts("select 1 from task where detail = 'Left the room for a while'"))
                .hasSize(1);
    }

    @Test
    void itIsATaskOfTheClinicianWhomTheClinicNamesOrElseOfACoordinator() {
        var tom = ApiClient.riverside("clinician").get("/api/v1/me").at("/id");
        assertThat(ownerOf(record("RED_FLAG")))
                .isEqualTo(COORDINATOR.get("/api/v1/me").at("/id"));
        try {
            setPlan("ownerId", tom);
            assertThat(ownerOf(record("RED_FLAG"))).isEqualTo(tom);
        } finally {
            setPlan("ownerId", "");
        }
    }

    @Test
    void whatTheClinicHasSetIsShownAtOnceAndWhatItHasNotSaysSo() {
        assertThat(incidents().main()).contains("Not set yet. Ask your coordinator to set it.");
        try {
            setPlan("firstAider", "Ines at the desk, extension 204");

            assertThat(incidents().main()).contains("Ines at the desk, extension 204");
            assertThat(record("FALL").at("/routes/0/words")).isEqualTo("Ines at the desk, extension 204");
            assertThat(record("FALL").at("/routes/2/words")).isEmpty();
        } finally {
            setPlan("firstAider", "Ask at the front desk, extension 204");
        }
    }

    @Test
    void theIncidentAndItsTaskAreOneTransaction() {
        var recorded = record("DISTRESS");

        assertThat(Superuser.texts("select distinct xmin from (select xmin::text from incident where id = '"
                        + recorded.id() + "' union all select xmin::text from task where id = '"
                        + recorded.at("/taskId") + "') both_rows"))
                .hasSize(1);
    }

    @Test
    void itIsAboutSomebodyOfTheSessionOrNobody() {
        var session = "/api/v1/sessions/" + session(3) + "/incidents";
        var member =
                FACILITATOR.get("/api/v1/sessions/" + session(3) + "/register").at("/marks/0/enrolmentId");
        var stranger = COORDINATOR
                .get("/api/v1/cohorts/" + demoCohort(COORDINATOR, "Willow group") + "/enrolments")
                .at("/items/0/id");

        var recorded = FACILITATOR
                .post(session, Map.of("kind", "unwell", "enrolmentId", member, "words", "Sat down"))
                .expect(201);
        assertThat(COORDINATOR.get("/api/v1/tasks/" + recorded.at("/taskId")).at("/detail"))
                .isEqualTo("Sat down");
        assertThat(FACILITATOR
                        .post(session, Map.of("kind", "FALL", "enrolmentId", stranger))
                        .expect(422)
                        .text())
                .contains("Choose somebody of this session, or nobody in particular.");
        assertThat(FACILITATOR.post(session, Map.of()).expect(422).text()).contains("Choose what it was.");
        assertThat(FACILITATOR.get(session).each("/items", "id")).contains(recorded.id());
    }

    @Test
    void aClinicianWhoWorksHereIsNamed() {
        var page = PageClient.of("riverside", "manager");
        var form = page.open("/clinic/safety").form("form[action=/clinic/safety]");
        var nobody = COORDINATOR.get("/api/v1/me").at("/id");

        assertThat(page.send(form.with("ownerId", nobody).with("hours", "0")).problems())
                .containsExactly(
                        "Choose a clinician who works here, or a coordinator.", "Enter a whole number from 1 to 720.");
    }

    private static ApiClient.Answer record(String kind) {
        return FACILITATOR
                .post("/api/v1/sessions/" + session(3) + "/incidents", Map.of("kind", kind))
                .expect(201);
    }

    private static String ownerOf(ApiClient.Answer incident) {
        return COORDINATOR
                .get("/api/v1/tasks/" + incident.at("/taskId"))
                .expect(200)
                .at("/ownerId");
    }

    private static Page incidents() {
        return PageClient.of("riverside", "facilitator").open("/sessions/" + session(3) + "/incidents");
    }

    private static String session(int number) {
        var kingfisher = demoCohort(COORDINATOR, "Kingfisher group");
        return COORDINATOR.get("/api/v1/cohorts/" + kingfisher + "/sessions").at("/items/" + (number - 1) + "/id");
    }

    private static void setPlan(String field, String value) {
        var page = PageClient.of("riverside", "coordinator");
        page.submit(
                page.open("/clinic/safety").form("form[action=/clinic/safety]").with(field, value));
    }
}
