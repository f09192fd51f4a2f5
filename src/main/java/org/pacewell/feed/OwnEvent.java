package org.pacewell.feed;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.UUID;

/**
 * A session as the calendar of one participant knows it.
 *
 * @param version rises with every change of the session and never falls
 * @param address where the site is, or an empty text
 * @param revised when it was changed last, as far as this calendar is concerned
 */
record OwnEvent(
        UUID session,
        int version,
        LocalDate day,
        LocalTime startsAt,
        LocalTime endsAt,
        ZoneId zone,
        Instant starts,
        Instant ends,
        boolean cancelled,
        String address,
        Instant revised) {}
