package org.pacewell.notice;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.vertx.ext.mail.SMTPException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The one way by which mail leaves: a letter to one person at a time. */
@ApplicationScoped
class Postbox {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** How a mail server took a letter. */
    enum Answer {
        TAKEN,
        /** It will never take this one. */
        REFUSED,
        /** It may take it later. */
        NOT_NOW,
        /** There was no answer: it may be the same with every other letter. */
        AWAY
    }

    private final ReactiveMailer mailer;
    private final String from;

    Postbox(ReactiveMailer mailer, @ConfigProperty(name = "pacewell.mail-from") String from) {
        this.mailer = mailer;
        this.from = from;
    }

    Answer send(Letter letter) {
        try {
            mailer.send(mail(letter)).await().atMost(PATIENCE);
            return Answer.TAKEN;
        } catch (RuntimeException failed) {
            return answer(failed);
        }
    }

    /** What a failure says of the letter, and of the server. */
    static Answer answer(Throwable failed) {
        for (@Nullable Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof SMTPException said) return said.isPermanent() ? Answer.REFUSED : Answer.NOT_NOW;
        }
        return Answer.AWAY;
    }

    private Mail mail(Letter letter) {
        return Mail.withText(letter.to(), letter.subject(), letter.text())
                .setFrom(from)
                .addHeader("Message-ID", "<" + letter.id() + "@" + from.substring(from.indexOf('@') + 1) + ">")
                .addHeader("Auto-Submitted", "auto-generated");
    }
}
