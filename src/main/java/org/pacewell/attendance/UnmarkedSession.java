package org.pacewell.attendance;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;

/**
 * A session that is over and whose register is not complete.
 *
 * @param unmarked how many of those expected have no mark
 * @param owner who is to finish the register: the session's first facilitator, or whom a coordinator asked
 */
public record UnmarkedSession(
        UUID id,
        UUID cohortId,
        String cohort,
        int number,
        boolean oneToOne,
        String title,
        LocalDate day,
        LocalTime startsAt,
        Instant ends,
        int expected,
        int unmarked,
        Optional<UUID> ownerId,
        String owner) {}
