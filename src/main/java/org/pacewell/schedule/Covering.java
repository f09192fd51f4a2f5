package org.pacewell.schedule;

import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pacewell.cohort.Assignment;
import org.pacewell.cohort.Assignments;
import org.pacewell.cohort.Cover;
import org.pacewell.cohort.Covers;
import org.pacewell.person.Absences;
import org.pacewell.person.Discipline;
import org.pacewell.person.StaffMember;
import org.pacewell.person.StaffMembers;
import org.pacewell.rule.FieldError;
import org.pacewell.rule.InvalidInput;

/** Finds somebody to stand in for a session, and lets them. */
@ApplicationScoped
@Transactional
class Covering {
    /**
     * Somebody who runs sessions at the clinic.
     *
     * @param hindrance why they cannot, or an empty text
     * @param gap the discipline that the session would lack, or an empty text
     */
    record Candidate(StaffMember member, boolean knowsTheCohort, String hindrance, String gap, int sessionsThatDay) {
        boolean isFree() {
            return hindrance.isEmpty();
        }
    }

    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparing(
                    (Candidate candidate) -> !candidate.isFree())
            .thenComparing(candidate -> !candidate.gap().isEmpty())
            .thenComparing(candidate -> !candidate.knowsTheCohort())
            .thenComparing(Candidate::sessionsThatDay)
            .thenComparing(candidate -> candidate.member().familyName())
            .thenComparing(candidate -> candidate.member().id());

    private final Sessions sessions;
    private final StaffMembers staff;
    private final Absences absences;
    private final Assignments assignments;
    private final Covers covers;
    private final TellingAtOnce telling;

    Covering(
            Sessions sessions,
            StaffMembers staff,
            Absences absences,
            Assignments assignments,
            Covers covers,
            TellingAtOnce telling) {
        this.sessions = sessions;
        this.staff = staff;
        this.absences = absences;
        this.assignments = assignments;
        this.covers = covers;
        this.telling = telling;
    }

    List<UUID> running(Session session) {
        return sessions.facilitators(List.of(session.id())).getOrDefault(session.id(), List.of());
    }

    /** Everybody who might stand in, the fittest first; those who cannot come last, each with the reason. */
    List<Candidate> candidates(Session session, Optional<UUID> insteadOf) {
        var running = running(session);
        var team = staff.all(running);
        var facilitators = staff.facilitators().stream()
                .filter(member -> !running.contains(member.id()))
                .toList();
        var ids = facilitators.stream().map(StaffMember::id).toList();
        var away = absences.known(ids, session.day(), session.day());
        var thatDay = others(session);
        var familiar = assignments.of(session.cohortId()).stream()
                .map(Assignment::staffId)
                .collect(Collectors.toSet());
        var found = new ArrayList<Candidate>();
        for (var member : facilitators) {
            var theirs = thatDay.getOrDefault(member.id(), List.of());
            var hindrance = away.of(member.id(), session.day(), session.startsAt(), session.endsAt())
                    .or(() -> busy(session, theirs))
                    .orElse("");
            var gap = gap(team, insteadOf, member);
            found.add(new Candidate(member, familiar.contains(member.id()), hindrance, gap, theirs.size()));
        }
        return found.stream().sorted(BEST_FIRST).toList();
    }

    /**
     * Lets somebody stand in, from now until the session's day is over.
     *
     * @throws InvalidInput for somebody who does not run sessions here, or is not free
     */
    Cover cover(Session session, UUID standIn, Optional<UUID> insteadOf, Instant now) {
        session.requireChangeable(now);
        var fit = candidates(session, insteadOf).stream()
                .filter(candidate -> candidate.member().id().equals(standIn))
                .filter(Candidate::isFree)
                .findFirst();
        if (fit.isEmpty()) throw new InvalidInput(FieldError.of("staffId", "Cover.staff"));
        var running = new HashSet<>(running(session));
        if (insteadOf.isPresent() && !running.remove(insteadOf.get())) {
            throw new InvalidInput(FieldError.of("insteadOf", "Cover.insteadOf"));
        }
        sessions.holdAll(Set.of(), Set.of(standIn));
        running.add(standIn);
        run(session, running, now);
        var cover = covers.add(new Cover(session.id(), standIn, insteadOf.orElse(null), now));
        covers.flush();
        return cover;
    }

    /** Ends a cover at once. While the session is still to come, whoever was replaced runs it again. */
    void end(Cover cover, Instant now) {
        if (cover.isEnded()) return;
        cover.end(now);
        var session = sessions.require(cover.sessionId());
        if (!session.isChangeable(now)) return;
        var running = new HashSet<>(running(session));
        running.remove(cover.staffId());
        cover.insteadOf().ifPresent(running::add);
        sessions.holdAll(Set.of(), running);
        run(session, running, now);
    }

    /** Who comes in and who need not come any more are told; the participants are not: nothing changes for them. */
    private void run(Session session, Set<UUID> by, Instant now) {
        var before = Standing.of(session, running(session));
        sessions.runBy(List.of(session), by);
        var after = before.by(List.copyOf(by));
        telling.tell(
                session.cohortId(),
                SessionChange.Kind.COVER,
                List.of(new DatesChanged.Step(before, after, false)),
                List.of(session),
                now);
    }

    private Map<UUID, List<Session>> others(Session session) {
        var zone = session.zone();
        var near = sessions
                .between(
                        session.day().atStartOfDay(zone).toInstant(),
                        session.day().plusDays(1).atStartOfDay(zone).toInstant())
                .stream()
                .filter(other -> !other.isCancelled() && !other.id().equals(session.id()))
                .collect(Collectors.toMap(Session::id, other -> other));
        return sessions.facilitators(near.keySet()).entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(person -> Map.entry(person, entry.getKey())))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        Collectors.mapping(entry -> near.get(entry.getValue()), Collectors.toList())));
    }

    private static Optional<String> busy(Session session, List<Session> theirs) {
        return theirs.stream()
                .filter(other -> other.starts().isBefore(session.ends())
                        && session.starts().isBefore(other.ends()))
                .findFirst()
                .map(other -> words().runs_another());
    }

    /** The discipline of the one who is replaced, unless the stand-in or somebody who stays brings it. */
    private static String gap(List<StaffMember> team, Optional<UUID> insteadOf, StaffMember standIn) {
        var stays = team.stream()
                .filter(member -> !insteadOf.equals(Optional.of(member.id())))
                .map(StaffMember::discipline)
                .collect(Collectors.toSet());
        return team.stream()
                .filter(member -> insteadOf.equals(Optional.of(member.id())))
                .map(StaffMember::discipline)
                .filter(lost -> lost != standIn.discipline() && !stays.contains(lost))
                .map(Discipline::label)
                .findFirst()
                .orElse("");
    }

    private static ScheduleMessages words() {
        return MessageBundles.get(ScheduleMessages.class);
    }
}
