package org.pacewell.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pacewell.cohort.Assignment;
import org.pacewell.cohort.Assignments;
import org.pacewell.person.StaffMember;
import org.pacewell.person.StaffMembers;
import org.pacewell.rule.FieldError;
import org.pacewell.rule.InvalidInput;
import org.pacewell.schedule.Session;

/** A coordinator asks somebody else who runs the cohort, and so may mark, to finish a register. */
@ApplicationScoped
@Transactional
class HandingARegisterOn {
    private final UnmarkedSessions unmarked;
    private final Assignments assignments;
    private final StaffMembers staff;

    HandingARegisterOn(UnmarkedSessions unmarked, Assignments assignments, StaffMembers staff) {
        this.unmarked = unmarked;
        this.assignments = assignments;
        this.staff = staff;
    }

    /** @throws InvalidInput for anybody who may not take this register */
    void handOn(Session session, Optional<UUID> to, UUID by, Instant at) {
        if (session.isCancelled()) throw new NoRegister();
        var chosen = to.filter(
                id -> candidates(List.of(session.cohortId())).getOrDefault(session.cohortId(), List.of()).stream()
                        .anyMatch(member -> member.id().equals(id)));
        if (chosen.isEmpty()) throw new InvalidInput(FieldError.of("staffId", "Register.owner"));
        unmarked.handOn(session.id(), chosen.get(), by, at);
    }

    /** Who may take the registers of each of these cohorts. */
    Map<UUID, List<StaffMember>> candidates(Collection<UUID> cohorts) {
        var running = assignments.ofAll(cohorts);
        if (running.isEmpty()) return Map.of();
        var people = staff.facilitators();
        return running.stream()
                .collect(Collectors.groupingBy(
                        Assignment::cohortId,
                        Collectors.flatMapping(
                                a -> people.stream().filter(one -> one.id().equals(a.staffId())),
                                Collectors.toList())));
    }
}
