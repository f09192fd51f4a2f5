package org.pacewell.staff;

import static org.pacewell.access.Role.CLINICIAN;
import static org.pacewell.access.Role.COORDINATOR;
import static org.pacewell.access.Role.FACILITATOR;
import static org.pacewell.access.Role.MANAGER;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pacewell.access.SignedIn;
import org.pacewell.attendance.UnmarkedSession;
import org.pacewell.attendance.UnmarkedSessions;
import org.pacewell.audit.Trail;
import org.pacewell.clinic.OpenClinics;
import org.pacewell.cohort.CohortPolicy;
import org.pacewell.notice.Notices;
import org.pacewell.planning.BoardRow;
import org.pacewell.planning.CohortBoard;
import org.pacewell.task.Tasks;
import org.pacewell.web.Words;

/** Today: the sessions, and what needs somebody, before anything else. */
@Path("/today")
@Transactional
public class TodayResource {
    private static final int MOST_UNFINISHED = 3;
    private static final Duration LOOK_AHEAD = Duration.ofDays(14);
    private static final int MOST_COHORTS = 12;
    private static final int MOST_NEXT = 5;

    private final TodayBoard board;
    private final UnmarkedSessions unmarked;
    private final MySessions own;
    private final CohortBoard cohorts;
    private final CohortPolicy policy;
    private final Tasks tasks;
    private final Notices notices;
    private final OpenClinics clinics;
    private final SignedIn person;
    private final Trail trail;
    private final Clock clock;

