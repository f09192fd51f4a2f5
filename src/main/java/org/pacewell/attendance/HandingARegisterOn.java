package org.pacewell.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pacewell.person.StaffMember;
import org.pacewell.rule.InvalidInput;
import org.pacewell.schedule.Session;
import org.pacewell.task.Owners;

/** A coordinator asks somebody else who runs the cohort, and so may mark, to finish a register. */
@ApplicationScoped
@Transactional
class HandingARegisterOn {
    private final UnmarkedSessions unmarked;
    private final Owners owners;

    HandingARegisterOn(UnmarkedSessions unmarked, Owners owners) {
        this.unmarked = unmarked;
        this.owners = owners;
    }

    /** @throws InvalidInput for anybody who may not take this register */
    void handOn(Session session, Optional<UUID> to, UUID by, Instant at) {
        if (session.isCancelled()) throw new NoRegister();
        var cohort = session.cohortId();
        var among = candidates(List.of(cohort)).getOrDefault(cohort, List.of());
        unmarked.handOn(session.id(), Owners.chosen(to, among, "Register.owner"), by, at);
    }

    /** Who may take the registers of each of these cohorts. */
    Map<UUID, List<StaffMember>> candidates(Collection<UUID> cohorts) {
        return cohorts.isEmpty() ? Map.of() : owners.running(cohorts);
    }
}
