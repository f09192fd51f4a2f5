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

/** What {@code ./pacewell up} says when it cannot begin: one sentence that tells what to do. */
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

    private void mavenSays(String text) throws IOException {
        var maven = Files.writeString(checkout.resolve("mvnw"), "#!/bin/sh\necho '" + text + "'\nexit 1\n");
        assertThat(maven.toFile().setExecutable(true)).isTrue();
    }

    private static Said aBrokenDownload() {
        return new Said(
                1,
                "Maven could not get what it needs: check the network (or the proxy in ~/.m2/settings.xml) and run this"
                        + " again. All it said is in .pacewell/logs/build.log.");
    }

    private Said up() throws IOException, InterruptedException {
        var script = new ProcessBuilder("./pacewell", "up")
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
