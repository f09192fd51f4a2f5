package org.pacewell.attendance;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.pacewell.rule.FieldError;
import org.pacewell.rule.InvalidInput;
import org.pacewell.schedule.Session;

/**
 * A past day at whose end a register is looked at again.
 *
 * @param end the first instant of the day after, where the session is
 */
record KnownOn(LocalDate day, Instant end) {
    /** The day that was asked for, if any was. @throws InvalidInput for what is no day that is over */
    static Optional<KnownOn> of(String typed, Session session, Instant now) {
        if (typed.isBlank()) return Optional.empty();
        try {
            var day = LocalDate.parse(typed.strip());
            if (day.isBefore(LocalDate.ofInstant(now, session.zone())) && day.getYear() >= 1970) {
                return Optional.of(new KnownOn(
                        day, day.plusDays(1).atStartOfDay(session.zone()).toInstant()));
            }
        } catch (DateTimeParseException noDay) {
            // The sentence below says what is asked for.
        }
        throw new InvalidInput(FieldError.of("knownOn", "Register.knownOn"));
    }
}
