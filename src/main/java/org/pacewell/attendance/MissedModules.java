package org.pacewell.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.pacewell.cohort.Cohort;
import org.pacewell.programme.Module;
import org.pacewell.programme.Programmes;

/** What somebody has missed of their programme and has no session of to come, here or as a guest elsewhere. */
@ApplicationScoped
@Transactional
public class MissedModules {
    private final DoseReports reports;
    private final Programmes programmes;

    MissedModules(DoseReports reports, Programmes programmes) {
        this.reports = reports;
        this.programmes = programmes;
    }

    /** Modules of the group, in order. Reading leaves a line in the person's trail. */
    public List<Module> of(Cohort cohort, UUID enrolment, Instant now) {
        var missing = reports.of(cohort, enrolment, now)
                .map(DoseReports.Line::missing)
                .orElse(Set.of());
        return programmes.require(cohort.programmeId()).modules().stream()
                .filter(module -> missing.contains(module.id()))
                .toList();
    }
}
