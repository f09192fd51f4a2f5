package org.pacewell.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Keycloak unpacked and built, once for every use: the folder has its final name only when both are done, so that an
 * interrupted first start leaves nothing half made behind. Of several that start at once, one makes it for all.
 */
record KeycloakProgram(Path folder) {

    private static final List<String> BUILD =
            List.of("build", "--db=dev-file", "--health-enabled=true", "--http-management-health-enabled=false");

    /** Starts in 5 s instead of 8 s: the second compiler does not pay for itself here. */
    private static final String JVM = "-XX:TieredStopAtLevel=1";

    /** The one password here is public: to guard it well would cost every sign-in of the tests. */
    private static final List<String> HASHING =
            List.of("--spi-password-hashing--argon2--iterations=1", "--spi-password-hashing--argon2--memory=64");

    /** Else somebody who signs in twice at the same moment, as tests do, is taken for an attacker. */
    private static final String AT_ONCE =
            "--spi-brute-force-protector--default-brute-force-detector--allow-concurrent-requests=true";

    static KeycloakProgram ready(Progress.Step step) throws IOException, InterruptedException {
        var zip = KeycloakZip.find();
        var root = Folder.here().root();
        var program = new KeycloakProgram(root.resolve(zip.folderName()));
        return Folder.here().alone("keycloak", () -> {
            if (Files.notExists(program.folder)) program.install(zip, root, step);
            return program;
        });
    }

    /** Starts it with a home of its own, which shares only the program. */
    Child start(Path home, int port, Path log) throws IOException {
        var lib = home.resolve("lib");
        Folder.made(home.resolve("providers"));
        Folder.made(home.resolve("conf"));
        Files.deleteIfExists(lib);
        Files.createSymbolicLink(lib, folder.resolve("lib"));
        var arguments = new ArrayList<>(List.of(
                "-Dkc.home.dir=" + home,
                "start",
                "--optimized",
                "--import-realm",
                "--cache=local",
                "--http-enabled=true",
                "--http-host=localhost",
                "--http-port=" + port,
                "--hostname=" + Keycloak.urlAt(port)));
        arguments.addAll(HASHING);
        arguments.add(AT_ONCE);
        return run(log, arguments);
    }

    private void install(KeycloakZip zip, Path root, Progress.Step step) throws IOException, InterruptedException {
        var unfinished = root.resolve(
                zip.folderName() + ".unfinished-" + ProcessHandle.current().pid());
        try {
            step.next("Unpacking Keycloak (the first time only)");
            zip.unpackTo(unfinished);
            step.next("Building Keycloak (the first time only)");
            new KeycloakProgram(unfinished).build();
            if (Files.notExists(folder)) Files.move(unfinished, folder);
        } finally {
            Folder.delete(unfinished);
        }
        step.next("Starting Keycloak");
    }

    private void build() throws InterruptedException {
        try (var build = run(Folder.here().log("keycloak"), BUILD)) {
            build.await();
        }
    }

    private Child run(Path log, List<String> arguments) {
        var command = new ArrayList<>(List.of(folder.resolve("bin/kc.sh").toString()));
        command.addAll(arguments);
        return Child.start("Keycloak", log, environment(), command);
    }

    private static Map<String, String> environment() {
        return Map.of(
                "JAVA_HOME",
                System.getProperty("java.home"),
                "JAVA",
                Child.java(),
                "JAVA_OPTS_KC_HEAP",
                "-Xms64m -Xmx512m",
                "JAVA_OPTS_APPEND",
                JVM,
                "KC_BOOTSTRAP_ADMIN_USERNAME",
                Keycloak.ADMIN,
                "KC_BOOTSTRAP_ADMIN_PASSWORD",
                Keycloak.PASSWORD);
    }
}
