package org.pacewell.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacewell.isolation.GuestScene.COORDINATOR;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pacewell.ApiClient;
import org.pacewell.local.LocalServices;
import org.pacewell.web.PageClient;

/** What Mona said of her next session, once it has moved, is no word about the new time. */
@QuarkusTest
@WithTestResource(LocalServices.class)
class MovedApologyTest {
    private static final String ASKS_AGAIN = "Please tell us again for the new time.";
    private static final String SAYS_SO = "Cannot come, said before the session moved";

    /** One account for all tests. */
    private static final class Mona {
        private static final String ID = Cast.get().participant("moved-mona", "Monalisa", "Shiftwell");
    }

    private GuestScene scene = new GuestScene("", "", "", "", List.of(), List.of());
    private String next = "";

    @BeforeEach
    void sheCannotComeToHerNextSession() {
        GuestScene.clear();
        scene = GuestScene.of(Mona.ID);
        next = scene.missed().get(1);
        say().expect(201);
    }

    @Test
    void untilItMovesHerWordStands() {
        assertThat(home()).contains("You told us that you can’t come.").doesNotContain(ASKS_AGAIN);
        assertThat(register()).contains("Cannot come").doesNotContain(SAYS_SO);
        assertThat(mine("saidBeforeMove")).isEqualTo("false");
    }

    @Test
    void afterAMoveSheIsAskedAgainAndTheRegisterSaysWhy() {
        move("06:45");

        assertThat(home()).contains(ASKS_AGAIN, "I can’t come", "I’m flaring but coming", "I’m coming after all");
        assertThat(register()).contains(SAYS_SO);
        assertThat(mine("apology") + mine("saidBeforeMove")).isEqualTo("CANNOT_COMEtrue");
    }

    @Test
    void theSameWordAgainIsAboutTheNewTimeAndTheOldOneIsKept() {
        move("06:45");
        say().expect(201);

        assertThat(home()).doesNotContain(ASKS_AGAIN);
        assertThat(register()).doesNotContain(SAYS_SO);
        assertThat(Superuser.texts("select starts_at::text from apology where session_id = '" + next
                        + "' order by withdrawn_at nulls last"))
                .containsExactly("06:10:00", "06:45:00");
    }

    @Test
    void aSessionThatIsCancelledIsNotPassedOverInSilence() {
        COORDINATOR
                .post("/api/v1/sessions/" + next + "/cancellation", Map.of("reason", "The heating is broken"))
                .expect(200);

        assertThat(home()).contains("will not take place").doesNotContain("heating");
    }

    @Test
    void whoeverMovesItBackRestoresTheWord() {
        move("06:45");
        move("06:10");

        assertThat(home()).doesNotContain(ASKS_AGAIN);
        assertThat(register()).doesNotContain(SAYS_SO);
    }

    private void move(String time) {
        var day = LocalDate.parse(COORDINATOR.get("/api/v1/sessions/" + next).at("/date"));
        COORDINATOR
                .post(
                        "/api/v1/sessions/" + next + "/changes",
                        Map.of("kind", "MOVE", "date", "" + day, "startsAt", time, "onwards", false, "dryRun", false))
                .expect(201);
    }

    private ApiClient.Answer say() {
        return mona().post("/api/v1/me/sessions/" + next + "/apology", Map.of("kind", "CANNOT_COME"));
    }

    private String mine(String field) {
        for (var session : mona().get("/api/v1/me/schedule").expect(200).json().at("/items")) {
            if (session.path("id").asText().equals(next))
                return session.path(field).asText();
        }
        throw new AssertionError("The session is not hers");
    }

    private static ApiClient mona() {
        return ApiClient.at(Cast.OUR).with("Authorization", "Bearer " + ApiClient.token(Cast.OUR, "moved-mona"));
    }

    private static String home() {
        return PageClient.of(Cast.OUR, "moved-mona").open("/home").main();
    }

    private String register() {
        return PageClient.of(Cast.OUR, "coordinator").open("/sessions/" + next).main();
    }
}
