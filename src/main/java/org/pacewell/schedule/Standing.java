package org.pacewell.schedule;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.pacewell.programme.Mode;

/**
 * How a session stands or would stand: when and where, by whom and about what.
 *
 * @param session the session, or an id with a zero in its first half for one that is not there yet
 */
public record Standing(
        UUID session,
        int number,
        LocalDate day,
        LocalTime startsAt,
        LocalTime endsAt,
        Optional<UUID> site,
        Optional<UUID> room,
        List<UUID> staff,
        UUID module,
        String title,
        Session.Status status,
        String cancelReason,
        Optional<UUID> enrolment) {

    static Standing of(Session session, List<UUID> staff) {
        return new Standing(
                session.id(),
                session.number(),
                session.day(),
                session.startsAt(),
                session.endsAt(),
                session.siteId(),
                session.roomId(),
                staff.stream().sorted().toList(),
                session.moduleId(),
                session.title(),
                session.status(),
                session.cancelReason(),
                session.enrolmentId());
    }

    /** A session of a proposal, which is not there yet. */
    static Standing proposed(Timetable.Dated dated, Optional<UUID> site, Optional<UUID> room, List<UUID> staff) {
        var online = dated.module().mode() == Mode.ONLINE;
        return new Standing(
                new UUID(0, dated.number()),
                dated.number(),
                dated.day(),
                dated.startsAt(),
                dated.endsAt(),
                online ? Optional.empty() : site,
                online ? Optional.empty() : room,
                staff,
                dated.module().id(),
                dated.module().title(),
                Session.Status.PLANNED,
                "",
                Optional.empty());
    }

    /** An appointment that is not there yet. @param position tells it from others that are not there yet either */
    public static Standing appointment(
            int position,
            Timetable.Dated dated,
            Optional<UUID> site,
            Optional<UUID> room,
            List<UUID> staff,
            UUID whose) {
        return proposed(dated, site, room, staff).of(new UUID(0, position), Optional.of(whose));
    }

    boolean isCancelled() {
        return status == Session.Status.CANCELLED;
    }

    public boolean isOneToOne() {
        return enrolment.isPresent();
    }

    boolean isNew() {
        return session.getMostSignificantBits() == 0;
    }

    boolean overlaps(Standing other) {
        return day.equals(other.day) && startsAt.isBefore(other.endsAt) && other.startsAt.isBefore(endsAt);
    }

    public Standing at(LocalDate newDay, LocalTime newStart) {
        return lasting(newDay, newStart, minutes());
    }

    Standing lasting(LocalDate newDay, LocalTime newStart, int minutes) {
        var newEnd = newStart.plusMinutes(minutes);
        if (!newEnd.isAfter(newStart)) throw new EndsAfterMidnight();
        return with(newDay, newStart, newEnd, room, staff, status, cancelReason);
    }

    public Standing in(Optional<UUID> newRoom) {
        return with(day, startsAt, endsAt, newRoom, staff, status, cancelReason);
    }

    Standing by(List<UUID> people) {
        return with(day, startsAt, endsAt, room, people.stream().sorted().toList(), status, cancelReason);
    }

    Standing cancelled(String reason) {
        return with(day, startsAt, endsAt, room, staff, Session.Status.CANCELLED, reason);
    }

    /** With the content of another session; as long as that one was. */
    Standing about(Standing other) {
        return about(other.module, other.title).lasting(day, startsAt, other.minutes());
    }

    Standing about(UUID newModule, String newTitle) {
        return new Standing(
                session,
                number,
                day,
                startsAt,
                endsAt,
                site,
                room,
                staff,
                newModule,
                newTitle,
                status,
                cancelReason,
                enrolment);
    }

    private Standing of(UUID id, Optional<UUID> whose) {
        return new Standing(
                id, number, day, startsAt, endsAt, site, room, staff, module, title, status, cancelReason, whose);
    }

    /** The same once more, as a session that is not there yet. */
    Standing again(int newNumber, int position) {
        return new Standing(
                new UUID(0, position),
                newNumber,
                day,
                startsAt,
                endsAt,
                site,
                room,
                staff,
                module,
                title,
                Session.Status.PLANNED,
                "",
                enrolment);
    }

    /** The instant, by the clock on the wall of a zone. */
    public Instant starts(ZoneId zone) {
        return day.atTime(startsAt).atZone(zone).toInstant();
    }

    int minutes() {
        return (int) Duration.between(startsAt, endsAt).toMinutes();
    }

    /** Those who run it here or there, each once. */
    Stream<UUID> staffWith(Standing other) {
        return Stream.concat(staff.stream(), other.staff.stream()).distinct();
    }

    private Standing with(
            LocalDate newDay,
            LocalTime newStart,
            LocalTime newEnd,
            Optional<UUID> newRoom,
            List<UUID> people,
            Session.Status newStatus,
            String reason) {
        return new Standing(
                session, number, newDay, newStart, newEnd, site, newRoom, people, module, title, newStatus, reason,
                enrolment);
    }
}
