package org.pacewell.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A notice as a list has it. @param toldBy who has told the person in another way, or an empty text */
record NoticeLine(
        UUID id,
        UUID changeId,
        Optional<UUID> participantId,
        Optional<UUID> staffId,
        String name,
        Optional<LocalDate> born,
        String phone,
        String subject,
        String text,
        Instant writtenAt,
        Instant dueAt,
        int tries,
        Optional<Outcome> outcome,
        String toldBy,
        int version) {
    boolean isToRing() {
        return toldBy.isEmpty() && outcome.filter(Outcome::isToRing).isPresent();
    }
}
