package org.pacewell.attendance;

import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pacewell.access.SignedIn;
import org.pacewell.cohort.Cohort;
import org.pacewell.cohort.CohortPolicy;
import org.pacewell.cohort.Cohorts;
import org.pacewell.person.StaffMember;
import org.pacewell.person.StaffMembers;
import org.pacewell.programme.Programmes;
import org.pacewell.schedule.Places;
import org.pacewell.schedule.Session;
import org.pacewell.schedule.Sessions;
import org.pacewell.web.FormErrors;

/** Gathers what the page of a session shows: who comes, the plan, the marks. */
@ApplicationScoped
class SessionViews {
    /** The register on the page. */
    private record Seen(
            List<AttendancePages.Person> people, int marked, AttendancePages.RegisterState state, boolean mayMark) {}

    private final Cohorts cohorts;
    private final Programmes programmes;
    private final Sessions sessions;
    private final Places places;
    private final StaffMembers staff;
    private final Rosters rosters;
    private final Registers registers;
    private final RegisterRows rows;
    private final SessionPlan plan;
    private final SessionBriefs briefs;
    private final NhsCodes codes;
    private final CohortPolicy policy;
    private final SignedIn person;
    private final SignedNotes notes;
    private final WaitingMarks waiting;

    SessionViews(
            Cohorts cohorts,
            Programmes programmes,
            Sessions sessions,
            Places places,
            StaffMembers staff,
            Rosters rosters,
            Registers registers,
            RegisterRows rows,
            SessionPlan plan,
            SessionBriefs briefs,
            NhsCodes codes,
            CohortPolicy policy,
            SignedIn person,
            SignedNotes notes,
            WaitingMarks waiting) {
        this.cohorts = cohorts;
        this.programmes = programmes;
        this.sessions = sessions;
        this.places = places;
        this.staff = staff;
        this.rosters = rosters;
        this.registers = registers;
        this.rows = rows;
        this.plan = plan;
        this.briefs = briefs;
        this.codes = codes;
        this.policy = policy;
        this.person = person;
        this.notes = notes;
        this.waiting = waiting;
    }

    /** The page with the marks that are in force. */
    AttendancePages.SessionView view(Session session, Instant now) {
        return page(session, now, session.registerVersion(), FormErrors.NONE, Optional.empty());
    }

    /** The page again with what was typed; the marks in force stand beside it. */
    AttendancePages.SessionView again(
            Session session, Instant now, int version, FormErrors errors, RegisterForm typed) {
        return page(session, now, version, errors, Optional.of(typed));
    }

    /** The page as it was known at the end of a day; nothing can be changed on it. */
    AttendancePages.SessionView knownOn(Session session, Instant now, KnownOn known) {
        var members = rosters.knownOn(session, known);
        var marks = registers.knownOn(session.id(), known);
        var seen = new Seen(
                rows.knownOn(session, members, marks, known),
                marked(members, marks),
                AttendancePages.RegisterState.known(known),
                false);
        return page(session, now, session.registerVersion(), FormErrors.NONE, seen);
    }

    AttendancePages.RegisterSheet sheet(Session session, Instant now) {
        var page = view(session, now);
        return new AttendancePages.RegisterSheet(page.session(), page.people());
    }

    private AttendancePages.SessionView page(
            Session session, Instant now, int version, FormErrors errors, Optional<RegisterForm> typed) {
        var members = rosters.of(session);
        var marks = registers.of(session.id());
        var people = Rosters.participants(members).keySet();
        var state = new AttendancePages.RegisterState(
                registers.isLocked(session, people, marks.keySet(), now),
                typed.map(RegisterForm::correction).orElse(""),
                "",
                !marks.isEmpty());
        var seen = new Seen(
                rows.of(session, members, marks, typed, errors),
                marked(members, marks),
                state,
                policy.mayMark(session.cohortId(), session.id()) && !session.isCancelled());
        return page(session, now, version, errors, seen);
    }

    private AttendancePages.SessionView page(Session session, Instant now, int version, FormErrors errors, Seen seen) {
        var cohort = cohorts.require(session.cohortId());
        var module = programmes.requireModule(session.moduleId());
        return new AttendancePages.SessionView(
                head(session, cohort, now),
                seen.people(),
                seen.marked(),
                version,
                errors,
                SessionPlan.parts(session, module, now),
                plan.topics(session, module),
                briefs.left(session, now),
                module.homePractice(),
                module.bring(),
                Stream.of(Outcome.values())
                        .map(outcome -> new AttendancePages.Code(outcome.label(), codes.of(outcome)))
                        .toList(),
                RegisterRows.keys(),
                person.staff().map(UUID::toString).orElse(""),
                seen.state(),
                seen.mayMark() ? waiting.countHeld(session.id()) : 0,
                new AttendancePages.NoteCount(
                        notes.of(session.id()), seen.people().size() + (session.isOneToOne() ? 0 : 1)),
                seen.mayMark(),
                policy.mayPlan());
    }

    private static int marked(List<Rosters.Member> members, Map<UUID, Attendance> marks) {
        return (int) members.stream()
                .filter(member -> marks.containsKey(member.enrolmentId()))
                .count();
    }

    private AttendancePages.SessionHead head(Session session, Cohort cohort, Instant now) {
        var running = sessions.facilitators(List.of(session.id())).getOrDefault(session.id(), List.of());
        return new AttendancePages.SessionHead(
                session.id(),
                cohort.id(),
                cohort.name(),
                policy.maySee(cohort.id()),
                session.isOneToOne()
                        ? words().title_one_to_one(cohort.name())
                        : words().title(cohort.name(), session.number(), sessions.lastNumber(session)),
                session.isOneToOne(),
                session.title(),
                session.day(),
                session.startsAt(),
                session.endsAt(),
                places.known().of(session),
                staff.all(running).stream().map(StaffMember::name).collect(Collectors.joining(", ")),
                session.isCancelled(),
                session.cancelReason(),
                session.starts().isAfter(now));
    }

    private static AttendanceMessages words() {
        return MessageBundles.get(AttendanceMessages.class);
    }
}
