package org.pacewell.local;

import java.io.File;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Keycloak as Maven downloaded it. */
record KeycloakZip(Path file) {

    private static final String NAME = "keycloak-quarkus-dist";
    private static final String PROPERTY = "pacewell.keycloak.zip";

    static KeycloakZip find() {
        return Stream.of(named(), onClassPath("java.class.path"), onClassPath("surefire.test.class.path"), downloaded())
                .flatMap(it -> it)
                .filter(Files::isRegularFile)
                .findFirst()
                .map(KeycloakZip::new)
                .orElseThrow(() -> new Trouble("Keycloak's archive is not in the local Maven repository: run ./mvnw -B"
                        + " -q dependency:resolve, or name it with -D" + PROPERTY + "."));
    }

    /** What it is called when unpacked: {@code keycloak-26.7.3}. */
    String folderName() {
        var name = file.getFileName().toString();
        return "keycloak-" + name.substring(NAME.length() + 1, name.length() - ".zip".length());
    }

    /** Unpacks without the folder that everything in the archive is under. */
    void unpackTo(Path target) throws IOException {
        try (var zip = new ZipInputStream(Files.newInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (Thread.currentThread().isInterrupted()) throw new InterruptedIOException("told to stop");
                unpack(zip, entry, target);
            }
        }
    }

    private static void unpack(ZipInputStream zip, ZipEntry entry, Path target) throws IOException {
        var path = target.resolve(entry.getName().replaceFirst("^[^/]*/", "")).normalize();
        if (!path.startsWith(target)) throw new IOException("Outside the archive: " + entry.getName());
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.getParent());
        Files.copy(zip, path);
        if (path.toString().endsWith(".sh") && !path.toFile().setExecutable(true))
            throw new IOException("Cannot make executable: " + path);
    }

    private static Stream<Path> named() {
        return Stream.ofNullable(System.getProperty(PROPERTY)).map(Path::of);
    }

    private static Stream<Path> onClassPath(String property) {
        return Stream.of(System.getProperty(property, "").split(File.pathSeparator, -1))
                .map(Path::of)
                .filter(KeycloakZip::isNamedSo);
    }

    private static Stream<Path> downloaded() {
        var usual =
                Path.of(System.getProperty("user.home"), ".m2", "repository").toString();
        var repository = Path.of(System.getProperty("maven.repo.local", usual));
        return Folder.children(repository.resolve("org/keycloak").resolve(NAME)).stream()
                .filter(Files::isDirectory)
                .flatMap(version -> Folder.children(version).stream())
                .filter(KeycloakZip::isNamedSo)
                .sorted(Comparator.comparing(Path::toString).reversed());
    }

    private static boolean isNamedSo(Path path) {
        var name = String.valueOf(path.getFileName());
        return name.startsWith(NAME) && name.endsWith(".zip");
    }
}
