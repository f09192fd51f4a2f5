package org.pacewell.notice;

import io.quarkus.qute.i18n.MessageBundles;
import java.util.UUID;
import org.pacewell.rule.EmailAddress;

/**
 * The one person whom a notice is for.
 *
 * @param name in full, for staff
 * @param calledBy how we address them
 * @param email an empty text when there is none
 */
record Recipient(UUID id, boolean isStaff, String name, String calledBy, String email) {
    boolean hasAddress() {
        return !email.isBlank();
    }

    boolean canBeWrittenTo() {
        return EmailAddress.isOne(email);
    }

    String greeting() {
        return MessageBundles.get(NoticeMessages.class).hello(calledBy);
    }
}
