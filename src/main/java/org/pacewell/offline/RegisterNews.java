package org.pacewell.offline;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pacewell.access.SignedIn;
import org.pacewell.attendance.Attendance;
import org.pacewell.attendance.RegisterRows;
import org.pacewell.attendance.Registers;
import org.pacewell.attendance.Rosters;
import org.pacewell.person.StaffMember;
import org.pacewell.person.StaffMembers;
import org.pacewell.schedule.Session;
import org.pacewell.web.Words;

/** Says how a register stands now, row by row. */
@ApplicationScoped
class RegisterNews {
    private final Registers registers;
    private final RegisterRows rows;
    private final QueuedMarks queued;
    private final StaffMembers staff;
    private final SignedIn person;

    RegisterNews(Registers registers, RegisterRows rows, QueuedMarks queued, StaffMembers staff, SignedIn person) {
        this.registers = registers;
        this.rows = rows;
        this.queued = queued;
        this.staff = staff;
        this.person = person;
    }

    QueueJson of(
            Session session,
            List<Rosters.Member> members,
            int version,
            Map<UUID, Arrival> arrivals,
            Map<String, String> wrong) {
        var marks = registers.of(session.id());
        var authors = names(marks);
        var said = members.stream()
                .map(member -> row(member, marks.get(member.enrolmentId()), authors))
                .toList();
        return new QueueJson(version, said, queued.countHeld(session.id()), arrivals, wrong);
    }

    /** The names of those who marked, but for whoever asks. */
    private Map<UUID, String> names(Map<UUID, Attendance> marks) {
        var authors = marks.values().stream()
                .flatMap(mark -> mark.recordedBy().stream())
                .filter(author -> !person.staff().equals(Optional.of(author)))
                .distinct()
                .toList();
        return staff.all(authors).stream().collect(Collectors.toMap(StaffMember::id, StaffMember::name));
    }

    private QueueJson.Row row(Rosters.Member member, @Nullable Attendance attendance, Map<UUID, String> authors) {
        var who = Rosters.key(member.enrolmentId());
        if (attendance == null) return new QueueJson.Row(who, "", "", "", "", "", "", "");
        var mark = attendance.mark();
        return new QueueJson.Row(
                who,
                attendance.id().toString(),
                mark.outcome().name(),
                mark.arrivedAt().map(Words::clock).orElse(""),
                mark.leftAt().map(Words::clock).orElse(""),
                mark.reason(),
                rows.recorded(attendance),
                attendance.recordedBy().map(by -> authors.getOrDefault(by, "")).orElse(""));
    }
}
