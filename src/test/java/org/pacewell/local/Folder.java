package org.pacewell.local;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;

/** The folder {@code .pacewell}, in which everything local is kept. */
record Folder(Path root) {

    private static final int SECRET_BYTES = 48;

    /** Nobody else may look into it: it holds a database and a secret. */
    static Folder here() {
        var root = Path.of(".pacewell").toAbsolutePath();
        if (Files.notExists(root)) makePrivately(root);
        return new Folder(root);
    }

    Path data(String name) {
        return root.resolve("data").resolve(name);
    }

    Path run(String name) {
        return made(root.resolve("run")).resolve(name);
    }

    /** The parts of the tests run at once: each has logs of its own. */
    Path log(String name) {
        var part = System.getProperty("part", "");
        return made(root.resolve("logs")).resolve(name + (part.isEmpty() ? "" : "-" + part) + ".log");
    }

    String sessionSecret() {
        var file = root.resolve("session-secret");
        try {
            if (Files.notExists(file)) writePrivately(file, random());
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What one of several processes at a time may do: the others wait until it is done. */
    <T> T alone(String what, Work<T> work) throws IOException, InterruptedException {
        try (var turn = FileChannel.open(root.resolve(what + ".lock"), CREATE, WRITE);
                var _ = turn.lock()) {
            return work.run();
        }
    }

    /** Writes a file that only its owner can read. */
    static void writePrivately(Path file, String content) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, content);
    }

    private static void makePrivately(Path folder) {
        try {
            Files.createDirectory(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } catch (FileAlreadyExistsException e) {
            // somebody was quicker
        } catch (IOException e) {
            throw new Trouble("The folder " + folder + " cannot be made: check who owns the one it is in.", e);
        }
    }

    static Path made(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new Trouble("The folder " + folder + " cannot be written: check who owns it.", e);
        }
    }

    static void delete(Path tree) {
        if (Files.notExists(tree)) return;
        try (var paths = Files.walk(tree)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void copy(Path tree, Path target) throws IOException {
        made(target);
        try (var paths = Files.walk(tree)) {
            for (var path : paths.skip(1).toList())
                Files.copy(path, target.resolve(tree.relativize(path)), StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    static List<Path> children(Path folder) {
        if (Files.notExists(folder)) return List.of();
        try (var paths = Files.list(folder)) {
            return paths.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String random() {
        var bytes = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** What takes a while and can fail. */
    interface Work<T> {
        T run() throws IOException, InterruptedException;
    }
}
