package org.pacewell.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.pacewell.audit.Trail;

/** Somebody of the staff tells a person what no mail could. */
@ApplicationScoped
@Transactional
class TellingByTelephone {
    private final Notices notices;
    private final Recipients recipients;
    private final Trail trail;

    TellingByTelephone(Notices notices, Recipients recipients, Trail trail) {
        this.notices = notices;
        this.recipients = recipients;
        this.trail = trail;
    }

    /** A notice, read with a line in the trail. @throws org.pacewell.rule.NotFound when there is none such */
    Notice read(UUID id) {
        var notice = notices.require(id);
        notice.participantId().ifPresent(whose -> trail.readOf(whose, "notice", id));
        return notice;
    }

    /** @return whom it was. @throws NothingToRing when the notice has left, waits, or was told by somebody else */
    String told(Notice notice, int seen, UUID by, Instant at) {
        notice.participantId().ifPresent(whose -> trail.wroteOf(whose, "tell", "notice", notice.id()));
        notice.requireVersion(seen);
        notice.toldBy(by, at);
        notices.flush();
        var people = notice.isForStaff()
                ? recipients.staff(List.of(notice.to()))
                : recipients.participants(List.of(notice.to()));
        return people.stream().map(Recipient::name).findFirst().orElse("");
    }
}
