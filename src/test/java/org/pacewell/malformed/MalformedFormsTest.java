package org.pacewell.malformed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacewell.ApiSamples.abreast;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pacewell.local.LocalServices;
import org.pacewell.promise.Tier;
import org.pacewell.web.Crawl;
import org.pacewell.web.FilledForm;

/** Whatever is typed into a form, or asked of a page, gets a calm page that shows nothing of the inside. */
@Tag("D1")
@QuarkusTest
@WithTestResource(LocalServices.class)
class MalformedFormsTest {
    private static final int EACH = Tier.times(12, 5000);
    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    /** What one person has sent nonsense to, the next one leaves alone. */
    private static final Set<String> DONE = new HashSet<>();

    private String user = "";

    @BeforeEach
    void open() {
        assertThat(Ground.get().topic).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"coordinator", "clinician", "manager", "facilitator", "participant"})
    void nonsenseGetsACalmPage(String who, TestReporter reporter) {
        user = who;
        var pages = Crawl.of(Ground.CLINIC, user);
        var forms = new TreeMap<String, FilledForm>();
        pages.values()
                .forEach(page -> page.forms().stream()
                        .filter(form -> !form.action().equals("/sign-out"))
                        .filter(form -> DONE.add("POST " + Crawl.kind(form.action())))
                        .forEach(form -> forms.putIfAbsent(Crawl.kind(form.action()), form)));
        var addresses = pages.values().stream()
                .map(page -> page.uri().getRawPath())
                .filter(path -> DONE.add("GET " + Crawl.kind(path)))
                .toList();
        var tries = Stream.concat(
                        forms.values().stream().<Callable<Optional<String>>>map(form -> () -> firstFailure(form)),
                        addresses.stream().<Callable<Optional<String>>>map(address -> () -> firstFailure(address)))
                .toList();
        var failures = abreast(MalformedApiTest.AT_ONCE, tries).stream()
                .flatMap(Optional::stream)
                .toList();

        assertThat(pages).hasSizeGreaterThan(3);
        assertThat(failures).isEmpty();
        reporter.publishEntry(
                "proved", "%d forms and %d pages × %d requests".formatted(forms.size(), addresses.size(), EACH));
    }

    private Optional<String> firstFailure(FilledForm form) throws IOException {
        var nonsense = new Nonsense(Crawl.kind(form.action()).hashCode());
        for (int i = 0; i < EACH; i++) {
            var wrong = failure(request(nonsense, "POST", form.action(), body(nonsense, form)), i);
            if (wrong.isPresent()) return wrong;
        }
        return Optional.empty();
    }

    private Optional<String> firstFailure(String page) throws IOException {
        var nonsense = new Nonsense(Crawl.kind(page).hashCode());
        for (int i = 0; i < EACH; i++) {
            var wrong = failure(request(nonsense, "GET", page, ""), i);
            if (wrong.isPresent()) return wrong;
        }
        return Optional.empty();
    }

    private Raw request(Nonsense nonsense, String method, String path, String body) {
        var headers = Ground.get().browserHeaders(user);
        nonsense.headers(headers);
        var address = nonsense.address(path.replaceAll(ID, "{id}"), path);
        return new Raw(method, address, headers, body.getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<String> failure(Raw request, int number) throws IOException {
        return Verdict.on(request.send(), false).map(wrong -> wrong + "\nto request " + number + ":\n" + request);
    }

    /** The form with some of its fields wrong, sent twice or not at all; its token mostly stays. */
    private static String body(Nonsense nonsense, FilledForm form) {
        return form.fields().stream()
                .map(field -> {
                    var isToken = field.name().equals("csrf-token");
                    if (isToken ? !nonsense.once(50) : !nonsense.once(3)) return sent(field.name(), field.value());
                    if (nonsense.once(6)) return "gone=";
                    var wrong = field.name() + "=" + nonsense.field();
                    return nonsense.once(6) ? wrong + "&" + wrong : wrong;
                })
                .collect(Collectors.joining("&"));
    }

    private static String sent(String name, String value) {
        return new FilledForm("", List.of()).with(name, value).body();
    }
}
