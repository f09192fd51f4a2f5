package org.pacewell.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacewell.appointment.AppointmentSamples.aStaffMember;
import static org.pacewell.notice.NoticeScene.COORDINATOR;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pacewell.local.LocalServices;
import org.pacewell.web.PageClient;

/** What a change would say is shown before it is made, and who is to be rung is listed after it. */
@QuarkusTest
@WithTestResource(LocalServices.class)
class NoticeApiTest {
    @Inject
    Sending sending;

    @Inject
    Clock clock;

    @Test
    void aDryRunShowsWhatEachWouldReadAndTellsNobody() {
        var scene = NoticeScene.set();
        var wish = scene.move("05:40");
        wish.put("dryRun", true);

        var run = scene.change(0, wish).expect(200);

        assertThat(run.each("/notices", "people")).containsExactly("3");
        assertThat(run.each("/notices", "withoutAddress")).containsExactly("1");
        assertThat(run.at("/notices/0/subject")).isEqualTo("A change to your appointments");
        assertThat(run.at("/notices/0/text"))
                .contains("has moved", "05:40 to 06:40")
                .doesNotContain("Nora");
        assertThat(run.at("/toTell")).isEqualTo("3");
    }

    @Test
    void thePageOfADryRunShowsTheSame() {
        var scene = NoticeScene.set();
        var pages = PageClient.of("riverside", "coordinator");
        var form = pages.open("/sessions/" + scene.sessions().getFirst() + "/changes/new?kind=move")
                .form();

        var page = pages.send(form.with("startsAt", "05:40"));

        assertThat(page.main())
                .contains(
                        "What people are told", "3 participants, each alone", "Subject: A change to your appointments")
                .contains("Without an e-mail address, so you ring them: Una "
                        + scene.una().family());
    }

    @Test
    void aSwapOfTopicsChangesNobodysTimeSoNoParticipantIsTold() {
        var scene = NoticeScene.set();

        var run = scene.change(
                        0,
                        Map.of("kind", "SWAP", "withSessionId", scene.sessions().get(2), "dryRun", true))
                .expect(200);

        assertThat(run.at("/toTell")).isEqualTo("0");
        assertThat(run.at("/participants")).isEqualTo("3");
    }

    @Test
    void aChangeThatIsKeptSaysInHowManyCalendarsItWasWhoeverIsTold() {
        var scene = NoticeScene.set();
        var swap = scene.change(
                        0,
                        Map.of("kind", "SWAP", "withSessionId", scene.sessions().get(2)))
                .expect(201);

        var kept = COORDINATOR.get("/api/v1/session-changes/" + swap.id()).expect(200);

        assertThat(kept.at("/participants") + " " + kept.at("/toTell")).isEqualTo("3 0");
    }

    @Test
    void whoeverIsToBeRungIsListedUntilSomebodyHasRungThem() {
        var scene = NoticeScene.set();
        var change = scene.moved("05:40");
        sending.sendAll(clock.instant().plus(Duration.ofMinutes(11)));
        var listed = "/api/v1/notices?state=RING&change=" + change;
        assertThat(COORDINATOR.get(listed).each("/items", "participantId"))
                .containsExactly(scene.una().id());
        var notice = "/api/v1/notices/" + COORDINATOR.get(listed).at("/items/0/id");
        var tag = COORDINATOR.get(notice).etag();

        COORDINATOR.ifMatch(tag).post(notice + "/telling", Map.of()).expect(200);

        assertThat(COORDINATOR.get(listed).each("/items", "id")).isEmpty();
        assertThat(COORDINATOR
                        .ifMatch(COORDINATOR.get(notice).etag())
                        .post(notice + "/telling", Map.of())
                        .status())
                .isEqualTo(409);
    }

    @Test
    void theListOfPeopleToRingHasTheirNumbersAndAButton() {
        var scene = NoticeScene.set();
        var change = scene.moved("05:40");
        sending.sendAll(clock.instant().plus(Duration.ofMinutes(11)));
        var pages = PageClient.of("riverside", "coordinator");
        assertThat(pages.open("/today").main()).contains("People to ring");

        var page = pages.open("/notices?state=RING&change=" + change);

        assertThat(page.html().select("a[href^=tel:]").eachText()).hasSize(1);
        assertThat(page.main()).contains("Una " + scene.una().family(), "Born", "To ring", "No e-mail address");
        var told = pages.submit(page.form());
        assertThat(told.main()).contains("Una " + scene.una().family() + " has been told.", "Nobody waits to be rung");
    }

    @Test
    void thePageOfAChangeSaysWhenItsNoticesLeaveAndThatTheyHaveLeft() {
        var scene = NoticeScene.set();
        var change = scene.moved("05:40");
        var pages = PageClient.of("riverside", "coordinator");
        assertThat(pages.open("/session-changes/" + change).main()).contains("3 notices leave at");

        sending.sendAll(clock.instant().plus(Duration.ofMinutes(11)));

        var page = pages.open("/session-changes/" + change);
        assertThat(page.main()).contains("2 people have been told.", "1 person is to be rung.");
        assertThat(pages.open(page.link("See the notices")).html().select("tbody tr"))
                .hasSize(3);
    }

    @Test
    void whoStandsInIsToldAtOnceAndSoIsWhoNeedNotComeAnyMore() {
        var scene = NoticeScene.set();
        var session = "/api/v1/sessions/" + scene.sessions().getFirst();
        var ines = aStaffMember(COORDINATOR, "Ines");
        var cover = COORDINATOR
                .post(session + "/cover", Map.of("staffId", ines))
                .expect(201)
                .id();
        COORDINATOR.delete("/api/v1/covers/" + cover).expect(204);

        assertThat(COORDINATOR.get("/api/v1/notices?cohort=" + scene.cohort()).each("/items", "text"))
                .satisfiesExactly(
                        last -> assertThat(last).startsWith("You no longer run "),
                        first -> assertThat(first).startsWith("You now run "));
    }

    @Test
    void whoeverRunsASessionIsTold() {
        var scene = NoticeScene.set();
        var staff = COORDINATOR.all("/api/v1/staff").stream()
                .filter(member -> member.path("givenName").asText().equals("Ines"))
                .map(member -> member.path("id").asText())
                .findFirst()
                .orElseThrow();

        var run = scene.change(1, Map.of("kind", "FACILITATORS", "facilitatorIds", List.of(staff), "dryRun", true))
                .expect(200);

        assertThat(run.each("/notices", "toStaff")).containsExactly("true");
        assertThat(run.at("/notices/0/text")).startsWith("You now run ");
    }
}
