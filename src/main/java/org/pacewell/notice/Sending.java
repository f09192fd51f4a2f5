package org.pacewell.notice;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.pacewell.audit.Trail;
import org.pacewell.clinic.Clinic;
import org.pacewell.clinic.Clinics;
import org.pacewell.tenancy.Tenancy;

/**
 * Sends the notices that are due, each in a transaction of its own. Should Pacewell fail between a letter and its record,
 * the letter leaves once more under the same Message-ID: twice is better than never.
 */
@ApplicationScoped
class Sending {
    private static final Logger LOG = Logger.getLogger(Sending.class);
    private static final int EVERY_SECONDS = 20;

    private final Clinics clinics;
    private final Notices notices;
    private final Recipients recipients;
    private final Postbox postbox;
    private final Trail trail;
    private final Clock clock;

    Sending(Clinics clinics, Notices notices, Recipients recipients, Postbox postbox, Trail trail, Clock clock) {
        this.clinics = clinics;
        this.notices = notices;
        this.recipients = recipients;
        this.postbox = postbox;
        this.trail = trail;
        this.clock = clock;
    }

    @Produces
    @Singleton
    static RecurringTask<Void> sending(Sending sending) {
        return Tasks.recurring("send-notices", FixedDelay.ofSeconds(EVERY_SECONDS))
                .execute((task, context) -> sending.sendDue());
    }

    @ActivateRequestContext
    void sendDue() {
        sendAll(clock.instant());
    }

    /** Everything that is due at an instant. Without a mail server it waits for the next time. */
    @ActivateRequestContext
    void sendAll(Instant now) {
        for (var clinic : clinics.byName()) {
            if (clinic.isOpen() && !Tenancy.as(clinic.key(), () -> sendOf(clinic, now))) return;
        }
    }

    /** @return whether there was a mail server */
    private boolean sendOf(Clinic clinic, Instant now) {
        while (true) {
            var answer = QuarkusTransaction.requiringNew().call(() -> sendNext(now));
            if (answer.isEmpty()) return true;
            if (answer.get() == Postbox.Answer.AWAY) {
                LOG.warnf("Notices of %s wait: no mail server answers", clinic.key());
                return false;
            }
        }
    }

    private Optional<Postbox.Answer> sendNext(Instant now) {
        return notices.nextDue(now).map(notice -> send(notice, now));
    }

    private Postbox.Answer send(Notice notice, Instant now) {
        var recipient = recipients.of(notice);
        notice.participantId().ifPresent(whose -> trail.wroteItself(whose, "settle", "notice", notice.id()));
        trail.tell();
        if (recipient.isEmpty()) return settle(notice, Outcome.LEFT, now);
        if (notice.isExpired(now)) return settle(notice, Outcome.TOO_LATE, now);
        return send(notice, recipient.getFirst(), now);
    }

    private Postbox.Answer send(Notice notice, Recipient to, Instant now) {
        if (!to.hasAddress()) return settle(notice, Outcome.NO_ADDRESS, now);
        var answer = to.canBeWrittenTo() ? postbox.send(letter(notice, to)) : Postbox.Answer.REFUSED;
        switch (answer) {
            case TAKEN -> notice.settle(Outcome.SENT, now);
            case REFUSED -> notice.settle(Outcome.REFUSED, now);
            case NOT_NOW, AWAY -> notice.tryAgain(now);
        }
        return answer;
    }

    private static Postbox.Answer settle(Notice notice, Outcome how, Instant now) {
        notice.settle(how, now);
        return Postbox.Answer.TAKEN;
    }

    private static Letter letter(Notice notice, Recipient to) {
        return new Letter(notice.id(), to.email(), notice.subject(), to.greeting() + "\n\n" + notice.text() + "\n");
    }
}
