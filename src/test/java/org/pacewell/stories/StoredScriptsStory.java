package org.pacewell.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import com.microsoft.playwright.Route.FulfillOptions;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pacewell.local.LocalServices;

/** Whatever script somebody stores, it runs in nobody's browser: the pages stop it, and the policy need not. */
@QuarkusTest
@WithTestResource(LocalServices.class)
class StoredScriptsStory {
    /** Pages that are no pages, or on which nobody's text stands. */
    private static final Set<String> WITHOUT_TEXT = Set.of(
            "/handouts/{}/pdf",
            "/cohorts/{}/attendance/csv",
            "/cohorts/{}/dose/csv",
            "/programmes/{}/file",
            "/trail/csv",
            "/check-in/{}",
            "/calendar/{}.ics",
            "/topics/{}/handout.pdf",
            "/topics/{}/files/{}",
            "/handouts/{}/files/{}",
            "/",
            "/help",
            "/offline",
            "/check-in",
            "/sessions/{}/marks",
            "/sessions/{}/check-in",
            "/look.css",
            "/session",
            "/sign-in/callback",
            "/signed-in",
            "/signed-out",
            "/unknown-clinic");

    private static final String BARE = """
            <!doctype html><html><head><title>Bare</title></head><body>
            <p>$text</p><input value="$text"><input value='$text'><input value=$text><a href="$text">x</a>
            $markdown</body></html>""";

    @RegisterExtension
    final Stage stage = new Stage();

    /** What stands between a stored script and a browser, and how many scripts are tried on it. */
    enum Guard {
        THE_PAGE_ALONE(Scripts.all().size()),
        THE_POLICY_TOO(5);

        private final int scripts;

        Guard(int scripts) {
            this.scripts = scripts;
        }

        List<String> scripts() {
            return Scripts.all().subList(0, scripts);
        }
    }

    @BeforeEach
    void open() {
        ScriptsClinic.open();
    }

    @Tag("D2")
    @Tag("nightly")
    @ParameterizedTest
    @EnumSource
    void nothingRuns(Guard guard, TestReporter reporter) throws IOException {
        var readers = Readers.of((clinic, user) -> tour(guard, clinic, user));
        var marks = new TreeSet<String>();
        for (var script : guard.scripts()) {
            var planted = new Planted(script);
            marks.addAll(planted.marks());
            readers.read(planted, script);
            readers.all()
                    .forEach(tour ->
                            assertThat(tour.troubles()).as("after " + script).isEmpty());
            planted.clear();
        }
        readers.returnTo(String.join(" ", guard.scripts()));

        var tours = readers.all();
        var pages = pages();
        assertSoftly(softly -> {
            tours.forEach(tour -> softly.assertThat(tour.troubles()).isEmpty());
            softly.assertThat(all(tours, Tour::seen))
                    .as("texts that were shown")
                    .containsAll(marks);
            softly.assertThat(all(tours, Tour::kinds)).as("pages").containsAll(pages);
        });
        reporter.publishEntry(
                "proved",
                "%d scripts in %d texts on %d kinds of pages, 0 run"
                        .formatted(
                                guard.scripts().size(),
                                marks.size(),
                                all(tours, Tour::kinds).size()));
    }

    /** The twin: on a page that shows it bare, every one of them is noticed. */
    @Test
    void onABarePageEveryScriptIsNoticed() {
        var visitor = stage.withoutPolicyAt(ScriptsClinic.KEY);
        var wire = Tripwire.across(visitor.context());
        var page = visitor.page();
        assertSoftly(softly -> Scripts.LIVE.forEach(script -> {
            page.route("**/bare", route -> route.fulfill(bare(script)));
            visitor.goTo("/bare");
            softly.assertThat(wire.touched(page)).as(script).isNotEmpty();
            page.unroute("**/bare");
        }));
        visitor.troublesSoFar();
    }

    /** The twin: a script of a page runs, unless the policy stops it, and either is noticed. */
    @Test
    void aScriptThatRunsIsNoticedAndSoIsOneThatThePolicyStops() {
        var free = noticed(stage.withoutPolicyAt(ScriptsClinic.KEY));
        var bound = noticed(stage.at(ScriptsClinic.KEY));

        assertThat(free).contains("a script ran").noneMatch(it -> it.startsWith("the policy stopped"));
        assertThat(bound).anyMatch(it -> it.startsWith("the policy stopped")).doesNotContain("a script ran");
    }

    private Tour tour(Guard guard, String clinic, String user) {
        var visitor = guard == Guard.THE_PAGE_ALONE ? stage.withoutPolicyAt(clinic) : stage.at(clinic);
        return new Tour(visitor).signIn(user);
    }

    private static Set<String> all(List<Tour> tours, Function<Tour, Set<String>> what) {
        return tours.stream().flatMap(tour -> what.apply(tour).stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Every page, as the access matrix has it. */
    private static Set<String> pages() throws IOException {
        try (var lines = Files.lines(Path.of("src/test/resources/access-matrix.txt"))) {
            return lines.filter(line -> line.startsWith("GET /") && !line.startsWith("GET /api/"))
                    .map(line -> line.substring("GET ".length()).replaceAll("\\{\\w+}", "{}"))
                    .filter(path -> !WITHOUT_TEXT.contains(path))
                    .collect(Collectors.toSet());
        }
    }

    private static List<String> noticed(Visitor visitor) {
        var wire = Tripwire.across(visitor.context());
        var policy = Map.of("Content-Security-Policy", "default-src 'none'; script-src 'self'");
        visitor.page()
                .route(
                        "**/bare",
                        route -> route.fulfill(bare(Scripts.LIVE.getFirst()).setHeaders(policy)));
        visitor.goTo("/bare");
        visitor.page().waitForLoadState();
        visitor.troublesSoFar();
        return wire.touched(visitor.page());
    }

    private static FulfillOptions bare(String script) {
        var document = Parser.builder().build().parse(script);
        var markdown = HtmlRenderer.builder().build().render(document);
        return new FulfillOptions()
                .setContentType("text/html")
                .setBody(BARE.replace("$text", script).replace("$markdown", markdown));
    }
}
