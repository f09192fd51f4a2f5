package org.pacewell.local;

import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;

/** A place where mail ends: every message becomes a file that a mail program opens, and a line in the log. */
final class Mail implements AutoCloseable {

    private final Path folder;
    private final GreenMail server;
    private final AtomicInteger received = new AtomicInteger();

    private Mail(Path folder, GreenMail server) {
        this.folder = folder;
        this.server = server;
    }

    static Mail start(Path folder, int port) {
        var server = new GreenMail(new ServerSetup(port, "localhost", ServerSetup.PROTOCOL_SMTP));
        var mail = new Mail(Folder.made(folder), server);
        var everybody = server.setUser("everybody@localhost", "everybody");
        server.getManagers().getUserManager().setMessageDeliveryHandler((moving, address) -> {
            mail.keep(moving.getMessage(), address);
            return everybody;
        });
        server.start();
        return mail;
    }

    @Override
    public void close() {
        server.stop();
    }

    private void keep(MimeMessage message, MailAddress recipient) throws MessagingException {
        var name = "%d-%d.eml".formatted(Instant.now().toEpochMilli(), received.incrementAndGet());
        try (var file = Files.newOutputStream(folder.resolve(name))) {
            message.writeTo(file);
            log("%s %s \"%s\" %s%n".formatted(Instant.now(), recipient.getEmail(), message.getSubject(), name));
        } catch (IOException e) {
            throw new MessagingException("The message cannot be kept", e);
        }
    }

    private static void log(String line) throws IOException {
        Files.writeString(Folder.here().log("mail"), line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
