package org.pacewell.stories;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pacewell.local.LocalServices;
import org.pacewell.web.Crawl;

/** Every page that somebody can reach by links, one of each kind; what is the same for all is examined once. */
@Tag("H8")
@QuarkusTest
@WithTestResource(LocalServices.class)
class EveryPageStory {

    private static final Set<String> EXAMINED = new HashSet<>();

    @RegisterExtension
    final Stage stage = new Stage();

    @ParameterizedTest
    @CsvSource({
        "riverside, coordinator, 22",
        "riverside, facilitator, 8",
        "riverside, clinician, 8",
        "riverside, manager, 8",
        "riverside, participant, 4",
        "'', admin, 2"
    })
    void everyPageIsWellMade(String clinic, String user, int least) {
        var visitor = stage.at(clinic).signIn(user);
        var seen = new HashSet<String>();
        var ahead = new ArrayDeque<>(List.of(visitor.path()));
        SoftAssertions.assertSoftly(softly -> {
            while (!ahead.isEmpty()) {
                var path = ahead.removeFirst();
                if (!seen.add(Crawl.kind(path))) continue;
                visitor.goTo(path);
                if (EXAMINED.add(Crawl.kind(path)))
                    softly.assertThat(WellMade.flawsOf(visitor.page())).as(path).isEmpty();
                softly.assertThat(visitor.troublesSoFar())
                        .as("troubles at " + path)
                        .isEmpty();
                ahead.addAll(linksOf(visitor));
            }
            softly.assertThat(seen).hasSizeGreaterThanOrEqualTo(least);
        });
    }

    /** Asked of the browser at once: a question for each link took longer than the page. */
    private static Set<String> linksOf(Visitor visitor) {
        var found = visitor.page()
                .locator("a[href^='/']:not([type])")
                .evaluateAll("links => links.map(link => link.getAttribute('href')).join('\\n')");
        return found.toString().lines().collect(Collectors.toSet());
    }
}
