package org.pacewell.notice;

import java.util.UUID;
import org.pacewell.rule.EmailAddress;

/**
 * A notice as it leaves: to one person, whom nothing but the address names.
 *
 * @param id the same whenever it is tried, so that a mail program shows it once
 */
record Letter(UUID id, String to, String subject, String text) {
    /** @throws IllegalArgumentException for what would be more than one address, or more than a subject */
    Letter {
        if (!EmailAddress.isOne(to)) throw new IllegalArgumentException("Not one e-mail address");
        if (subject.chars().anyMatch(Character::isISOControl))
            throw new IllegalArgumentException("A subject is one line");
    }
}
