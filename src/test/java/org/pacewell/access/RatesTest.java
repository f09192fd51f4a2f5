package org.pacewell.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacewell.access.AsInProduction.MOST;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pacewell.ApiClient;
import org.pacewell.ApiClient.Answer;
import org.pacewell.local.LocalServices;
import org.pacewell.web.PageClient;

/** Whoever tries one key after another waits, and nobody else does. */
@QuarkusTest
@WithTestResource(LocalServices.class)
@TestProfile(AsInProduction.class)
class RatesTest {
    private static final String GUESS = "/calendar/" + "A".repeat(32) + ".ics";

    @Test
    void whoSignsInTooOftenWaits() {
        var person = pages("198.51.100.3");
        for (int i = 0; i < MOST; i++) {
            assertThat(person.get(SignInSettings.CALLBACK).status()).isNotEqualTo(429);
        }

        var answer = person.get(SignInSettings.CALLBACK);

        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.header("Retry-After")).isEqualTo("60");
        assertThat(answer.text()).startsWith("There were too many sign-ins from here");
        assertThat(person.get("/help").status()).isEqualTo(200);
        assertThat(pages("198.51.100.4").get(SignInSettings.CALLBACK).status()).isNotEqualTo(429);
    }

    @Test
    void whoGuessesCalendarsWaitsAndWhoHasTheAddressReadsOn() {
        var made = ApiClient.riverside("participant")
                .post("/api/v1/me/calendar-address", Map.of("wording", "BUSY", "withPlace", false))
                .expect(201);
        var hers = URI.create(made.at("/address")).getPath();
        var guesser = calendars("198.51.100.5");
        for (int i = 0; i < MOST; i++) guesser.get(GUESS).expect(404);

        refused(guesser.get(GUESS));
        guesser.get(hers).expect(200);
        calendars("198.51.100.6").get(GUESS).expect(404);
    }

    @Test
    void whoTriesOneCodeOfARoomAfterAnotherWaits() {
        var aisha = ApiClient.riverside("participant");
        for (int i = 0; i < MOST; i++) checkIn(aisha).expect(409);

        refused(checkIn(aisha));
        checkIn(ApiClient.ashgrove("participant")).expect(409);
    }

    private static Answer checkIn(ApiClient participant) {
        return participant.post("/api/v1/me/check-ins", Map.of("code", "BCD-FGH"));
    }

    private static void refused(Answer answer) {
        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.header("Retry-After")).isEqualTo("60");
        assertThat(answer.text()).contains("Wait a minute");
    }

    private static PageClient pages(String address) {
        return PageClient.at("riverside").with("X-Forwarded-For", address);
    }

    private static ApiClient calendars(String address) {
        return ApiClient.at("riverside").with("X-Forwarded-For", address);
    }
}
