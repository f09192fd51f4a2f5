package org.pacewell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.pacewell.local.LocalServices;

/** The twin of every other test: what should be heard is heard, by each client, and nothing else is. */
@Tag("A2")
@QuarkusTest
@WithTestResource(LocalServices.class)
class ScannerTest {
    private String aisha = "";
    private String me = "";
    private String peer = "";
    private String foreigner = "";

    @BeforeEach
    void meetPeople() {
        aisha = Scanner.subject("riverside.localhost", "participant").orElseThrow();
        me = ApiClient.riverside("participant").get("/api/v1/me").id();
        peer = ApiSamples.aParticipant(ApiClient.riverside("coordinator"));
        foreigner = ApiSamples.aParticipant(ApiClient.ashgrove("coordinator"));
    }

    @Test
    void somebodyOfAnotherClinicIsHeard() {
        assertThat(heard(Optional.empty(), "", "<a href=\"/participants/" + foreigner + "\">"))
                .hasSize(1);
        assertThat(heard(Optional.empty(), "", "<a href=\"/participants/" + peer + "\">"))
                .isEmpty();
        assertThatThrownBy(() -> Scanner.read("riverside.localhost:1", Optional.empty(), "", foreigner))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("ashgrove");
    }

    @Test
    void aParticipantHearsOfNobodyElse() {
        assertThat(heard(Optional.of(aisha), "", peer)).hasSize(1);
        assertThat(heard(Optional.of(aisha), "", me)).isEmpty();
        var name = nameOfAPeer();
        assertThat(heard(Optional.of(aisha), "", "With you: " + name)).containsExactly(name);
        assertThat(heard(Optional.of(aisha), "", "Hello Aisha Khan")).isEmpty();
    }

    @Test
    void neitherDoesAnybodyInALetter() {
        var aishas = ApiClient.riverside("coordinator")
                .get("/api/v1/participants/" + me)
                .at("/email");
        var name = nameOfAPeer();

        assertThat(Scanner.leaks(aishas, "Hello Aisha Khan, your session has moved."))
                .isEmpty();
        assertThat(Scanner.leaks(aishas, "Your session with " + name + " has moved."))
                .containsExactly(name);
        assertThat(Scanner.leaks(aishas, "See /sessions/" + peer)).hasSize(1);
        assertThat(Scanner.leaks(aishas, "See /participants/" + foreigner)).hasSize(1);
    }

    @Test
    void soDoesAnNhsNumberHoweverItIsPrinted() {
        var number = ApiClient.ashgrove("coordinator").all("/api/v1/participants").stream()
                .map(person -> person.path("nhsNumber").asText())
                .filter(digits -> !digits.isEmpty())
                .findFirst()
                .orElseThrow();

        assertThat(heard(Optional.empty(), "", number)).hasSize(1);
        assertThat(heard(Optional.empty(), "", number.replaceFirst("(...)(...)", "$1 $2 ")))
                .hasSize(1);
    }

    @Test
    void whatSomebodySentMayComeBack() {
        assertThat(heard(Optional.of(aisha), "/participants/" + foreigner, foreigner))
                .isEmpty();
    }

    @Test
    void thePersonsAddressInTheLogIsHeard() {
        assertThat(LogScanner.found()).isEmpty();

        Logger.getLogger("org.pacewell.test").warn("Could not reach " + "joan.sinclair@" + "people.example");

        assertThat(LogScanner.found()).hasSize(1);
    }

    private String nameOfAPeer() {
        return ApiClient.riverside("coordinator").all("/api/v1/participants").stream()
                .filter(person -> person.path("email").asText().endsWith("@people.example"))
                .filter(person -> !person.path("id").asText().equals(me))
                .map(person -> person.path("givenName").asText() + " "
                        + person.path("familyName").asText())
                .findFirst()
                .orElseThrow();
    }

    private static List<String> heard(Optional<String> subject, String sent, String answer) {
        return Scanner.leaks("riverside", subject, sent, answer);
    }
}
