package org.pacewell.rescue;

import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.pacewell.attendance.Reason;
import org.pacewell.person.Participant;
import org.pacewell.person.Participants;
import org.pacewell.rule.NotFound;
import org.pacewell.task.Task;
import org.pacewell.web.FormErrors;
import org.pacewell.web.Option;
import org.pacewell.web.Words;

/** Gathers what the pages of the rescue show. */
@ApplicationScoped
class RescueViews {
    private final Participants participants;
    private final Pauses pauses;

    RescueViews(Participants participants, Pauses pauses) {
        this.participants = participants;
        this.pauses = pauses;
    }

    RescuePages.ContactNew contact(Task task, Instant now, ContactForm typed, FormErrors errors) {
        var whose = participants.require(task.participantId().orElseThrow(NotFound::new));
        return new RescuePages.ContactNew(
                task.id(),
                task.what(),
                who(whose),
                inForce(whose, now),
                List.of(Option.of(ContactForm.YES, words().yes()), Option.of(ContactForm.NO, words().no())),
                Arrays.stream(Reason.values())
                        .map(reason -> Option.of(reason, reason.label()))
                        .toList(),
                Arrays.stream(Offer.values())
                        .map(offer ->
                                Option.of(offer, offer.label(), typed.offers().contains(offer.name())))
                        .toList(),
                typed,
                errors);
    }

    RescuePages.ContactPause pause(Participant whose, Instant now, String until, String reason, FormErrors errors) {
        return new RescuePages.ContactPause(who(whose), inForce(whose, now), until, reason, errors);
    }

    private String inForce(Participant whose, Instant now) {
        return pauses.inForce(whose.id(), now)
                .map(pause -> words().paused(whose.name(), Words.fullYear(pause.until()), pause.reason()))
                .orElse("");
    }

    private static RescuePages.Who who(Participant whose) {
        var details = whose.details();
        return new RescuePages.Who(
                whose.id(),
                whose.name(),
                words().born(Words.plain(whose.birthDate())),
                details.phone().orElse(""),
                details.email().orElse(""));
    }

    static RescueMessages words() {
        return MessageBundles.get(RescueMessages.class);
    }
}
