package org.pacewell.notice;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.pacewell.Scanner;
import org.pacewell.local.LocalServices;

/** What has arrived where mail ends: each letter once for each recipient that its sender named. */
final class Letters {
    private static final Map<Path, Received> READ = new ConcurrentHashMap<>();
    private static final int TRIES = 50;
    private static final Duration PAUSE = Duration.ofMillis(100);

    private Letters() {}

    /** @param raw every byte of it */
    record Received(String id, List<String> to, String from, String subject, String text, String raw) {}

    static List<Received> all() {
        try (Stream<Path> files = Files.list(LocalServices.mail())) {
            return files.sorted().map(Letters::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Received> to(String address) {
        return all().stream().filter(it -> it.to().contains(address)).toList();
    }

    /** The same, once there is one: what is due at once may be on its way already, by the job that looks every few seconds. */
    static List<Received> awaitedBy(String address) throws InterruptedException {
        for (int i = 0; i < TRIES && to(address).isEmpty(); i++) Thread.sleep(PAUSE);
        return to(address);
    }

    /** Reads a letter once, along with the scanner that reads every answer. */
    private static Received read(Path file) {
        return READ.computeIfAbsent(file, Letters::parsed);
    }

    private static Received parsed(Path file) {
        try (var bytes = Files.newInputStream(file)) {
            var message = new MimeMessage(Session.getInstance(new Properties()), bytes);
            var to = Arrays.stream(message.getAllRecipients())
                    .map(Object::toString)
                    .toList();
            var raw = Files.readString(file);
            to.forEach(address -> Scanner.readLetter(address, raw));
            return new Received(
                    message.getMessageID(),
                    to,
                    message.getFrom()[0].toString(),
                    message.getSubject(),
                    message.getContent().toString().replace("\r\n", "\n"),
                    raw);
        } catch (IOException | MessagingException e) {
            throw new AssertionError(file.toString(), e);
        }
    }
}
