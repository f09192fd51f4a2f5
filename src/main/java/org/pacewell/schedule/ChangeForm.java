package org.pacewell.schedule;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jboss.resteasy.reactive.RestForm;
import org.pacewell.rule.Ids;
import org.pacewell.web.Form;
import org.pacewell.web.Words;

/** A change of a session as typed. A field that was not sent is an empty one. */
public record ChangeForm(
        @RestForm String kind,
        @RestForm String scope,
        @RestForm String day,
        @RestForm String startsAt,
        @RestForm String roomId,
        @RestForm List<String> facilitatorIds,
        @RestForm String reason,
        @RestForm String replace,
        @RestForm String withSessionId,
        @RestForm String minutes,
        @RestForm String evenClosed,
        @RestForm String version,
        @RestForm String seen,
        @RestForm String step) {
    private static final int MOST_MINUTES = 720;

    public ChangeForm {
        kind = Objects.requireNonNullElse(kind, "").toUpperCase(Locale.ROOT);
        scope = Objects.requireNonNullElse(scope, "");
        day = Objects.requireNonNullElse(day, "");
        startsAt = Objects.requireNonNullElse(startsAt, "");
        roomId = Objects.requireNonNullElse(roomId, "");
        facilitatorIds = facilitatorIds == null ? List.of() : List.copyOf(facilitatorIds);
        reason = Objects.requireNonNullElse(reason, "");
        replace = Objects.requireNonNullElse(replace, "");
        withSessionId = Objects.requireNonNullElse(withSessionId, "");
        minutes = Objects.requireNonNullElse(minutes, "");
        evenClosed = Objects.requireNonNullElse(evenClosed, "");
        version = Objects.requireNonNullElse(version, "");
        seen = Objects.requireNonNullElse(seen, "");
        step = Objects.requireNonNullElse(step, "");
    }

    /** What stands now, as the form begins. */
    static ChangeForm of(SessionChange.Kind kind, Session session, List<UUID> staff) {
        return new ChangeForm(
                kind.name(),
                "one",
                session.day().toString(),
                Words.clock(session.startsAt()),
                session.roomId().map(UUID::toString).orElse(""),
                staff.stream().map(UUID::toString).toList(),
                "",
                "",
                "",
                "" + session.minutes() / 2,
                "",
                "" + session.version(),
                "",
                "");
    }

    static Optional<SessionChange.Kind> kind(String typed) {
        return List.of(SessionChange.Kind.values()).stream()
                .filter(kind -> kind.standsAlone() && kind.name().equalsIgnoreCase(typed))
                .findFirst();
    }

    /** What is asked for. @throws org.pacewell.rule.InvalidInput that names each wrong field */
    ChangeWish wish(Predicate<UUID> isRoom, Set<UUID> facilitators) {
        var form = new Form();
        var wanted = kind(kind);
        form.requireThat(wanted.isPresent(), "kind", "Change.kind");
        var room = Ids.tryParse(roomId);
        form.requireThat(roomId.isBlank() || room.filter(isRoom).isPresent(), "roomId", "Cohort.room");
        form.requireNoErrors();
        var to = to(wanted.orElseThrow(), form, room, facilitators);
        return new ChangeWish(to, scope.equals("onwards"), !evenClosed.isEmpty());
    }

    private ChangeWish.To to(SessionChange.Kind wanted, Form form, Optional<UUID> room, Set<UUID> facilitators) {
        return switch (wanted) {
            case MOVE -> {
                var when = form.day("day", day);
                var start = form.time("startsAt", startsAt);
                form.requireNoErrors();
                yield new ChangeWish.Move(when.orElseThrow(), start.orElseThrow(), room);
            }
            case CANCEL -> {
                var why = form.required("reason", reason, 200, "Session.reason");
                form.requireNoErrors();
                yield new ChangeWish.Cancel(why, !replace.isEmpty());
            }
            case SWAP -> {
                var other = Ids.tryParse(withSessionId);
                form.requireThat(other.isPresent(), "withSessionId", "Session.other");
                form.requireNoErrors();
                yield new ChangeWish.Swap(other.orElseThrow());
            }
            case SPLIT -> {
                var first = form.number("minutes", minutes, 5, MOST_MINUTES);
                var when = form.day("day", day);
                var start = form.time("startsAt", startsAt);
                form.requireNoErrors();
                yield new ChangeWish.Split(first, when.orElseThrow(), start.orElseThrow());
            }
            case ROOM -> new ChangeWish.Rehouse(room);
            case FACILITATORS -> new ChangeWish.HandOver(staff(form, facilitators));
            case COHORT, COVER -> throw new IllegalArgumentException("Nobody asks for this of a session");
        };
    }

    private List<UUID> staff(Form form, Set<UUID> facilitators) {
        var chosen = facilitatorIds.stream()
                .map(Ids::tryParse)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        form.requireThat(
                chosen.size() == facilitatorIds.stream().distinct().count() && facilitators.containsAll(chosen),
                "facilitatorIds",
                "Cohort.facilitator");
        form.requireNoErrors();
        return chosen;
    }

    int seenVersion() {
        return Form.seenVersion(version);
    }

    Optional<String> seenMark() {
        return seen.isEmpty() ? Optional.empty() : Optional.of(seen);
    }
}
