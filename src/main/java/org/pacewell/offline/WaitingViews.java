package org.pacewell.offline;

import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pacewell.attendance.Attendance;
import org.pacewell.attendance.RegisterRows;
import org.pacewell.attendance.Registers;
import org.pacewell.attendance.Rosters;
import org.pacewell.cohort.Cohorts;
import org.pacewell.person.StaffMember;
import org.pacewell.person.StaffMembers;
import org.pacewell.schedule.Session;
import org.pacewell.web.FormErrors;
import org.pacewell.web.Words;

/** Gathers what the page of waiting marks shows: what the register says beside what the device says. */
@ApplicationScoped
@Transactional
class WaitingViews {
    private final QueuedMarks queued;
    private final Registers registers;
    private final Rosters rosters;
    private final Cohorts cohorts;
    private final StaffMembers staff;

    WaitingViews(QueuedMarks queued, Registers registers, Rosters rosters, Cohorts cohorts, StaffMembers staff) {
        this.queued = queued;
        this.registers = registers;
        this.rosters = rosters;
        this.cohorts = cohorts;
        this.staff = staff;
    }

    boolean isEmpty(Session session) {
        return queued.countHeld(session.id()) == 0;
    }

    WaitingPages.WaitingList list(Session session, Instant now) {
        return again(session, now, "", FormErrors.NONE);
    }

    /** The page again, with what was typed and what is wrong with it. */
    WaitingPages.WaitingList again(Session session, Instant now, String correction, FormErrors errors) {
        var members = rosters.of(session).stream()
                .collect(Collectors.toMap(Rosters.Member::enrolmentId, Function.identity()));
        var marks = registers.of(session.id());
        var held = queued.held(session.id());
        var authors = names(held, marks);
        return new WaitingPages.WaitingList(
                session.id(),
                words().session(cohorts.require(session.cohortId()).name(), session.number()),
                held.stream()
                        .flatMap(one -> Optional.ofNullable(
                                        members.get(one.sent().enrolmentId()))
                                .stream()
                                .map(member -> row(session, one, member, marks, authors)))
                        .toList(),
                registers.isLocked(session, members.keySet(), marks.keySet(), now),
                correction,
                errors);
    }

    private Map<UUID, String> names(List<QueuedMarks.Held> held, Map<UUID, Attendance> marks) {
        var authors = marks.values().stream().flatMap(mark -> mark.recordedBy().stream());
        var senders = held.stream().map(QueuedMarks.Held::from);
        return staff.all(Stream.concat(authors, senders).distinct().toList()).stream()
                .collect(Collectors.toMap(StaffMember::id, StaffMember::name));
    }

    private static WaitingPages.Waiting row(
            Session session,
            QueuedMarks.Held held,
            Rosters.Member member,
            Map<UUID, Attendance> marks,
            Map<UUID, String> names) {
        var sent = RegisterRows.inWords(held.sent().mark());
        var stands = Optional.ofNullable(marks.get(member.enrolmentId()));
        var made = held.sent().madeAt().atZone(session.zone()).toLocalTime();
        return new WaitingPages.Waiting(
                held.sent().id(),
                member.name(),
                member.birthDate().getYear(),
                words().sent_by(sent, Words.clock(made), names.getOrDefault(held.from(), "")),
                stands.map(mark ->
                                words().stands_by(RegisterRows.inWords(mark.mark()), RegisterRows.author(mark, names)))
                        .orElse(words().unmarked()),
                words().use(sent),
                stands.map(mark -> words().leave(RegisterRows.inWords(mark.mark())))
                        .orElse(words().leave_unmarked()));
    }

    private static OfflineMessages words() {
        return MessageBundles.get(OfflineMessages.class);
    }
}
