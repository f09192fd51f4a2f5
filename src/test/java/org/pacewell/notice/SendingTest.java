package org.pacewell.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pacewell.notice.NoticeScene.COORDINATOR;
import static org.pacewell.notice.NoticeScene.outcomes;

import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.pacewell.audit.Trail;
import org.pacewell.clinic.Clinics;
import org.pacewell.local.LocalServices;
import org.pacewell.local.Postgres;
import org.pacewell.promise.Tier;
import org.pacewell.rule.Ids;

/** People are told of changed dates: each alone, once, and only when the change stands. */
@QuarkusTest
@WithTestResource(LocalServices.class)
class SendingTest {
    private static final Duration UNDO = Duration.ofMinutes(10);

    @Inject
    Sending sending;

    @Inject
    Postbox postbox;

    @Inject
    ReactiveMailer mailer;

    @Inject
    Clinics clinics;

    @Inject
    Notices notices;

    @Inject
    Recipients recipients;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /** A postbox that gives one answer and counts what it is brought. */
    private static final class Stubborn extends Postbox {
        private final Answer answer;
        private final List<Letter> brought = new ArrayList<>();

        Stubborn(ReactiveMailer unused, Answer answer) {
            super(unused, "no-reply@localhost");
            this.answer = answer;
        }

        @Override
        Answer send(Letter letter) {
            brought.add(letter);
            return answer;
        }
    }

    private Instant later() {
        return clock.instant().plus(UNDO).plusSeconds(5);
    }

    private void sendBy(Postbox other, Instant now) {
        new Sending(clinics, notices, recipients, other, trail, clock).sendAll(now);
    }

    @Test
    void nobodyIsToldWhileTheChangeCanBeTakenBack() {
        var scene = NoticeScene.set();
        var change = scene.moved("05:40");

        sending.sendAll(clock.instant().plus(UNDO).minusSeconds(60));

        assertThat(outcomes(change)).containsExactly("WAITING", "WAITING", "WAITING");
        assertThat(Letters.to(scene.nora().email())).isEmpty();
    }

    @Test
    void thenEachIsToldAloneAndOnceAndWhoHasNoAddressIsToBeRung() {
        var scene = NoticeScene.set();
        var change = scene.moved("05:40");

        sending.sendAll(later());
        sending.sendAll(later());

        assertThat(outcomes(change)).containsExactly("NO_ADDRESS", "SENT", "SENT");
        var letter = Letters.to(scene.nora().email());
        assertThat(letter).hasSize(1);
        assertThat(letter.getFirst().to()).containsExactly(scene.nora().email());
        assertThat(letter.getFirst().text())
                .startsWith("Hello Nora,\n\nYour session on ")
                .contains("05:10 to 06:10 has moved.", "05:40 to 06:40", "http://riverside.localhost");
    }

    @Test
    @Tag("F1")
    void aLetterNamesNobodyElseAndItsOutsideSaysNothing() {
        var scene = NoticeScene.set();
        scene.change(0, Map.of("kind", "CANCEL", "reason", "Olaf and Una have the flu", "replace", false))
                .expect(201);

        sending.sendAll(later());

        var letter = Letters.to(scene.nora().email()).getFirst();
        assertThat(letter.raw())
                .doesNotContain(
                        "Olaf", "Una", "flu", scene.olaf().family(), scene.una().family(), "Nora.")
                .doesNotContain("Bcc:")
                .contains("will not take place");
        assertThat(letter.subject()).isEqualTo("A change to your appointments");
        assertThat(letter.from()).isEqualTo("no-reply@localhost");
    }

    @Test
    void aNameArrivesAsItIsWritten() {
        var scene = NoticeScene.set();
        var nora = "/api/v1/participants/" + scene.nora().id();
        var known = COORDINATOR.get(nora);
        COORDINATOR
                .ifMatch(known.etag())
                .put(
                        nora,
                        Map.of(
                                "givenName", "Zoë",
                                "familyName", "Łukasz-O’Brien",
                                "birthDate", "1958-02-03",
                                "email", scene.nora().email()))
                .expect(200);
        scene.moved("05:40");

        sending.sendAll(later());

        assertThat(Letters.to(scene.nora().email()).getFirst().text()).startsWith("Hello Zoë,");
    }

