package org.pacewell.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pacewell.local.LocalServices;
import org.pacewell.web.Crawl;
import org.pacewell.web.Page;
import org.pacewell.web.PageClient;

/** A page of another clinic answers like one that never was. */
@Tag("A3")
@QuarkusTest
@WithTestResource(LocalServices.class)
class ForeignPagesTest {
    private static final Pattern IDENTIFIER = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    @ParameterizedTest
    @CsvSource({"coordinator", "facilitator", "manager", "participant"})
    void anotherClinicsPagesAnswerLikeRandomOnes(String user) {
        var person = PageClient.of("riverside", user);

        foreignPaths(user).forEach(path -> {
            var foreign = person.get(path);
            var random = person.get(
                    IDENTIFIER.matcher(path).replaceAll(_ -> UUID.randomUUID().toString()));

            assertThat(foreign.status()).as(path).isEqualTo(404).isEqualTo(random.status());
            assertThat(comparable(foreign)).as(path).isEqualTo(comparable(random));
        });
    }

    @ParameterizedTest
    @CsvSource({"coordinator", "participant"})
    void anotherClinicsFormsAnswerLikeRandomOnes(String user) {
        var person = PageClient.of("riverside", user);
        var token = person.open(person.follow(person.get("/")).uri().getPath())
                .form("form[action=/sign-out]")
                .value("csrf-token");

        Crawl.of("ashgrove", user).values().stream()
                .flatMap(page -> page.forms().stream())
                .filter(form -> IDENTIFIER.matcher(form.action()).find())
                .forEach(form -> {
                    var random = form.to(IDENTIFIER
                            .matcher(form.action())
                            .replaceAll(_ -> UUID.randomUUID().toString()));
                    var foreign = person.send(form.withToken(token));

                    assertThat(foreign.status()).as(form.action()).isEqualTo(404);
                    assertThat(comparable(foreign))
                            .as(form.action())
                            .isEqualTo(comparable(person.send(random.withToken(token))));
                });
    }

    private static Stream<String> foreignPaths(String user) {
        return Crawl.of("ashgrove", user).values().stream()
                .map(page -> page.uri().getRawPath())
                .filter(path -> IDENTIFIER.matcher(path).find());
    }

    private static String comparable(Page page) {
        return page.text()
                .replaceAll("Reference: [A-Z0-9]+", "Reference")
                .replaceAll("csrf-token\" value=\"[^\"]*\"", "csrf-token");
    }
}
