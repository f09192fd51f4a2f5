package org.pacewell.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code ./pacewell} says when it does not succeed: what to do, or what failed. */
class ScriptTest {
    private static final int PATIENCE_SECONDS = 30;

    @TempDir
    Path checkout;

    private record Said(int status, String text) {}

    @BeforeEach
    void checkOut() throws IOException {
        Files.copy(Path.of("pacewell"), checkout.resolve("pacewell"));
        assertThat(checkout.resolve("pacewell").toFile().setExecutable(true)).isTrue();
        Files.writeString(checkout.resolve("pom.xml"), "<project/>");
        Files.createDirectories(checkout.resolve("src/main"));
        Files.createDirectories(checkout.resolve("target"));
    }

    @Test
    void aBrokenDownloadOfMavenIsToldInOneSentence() throws Exception {
        mavenSays("wget: Failed to fetch https://example.org/apache-maven-bin.zip");

        assertThat(up()).isEqualTo(aBrokenDownload());
    }

    @Test
    void aBrokenDownloadOfALibraryIsToldInOneSentence() throws Exception {
        mavenSays("[ERROR] Could not transfer artifact io.quarkus.platform:quarkus-bom:pom:3.33.2: Unknown host");

        assertThat(up()).isEqualTo(aBrokenDownload());
    }

    @Test
    void anotherFailureShowsWhatMavenSaid() throws Exception {
        mavenSays("[ERROR] Something else");

        var said = up();

        assertThat(said.status()).isEqualTo(1);
        assertThat(said.text())
                .contains("[ERROR] Something else")
                .contains("The build failed: all it said is in .pacewell/logs/build.log.");
    }

    @Test
    void testsThatFailedAreNamedAtTheEnd() throws Exception {
        maven("""
                case $* in
                  *-Dpart=2*)
                    mkdir -p target/surefire-reports
                    echo 'Tests run: 2, Failures: 1, Time elapsed: 1 s <<< FAILURE! -- in org.pacewell.LoadTest
                org.pacewell.LoadTest.holds(int)[1] ten -- Time elapsed: 0.03 s <<< FAILURE!
                java.lang.AssertionError: expected 10 but was 9
                \tat somewhere' >target/surefire-reports/org.pacewell.LoadTest.txt
                    exit 1 ;;
                esac
                """);

        var said = say("test");

        assertThat(said.status()).isEqualTo(1);
        assertThat(said.text()).endsWith("""
                Failed (part 2):

                  org.pacewell.LoadTest.holds(int)[1] ten
                    java.lang.AssertionError: expected 10 but was 9""");
    }

    private void mavenSays(String text) throws IOException {
        maven("echo '" + text + "'\nexit 1\n");
    }

    private void maven(String does) throws IOException {
        var maven = Files.writeString(checkout.resolve("mvnw"), "#!/bin/sh\n" + does);
        assertThat(maven.toFile().setExecutable(true)).isTrue();
    }

    private static Said aBrokenDownload() {
        return new Said(
                1,
                "Maven could not get what it needs: check the network (or the proxy in ~/.m2/settings.xml) and run this"
                        + " again. All it said is in .pacewell/logs/build.log.");
    }

    private Said up() throws IOException, InterruptedException {
        return say("up");
    }

    private Said say(String command) throws IOException, InterruptedException {
        var script = new ProcessBuilder("./pacewell", command)
                .directory(checkout.toFile())
                .redirectErrorStream(true);
        script.environment().put("JAVA_HOME", System.getProperty("java.home"));
        var running = script.start();
        var text = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(running.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        return new Said(running.exitValue(), lastly(text));
    }

    /** Without the lines that tell how long it took. */
    private static String lastly(String text) {
        return text.replaceAll("(?m)^Building Pacewell ….*$", "").strip();
    }
}
