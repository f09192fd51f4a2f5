package org.pacewell.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.pacewell.local.LocalServices;

/** Who gets what at every route of the running application is what access-matrix.txt says, and nothing else. */
@Tag("A1")
@QuarkusTest
@WithTestResource(LocalServices.class)
class AccessMatrixTest {
    private static final Path FOUND = Path.of("target/access-matrix.txt");

    /** Asked once, by the first test that needs it: only then does the application listen. */
    private static final class Asked {
        private static final AccessMatrix MATRIX = AccessMatrix.of(Route.all(), Cast.get());
    }

    @Test
    void everybodyGetsWhatTheMatrixSays(TestReporter reporter) throws IOException {
        var found = Asked.MATRIX;
        Files.writeString(FOUND, found.text());

        assertThat(found.differencesFrom(AccessMatrix.expected()))
                .as("The matrix as it is now lies in " + FOUND)
                .isEmpty();
        reporter.publishEntry(
                "proved",
                "%d routes × %d personas, %d answers"
                        .formatted(Route.all().size(), Cast.get().personas().size(), found.size()));
    }

    @Test
    void theRoutesAreThoseOfTheApplication() {
        assertThat(Route.all())
                .contains(
                        new Route("GET", "/"),
                        new Route("GET", "/home"),
                        new Route("PUT", "/api/v1/sessions/{id}/register"))
                .hasSizeGreaterThan(70);
    }

    @Test
    void nothingFails() {
        assertThat(Asked.MATRIX.text()).doesNotContainPattern("\\b5\\d\\d\\b");
    }

    /** The twin: a role too many, a role too few, a route or a person without a row, and a row without a route show. */
    @Test
    void everyDeviationShows() throws IOException {
        var text = Files.readString(AccessMatrix.EXPECTED);
        var wider = text.replaceFirst(
                "(?m)^GET /participants\n(?:    .*\n)*",
                "GET /participants\n    ok - - - : participant of the cohort\n");
        var without = text.replaceFirst("(?m)^GET /trail\n(?:    .*\n)*", "");
        var unknown = text + "\nGET /nowhere\n    ok - - - : manager\n";
        var nobody = text.replaceAll(", participant who waits\\b", "").replaceAll("participant who waits, ", "");

        assertThat(differences(wider)).anyMatch(it -> it.contains("403 - - - instead of ok - - -"));
        assertThat(differences(without)).anyMatch(it -> it.startsWith("GET /trail by manager: has no row"));
        assertThat(differences(unknown)).contains("GET /nowhere by manager: a row without a route or a person");
        assertThat(differences(nobody)).anyMatch(it -> it.contains("by participant who waits: has no row"));
    }

    private static List<String> differences(String text) {
        return Asked.MATRIX.differencesFrom(AccessMatrix.read(text));
    }
}