    /** A letter cannot be called back, so the trail comes first. */
    @Test
    void nothingLeavesWhileTheTrailCannotBeWritten() throws SQLException {
        var scene = NoticeScene.set();
        var change = scene.moved("05:40");
        var postbox = new Stubborn(mailer, Postbox.Answer.TAKEN);

        asOwner("revoke insert on trail from " + Postgres.APP);
        try {
            assertThatThrownBy(() -> sendBy(postbox, later())).isInstanceOf(RuntimeException.class);
        } finally {
            asOwner("grant insert on trail to " + Postgres.APP);
        }

        assertThat(postbox.brought).isEmpty();
        sending.sendAll(later());
        assertThat(outcomes(change)).containsExactly("NO_ADDRESS", "SENT", "SENT");
    }

    private static void asOwner(String command) throws SQLException {
        var url = LocalServices.properties().get("quarkus.datasource.jdbc.url");
        try (var connection = DriverManager.getConnection(url, Postgres.OWNER, Postgres.OWNER_PASSWORD);
                var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    @Test
    void theJobSendsWhatIsDueByTheClock() {
        var scene = NoticeScene.set();
        var change = scene.moved("05:40");

        sending.sendDue();

        assertThat(outcomes(change)).containsExactly("WAITING", "WAITING", "WAITING");
    }

    @Test
    void aChangeThatIsTakenBackTellsNobody() {
        var scene = NoticeScene.set();
        var change = scene.moved("05:40");
        COORDINATOR
                .post("/api/v1/session-changes/" + change + "/undo", Map.of())
                .expect(204);

        sending.sendAll(later());

        assertThat(outcomes(change)).containsExactly("WITHDRAWN", "WITHDRAWN", "WITHDRAWN");
        assertThat(Letters.to(scene.nora().email())).isEmpty();
    }

    @Test
    void onceSomebodyHasBeenToldItIsTooLateToTakeItBack() {
        var scene = NoticeScene.set();
        var change = scene.moved("05:40");
        sending.sendAll(later());

        assertThat(COORDINATOR
                        .post("/api/v1/session-changes/" + change + "/undo", Map.of())
                        .status())
                .isEqualTo(409);
        assertThat(COORDINATOR
                        .get("/api/v1/sessions/" + scene.sessions().getFirst())
                        .at("/startsAt"))
                .isEqualTo("05:40");
    }

    /** A clock that is ten minutes fast sends while somebody takes the change back. */
    @Test
    void eitherEverybodyIsToldOrNobodyIs() throws Exception {
        for (int i = 0; i < Tier.times(10, 100); i++) {
            var scene = NoticeScene.set();
            var change = scene.moved("05:40");
            var undo = CompletableFuture.supplyAsync(() -> COORDINATOR
                    .post("/api/v1/session-changes/" + change + "/undo", Map.of())
                    .status());

            sending.sendAll(later());
            int undone = undo.get(30, TimeUnit.SECONDS);
            sending.sendAll(later());

            var told = Letters.to(scene.nora().email()).size()
                    + Letters.to(scene.olaf().email()).size();
            assertThat(List.of(undone, told)).isIn(List.of(204, 0), List.of(409, 2));
        }
    }

    @Test
    void whoHasLeftIsNotTold() {
        var scene = NoticeScene.set();
        var change = scene.moved("05:40");
        COORDINATOR
                .delete("/api/v1/cohorts/" + scene.cohort() + "/enrolments/"
                        + scene.nora().enrolment())
                .expect(204);

        sending.sendAll(later());

        assertThat(outcomes(change)).containsExactly("LEFT", "NO_ADDRESS", "SENT");
        assertThat(Letters.to(scene.nora().email())).isEmpty();
    }

    @Test
    void whoLeftBeforeTheChangeHasNoNotice() {
        var scene = NoticeScene.set();
        COORDINATOR
                .delete("/api/v1/cohorts/" + scene.cohort() + "/enrolments/"
                        + scene.nora().enrolment())
                .expect(204);

        assertThat(outcomes(scene.moved("05:40"))).containsExactly("WAITING", "WAITING");
    }

    @Test
    void whenACohortDoesNotGoAheadEverybodyIsToldAtOnceOfAllThatIsOff() throws InterruptedException {
        var scene = NoticeScene.set();
        COORDINATOR
                .post(
                        "/api/v1/cohorts/" + scene.cohort() + "/state",
                        Map.of("state", "CANCELLED", "reason", "Too few came"))
                .expect(200);

        sending.sendAll(clock.instant().plusSeconds(1));

        var letters = Letters.awaitedBy(scene.nora().email());
        assertThat(letters).hasSize(1);
        assertThat(letters.getFirst().text().split("will not take place", -1)).hasSize(4);
        assertThat(letters.getFirst().text()).doesNotContain("Too few");
    }

    /** The postbox serves one clinic after the other; each letter is read for marks of the other one as it arrives. */
    @Test
    @Tag("A8")
    void noLetterOfOneClinicKnowsOfAnother() {
        var ours = NoticeScene.set();
        var theirs = NoticeScene.nextDoor();
        ours.moved("05:40");
        theirs.moved("05:50");

        sending.sendAll(later());

        assertThat(Letters.to(ours.nora().email()))
                .singleElement()
                .satisfies(letter ->
                        assertThat(letter.text()).contains("riverside", "05:40").doesNotContain("ashgrove"));
        assertThat(Letters.to(theirs.nora().email()))
                .singleElement()
                .satisfies(letter ->
                        assertThat(letter.text()).contains("ashgrove", "05:50").doesNotContain("riverside"));
    }

    @Test
    void withoutAMailServerEverythingWaitsAndOneLetterIsTriedAtATime() {
        var scene = NoticeScene.set();
        var change = scene.moved("05:40");
        var away = new Stubborn(mailer, Postbox.Answer.AWAY);

        sendBy(away, later());

        assertThat(away.brought).hasSize(1);
        assertThat(outcomes(change)).doesNotContain("SENT", "REFUSED");
        sending.sendAll(later().plus(Duration.ofMinutes(2)));
        assertThat(outcomes(change)).containsExactly("NO_ADDRESS", "SENT", "SENT");
    }

    @Test
    void anAddressThatTakesNoMailIsToBeRungAndNobodyElseWaitsForIt() {
        var scene = NoticeScene.set();
        var change = scene.moved("05:40");

        sendBy(new Stubborn(mailer, Postbox.Answer.REFUSED), later());

        assertThat(outcomes(change)).containsExactly("NO_ADDRESS", "REFUSED", "REFUSED");
    }

    @Test
    void aServerThatSaysLaterIsTriedAgainUnderTheSameName() {
        var scene = NoticeScene.set();
        var change = scene.moved("05:40");
        var busy = new Stubborn(mailer, Postbox.Answer.NOT_NOW);
        sendBy(busy, later());

        sending.sendAll(later().plus(Duration.ofMinutes(2)));

        assertThat(outcomes(change)).containsExactly("NO_ADDRESS", "SENT", "SENT");
        var letter = Letters.to(scene.nora().email()).getFirst();
        assertThat(busy.brought)
                .anyMatch(tried -> letter.id().contains(tried.id().toString()));
    }

    @Test
    void whatCannotLeaveBeforeTheSessionIsForTheTelephone() {
        var scene = NoticeScene.set(LocalDate.now().plusDays(1), "05:10");
        var change = scene.moved("05:50");

        sending.sendAll(clock.instant().plus(Duration.ofDays(2)));

        assertThat(outcomes(change)).containsExactly("TOO_LATE", "TOO_LATE", "TOO_LATE");
    }

    @Test
    @Tag("F2")
    void aLetterHasOneRecipientAndANameOfItsOwn(TestReporter reporter) {
        int sends = Tier.times(200, 16_000);
        var host = Ids.next() + ".people.example";
        for (int i = 0; i < sends; i++) {
            assertThat(postbox.send(new Letter(Ids.next(), "p" + i + "@" + host, "A change", "Text")))
                    .isEqualTo(Postbox.Answer.TAKEN);
        }

        var arrived = Letters.all().stream()
                .filter(letter -> letter.to().getFirst().endsWith(host))
                .toList();

        assertThat(arrived)
                .hasSize(sends)
                .allSatisfy(letter -> assertThat(letter.to()).hasSize(1));
        assertThat(arrived).extracting(Letters.Received::id).doesNotHaveDuplicates();
        reporter.publishEntry("proved", sends + " letters, 1 recipient each");
    }
}
