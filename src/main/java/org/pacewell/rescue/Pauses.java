package org.pacewell.rescue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.pacewell.audit.Trail;
import org.pacewell.clinic.OpenClinics;
import org.pacewell.task.TaskKind;
import org.pacewell.task.Tasks;
import org.pacewell.tenancy.Repository;

/** Who is not to be rung for now; one pause at a time is in force for each person. */
@ApplicationScoped
@Transactional
class Pauses implements Repository<Pause> {
    private final Tasks tasks;
    private final OpenClinics clinics;
    private final Trail trail;

    Pauses(Tasks tasks, OpenClinics clinics, Trail trail) {
        this.tasks = tasks;
        this.clinics = clinics;
        this.trail = trail;
    }

    Optional<Pause> inForce(UUID participant, Instant now) {
        return latest(participant).filter(pause -> begins(pause.until()).isAfter(now));
    }

    /** When the pause of somebody is over, while there is one. */
    Optional<Instant> endOf(UUID participant, Instant now) {
        return inForce(participant, now).map(pause -> begins(pause.until()));
    }

    /** Sets a pause in place of the one before. What waits already about the person waits for that day. */
    Pause set(UUID participant, LocalDate until, String reason, UUID by, Instant at) {
        latest(participant).ifPresent(pause -> pause.end(at));
        flush();
        var set = add(new Pause(participant, until, reason, by, at));
        flush();
        tasks.waitingAbout(TaskKind.RESCUE, participant).stream()
                .filter(task -> task.dueAt().isBefore(begins(until)))
                .forEach(task -> tasks.putOff(task, begins(until), by, at));
        trail.wroteOf(participant, "pause", "contact", participant);
        return set;
    }

    void end(UUID participant, Instant at) {
        latest(participant).ifPresent(pause -> pause.end(at));
        trail.wroteOf(participant, "end the pause of", "contact", participant);
    }

    private Optional<Pause> latest(UUID participant) {
        return find("participantId = ?1 and endedAt is null", participant).firstResultOptional();
    }

    private Instant begins(LocalDate day) {
        return day.atStartOfDay(clinics.current().zone()).toInstant();
    }
}
