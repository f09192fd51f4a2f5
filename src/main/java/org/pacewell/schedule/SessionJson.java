package org.pacewell.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A session as programs read it: local date and times with their zone, and the instants that follow. */
public record SessionJson(
        @Schema(description = "Absent while the session is only proposed") @Nullable
        UUID id,

        @Schema(description = "For staff only") @Nullable UUID cohortId,

        int number,
        String title,
        LocalDate date,

        @Schema(implementation = String.class, examples = "10:00")
        LocalTime startsAt,

        @Schema(implementation = String.class, examples = "12:30")
        LocalTime endsAt,

        String zone,
        Instant start,
        Instant end,
        String place,
        Session.Status status,

        @Schema(description = "Whether it is an appointment of one person alone; then the number is its module's")
        boolean oneToOne,

        @Schema(description = "What its stage of the programme is called; for staff only") @Nullable
        String stage,

        @Schema(description = "Whose one-to-one appointment it is; for staff only") @Nullable
        UUID enrolmentId,

        @Schema(description = "For staff only") @Nullable UUID roomId,

        @Schema(description = "For staff only") @Nullable List<UUID> facilitatorIds) {

    /** What would be: a session without an id. */
    static SessionJson proposed(Session session, Places.Known places, String stage, List<UUID> facilitators) {
        return of(null, session, places, stage, facilitators);
    }

    /** For those who run the clinic. */
    static SessionJson forStaff(Session session, Places.Known places, String stage, List<UUID> facilitators) {
        return of(session.id(), session, places, stage, facilitators);
    }

    /** For a participant whose session it is: nothing about anybody else. */
    public static SessionJson forParticipant(
            UUID id,
            int number,
            String title,
            LocalDate date,
            LocalTime startsAt,
            LocalTime endsAt,
            String zone,
            Instant start,
            Instant end,
            String place,
            Session.Status status,
            boolean oneToOne) {
        return new SessionJson(
                id, null, number, title, date, startsAt, endsAt, zone, start, end, place, status, oneToOne, null, null,
                null, null);
    }

    private static SessionJson of(
            @Nullable UUID id, Session session, Places.Known places, String stage, List<UUID> facilitators) {
        return new SessionJson(
                id,
                session.cohortId(),
                session.number(),
                session.title(),
                session.day(),
                session.startsAt(),
                session.endsAt(),
                session.zone().getId(),
                session.starts(),
                session.ends(),
                places.of(session),
                session.status(),
                session.isOneToOne(),
                stage.isEmpty() ? null : stage,
                session.enrolmentId().orElse(null),
                session.roomId().orElse(null),
                facilitators);
    }
}
