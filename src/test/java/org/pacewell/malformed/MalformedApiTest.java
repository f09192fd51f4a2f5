package org.pacewell.malformed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacewell.ApiSamples.abreast;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.pacewell.local.LocalServices;
import org.pacewell.promise.Tier;

/** Whatever a program sends, it gets a calm answer that shows nothing of the inside. */
@Tag("D1")
@QuarkusTest
@WithTestResource(LocalServices.class)
class MalformedApiTest {
    static final int AT_ONCE = 4;
    private static final int EACH = Tier.times(12, 5000);

    @Test
    void nonsenseGetsACalmAnswer(TestReporter reporter) {
        var operations = Operation.all();
        var failures = abreast(
                        AT_ONCE,
                        operations.stream()
                                .<Callable<Optional<String>>>map(operation -> () -> firstFailure(operation))
                                .toList())
                .stream()
                .flatMap(Optional::stream)
                .toList();

        assertThat(operations).hasSizeGreaterThan(25);
        assertThat(failures).isEmpty();
        reporter.publishEntry("proved", "%d API routes × %d requests".formatted(operations.size(), EACH));
    }

    /** The twin: an error of ours, a stack of calls, SQL, a constraint, and what is no problem at all, each show. */
    @Test
    void whatIsNotCalmShows() {
        var json = "Content-Type: application/problem+json";
        for (var inside : List.of(
                "org.hibernate.exception.DataException",
                "at org.pacewell.web.Errors.answer(Errors.java:1)",
                "insert into topic (id) values (?)",
                "violates unique constraint",
                "topic_title_check")) {
            assertThat(Verdict.on(new Raw.Answer(422, json, "{\"detail\":\"" + inside + "\"}"), true))
                    .as(inside)
                    .isPresent();
        }
        assertThat(Verdict.on(new Raw.Answer(500, json, ""), true)).isPresent();
        assertThat(Verdict.on(new Raw.Answer(0, "", ""), true)).isPresent();
        assertThat(Verdict.on(new Raw.Answer(404, "Content-Type: text/html", "<p>No</p>"), true))
                .isPresent();
        assertThat(Verdict.on(new Raw.Answer(422, json, "{\"title\":\"x\",\"status\":400}"), true))
                .isPresent();
    }

    private static Optional<String> firstFailure(Operation operation) throws IOException {
        var nonsense = new Nonsense(operation.toString().hashCode());
        var good = operation.address();
        for (int i = 0; i < EACH; i++) {
            var headers = Ground.get().headers(operation.user());
            headers.put("Content-Type", "application/json");
            if (operation.method().equals("PUT")) headers.put("If-Match", "\"0\"");
            nonsense.headers(headers);
            var request = new Raw(
                    operation.method(),
                    nonsense.address(operation.path(), good),
                    headers,
                    nonsense.body(operation.body()));
            var wrong = Verdict.on(request.send(), true);
            if (wrong.isPresent()) return Optional.of(wrong.get() + "\nto request " + i + ":\n" + request);
        }
        return Optional.empty();
    }
}