    TodayResource(
            TodayBoard board,
            UnmarkedSessions unmarked,
            MySessions own,
            CohortBoard cohorts,
            CohortPolicy policy,
            Tasks tasks,
            Notices notices,
            OpenClinics clinics,
            SignedIn person,
            Trail trail,
            Clock clock) {
        this.board = board;
        this.unmarked = unmarked;
        this.own = own;
        this.cohorts = cohorts;
        this.policy = policy;
        this.tasks = tasks;
        this.notices = notices;
        this.clinics = clinics;
        this.person = person;
        this.trail = trail;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({COORDINATOR, CLINICIAN, FACILITATOR, MANAGER})
    public TemplateInstance today() {
        trail.read("today", null);
        var now = clock.instant();
        var zone = clinics.current().zone();
        var day = LocalDate.ofInstant(now, zone);
        var begins = day.atStartOfDay(zone).toInstant();
        var ends = day.plusDays(1).atStartOfDay(zone).toInstant();
        var sessions = board.between(begins, ends, mine());
        boolean mayRun = person.is(COORDINATOR) || person.is(FACILITATOR);
        var run = mayRun ? board.between(begins, ends, Optional.of(person.staffId())) : List.<TodayBoard.Line>of();
        var lines = cohorts.lines(true, mine(), now, 0, MOST_COHORTS);
        var needed = new ArrayList<StaffPages.Needed>();
        mine(now, needed);
        if (person.is(COORDINATOR)) {
            late(now, needed);
            toRing(needed);
        }
        unfinished(begins, now, day, needed);
        if (policy.mayPlan()) lines.forEach(line -> placeFree(line, needed));
        return new StaffPages.Today(
                day,
                words().lede(sessions.size(), needed.size()),
                needed,
                own.of(run, now),
                sessions.stream()
                        .filter(line -> !run.contains(line))
                        .map(TodayResource::coming)
                        .toList(),
                sessions.isEmpty() ? next(ends) : List.of(),
                lines.stream().map(line -> BoardRow.of(line, zone)).toList(),
                policy.mayPlan(),
                mayChase(),
                mayRun);
    }

    private boolean mayChase() {
        return person.seesWholeClinic() || person.is(FACILITATOR);
    }

    private void mine(Instant now, List<StaffPages.Needed> needed) {
        var count = tasks.ofOwner(person.staffId(), now);
        if (count.open() == 0) return;
        var late = count.overdue() > 0;
        needed.add(new StaffPages.Needed(
                "/tasks?whose=MINE",
                words().tasks(),
                words().tasks_text(count.open()),
                late ? words().tasks_overdue(count.overdue()) : words().tasks_open(),
                late ? "rose" : "plain"));
    }

    /** A task that is late needs somebody, whoever owns it. */
    private void late(Instant now, List<StaffPages.Needed> needed) {
        int late = tasks.overdueOfOthers(person.staffId(), now);
        if (late == 0) return;
        needed.add(new StaffPages.Needed(
                "/tasks", words().late_tasks(), words().late_tasks_text(late), words().tasks_overdue(late), "rose"));
    }

    private void toRing(List<StaffPages.Needed> needed) {
        int count = notices.toRing();
        if (count == 0) return;
        needed.add(new StaffPages.Needed(
                "/notices?state=RING",
                words().to_ring(),
                words().to_ring_text(count),
                words().to_ring_count(count),
                "rose"));
    }

    /** Registers of the days before: the latest by name, and how many more the worklist has. */
    private void unfinished(Instant begins, Instant now, LocalDate today, List<StaffPages.Needed> needed) {
        var waiting = unmarked.endedBy(begins, mine()).reversed();
        waiting.stream()
                .limit(MOST_UNFINISHED)
                .map(session -> unfinished(session, today))
                .forEach(needed::add);
        var chasedBy = unmarked.chasedBy(now);
        var more = waiting.stream()
                .skip(MOST_UNFINISHED)
                .filter(session -> !session.ends().isAfter(chasedBy))
                .toList();
        if (more.isEmpty() || !mayChase()) return;
        var oldest = more.getLast().day();
        needed.add(new StaffPages.Needed(
                "/unmarked",
                words().unfinished_more(),
                words().unfinished_more_text(more.size(), Words.plain(oldest)),
                words().days((int) ChronoUnit.DAYS.between(oldest, today)),
                "rose"));
    }

    private static StaffPages.Needed unfinished(UnmarkedSession session, LocalDate today) {
        var when = Words.brief(session.day());
        var text = session.oneToOne()
                ? words().unfinished_one_to_one(session.cohort(), when)
                : words().unfinished_text(session.cohort(), session.number(), when, session.unmarked());
        int days = (int) ChronoUnit.DAYS.between(session.day(), today);
        return new StaffPages.Needed(
                "/sessions/" + session.id(), words().unfinished(), text, words().days(days), "rose");
    }

    private static void placeFree(CohortBoard.Line line, List<StaffPages.Needed> needed) {
        int free = line.capacity() - line.enrolled();
        if (free <= 0 || line.waiting() == 0) return;
        var text = words().place_free_text(line.name(), free, line.waiting());
        needed.add(
                new StaffPages.Needed("/cohorts/" + line.id(), words().place_free(), text, words().offer(), "plain"));
    }

    private List<StaffPages.Next> next(Instant from) {
        return board.between(from, from.plus(LOOK_AHEAD), mine()).stream()
                .limit(MOST_NEXT)
                .map(line -> new StaffPages.Next(line.id(), line.day(), line.startsAt(), called(line)))
                .toList();
    }

    static StaffPages.Coming coming(TodayBoard.Line line) {
        var marked = line.expected() > 0 && line.unmarked() == 0;
        var tag = marked
                ? words().all_marked()
                : line.apologies() > 0 ? words().apologies(line.apologies()) : words().expected(line.expected());
        return new StaffPages.Coming(
                line.id(),
                line.startsAt(),
                called(line),
                words().about(line.title(), line.place(), line.people()),
                tag,
                !marked && line.apologies() > 0 ? "sun" : "leaf");
    }

    private static String called(TodayBoard.Line line) {
        return line.oneToOne()
                ? words().one_to_one(line.cohort())
                : words().session(line.cohort(), line.number(), line.of());
    }

    private Optional<UUID> mine() {
        return person.seesWholeClinic() ? Optional.empty() : Optional.of(person.staffId());
    }

    private static StaffMessages words() {
        return MessageBundles.get(StaffMessages.class);
    }
}
