package org.pacewell.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PromiseTableTest {
    private static final Path TESTS = Path.of("src/test/java");
    private static final Path POM = Path.of("pom.xml");
    private static final Pattern PART = Pattern.compile("<tests>([^<]+)</tests>");
    private static final Pattern TAG = Pattern.compile("@Tag\\(\"([^\"]+)\"\\)");
    private static final Promise SMALL = new Promise("X1", Tier.PUSH, "Nobody falls", "0");
    private static final Promise LARGE = new Promise("X2", Tier.NIGHTLY, "Nobody falls at night", "0 of 9");

    private final PromiseTable push = new PromiseTable(Tier.PUSH);
    private final PromiseTable nightly = new PromiseTable(Tier.NIGHTLY);

    @Test
    void aPromiseWithoutATestIsNotYetKept() {
        assertThat(push.result(SMALL)).isEqualTo("not yet");
        assertThat(nightly.result(LARGE)).isEqualTo("not yet");
        assertThat(push.result(LARGE)).isEqualTo("nightly");
    }

    @Test
    void oneFailureBreaksAPromise() {
        push.passed("X1");
        push.failed("X1");

        assertThat(push.result(SMALL)).isEqualTo("BROKEN");
    }

    @Test
    void aPromiseIsKeptInItsOwnTier() {
        push.passed("X2");
        nightly.passed("X2");

        assertThat(push.result(LARGE)).isEqualTo("kept so far");
        assertThat(nightly.result(LARGE)).isEqualTo("kept");
    }

    @Test
    void aTestOfAPartKeepsNoWholePromise() {
        push.passed("X1-in-part");
        assertThat(push.result(SMALL)).isEqualTo("in part");

        push.failed("X1-in-part");
        assertThat(push.result(SMALL)).isEqualTo("BROKEN");
    }

    @Test
    void whatWasSkippedProvesNothing() {
        push.skipped("X1");

        assertThat(push.result(SMALL)).isEqualTo("skipped");
    }

    @Test
    void theTableTellsTheNumbers() {
        push.passed("X1");
        push.counted("X1", "7 falls");

        assertThat(push.text(List.of(SMALL, LARGE), true))
                .containsPattern("X1 +kept +Nobody falls +7 falls; 1 test\n")
                .containsPattern("X2 +nightly +Nobody falls at night +asked for: 0 of 9\n");
        assertThat(push.text(List.of(SMALL, LARGE), false)).doesNotContain("X2");
    }

    @Test
    void twoHalvesMakeOneTable() {
        var other = new PromiseTable(Tier.PUSH);
        push.passed("X1");
        push.counted("X1", "7 falls");
        other.passed("X1");
        other.counted("X1", "2 cliffs");
        other.failed("X2");

        push.add(other.tally());

        assertThat(push.text(List.of(SMALL, LARGE), true))
                .containsPattern("X1 +kept +Nobody falls +7 falls; 2 cliffs; 2 tests\n")
                .containsPattern("X2 +BROKEN ");
    }

    @Test
    void everyTestIsInOnePart() throws IOException {
        var parts = patterns();
        assertThat(parts).hasSize(4);
        var all = parts.removeFirst();
        try (Stream<Path> files = Files.walk(TESTS)) {
            var classes = files.map(it -> TESTS.relativize(it).toString().replace(".java", ".class"))
                    .filter(it -> it.endsWith("Test.class") || it.endsWith("Story.class"))
                    .toList();

            assertThat(classes).hasSizeGreaterThan(200).allMatch(it -> it.matches(all));
            assertThat(classes)
                    .allSatisfy(it ->
                            assertThat(parts).filteredOn(it::matches).as(it).hasSize(1));
        }
    }

    @Test
    void everyTagOfATestIsAPromiseOrATier() throws IOException {
        var known = new ArrayList<>(List.of("nightly", "release"));
        Promise.all().forEach(promise -> known.addAll(List.of(promise.id(), promise.id() + Promise.IN_PART)));

        assertThat(tags()).isNotEmpty().isSubsetOf(known);
    }

    /** Which tests run: all, then those of each part. */
    private static List<String> patterns() throws IOException {
        return new ArrayList<>(PART.matcher(Files.readString(POM))
                .results()
                .map(found -> found.group(1))
                .toList());
    }

    private static TreeSet<String> tags() throws IOException {
        var found = new TreeSet<String>();
        try (Stream<Path> files = Files.walk(TESTS)) {
            for (var file : files.filter(it -> it.toString().endsWith(".java")).toList()) {
                TAG.matcher(Files.readString(file)).results().forEach(tag -> found.add(tag.group(1)));
            }
        }
        return found;
    }
}
