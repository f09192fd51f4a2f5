package org.pacewell.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacewell.ApiSamples.abreast;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.pacewell.local.LocalServices;
import org.pacewell.web.Crawl;

/** Every page that somebody can reach by links, one of each kind; what is the same for all is examined once. */
@Tag("H8")
@QuarkusTest
@WithTestResource(LocalServices.class)
class EveryPageStory {
    private static final int AT_ONCE = 2;
    private static final Set<String> EXAMINED = ConcurrentHashMap.newKeySet();

    @Test
    void everyPageIsWellMade() {
        var walks = List.<Callable<List<String>>>of(
                walk("riverside", "coordinator", 22),
                walk("riverside", "facilitator", 8),
                walk("riverside", "clinician", 8),
                walk("riverside", "manager", 8),
                walk("riverside", "participant", 4),
                walk("", "admin", 2));

        assertThat(abreast(AT_ONCE, walks))
                .allSatisfy(flaws -> assertThat(flaws).isEmpty());
    }

    /** Somebody who follows every link. @param least how many kinds of pages there are for them */
    private static Callable<List<String>> walk(String clinic, String user, int least) {
        return () -> {
            var stage = new Stage();
            try {
                return flaws(stage.at(clinic).signIn(user), least);
            } finally {
                stage.empty();
            }
        };
    }

    private static List<String> flaws(Visitor visitor, int least) {
        var flaws = new ArrayList<String>();
        var seen = new HashSet<String>();
        var ahead = new ArrayDeque<>(List.of(visitor.path()));
        while (!ahead.isEmpty()) {
            var path = ahead.removeFirst();
            if (!seen.add(Crawl.kind(path))) continue;
            visitor.goTo(path);
            var found = EXAMINED.add(Crawl.kind(path)) ? WellMade.flawsOf(visitor.page()) : List.<String>of();
            var where = visitor.name() + " at " + path + ": ";
            found.forEach(flaw -> flaws.add(where + flaw));
            visitor.troublesSoFar().forEach(trouble -> flaws.add(where + trouble));
            ahead.addAll(linksOf(visitor));
        }
        if (seen.size() < least) flaws.add(visitor.name() + " finds no more than " + seen.size() + " kinds of pages");
        return flaws;
    }

    /** Asked of the browser at once: a question for each link took longer than the page. */
    private static Set<String> linksOf(Visitor visitor) {
        var found = visitor.page()
                .locator("a[href^='/']:not([type])")
                .evaluateAll("links => links.map(link => link.getAttribute('href')).join('\\n')");
        return found.toString().lines().collect(Collectors.toSet());
    }
}
