package org.pacewell.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pacewell.access.Role;
import org.pacewell.cohort.Assignment;
import org.pacewell.cohort.Assignments;
import org.pacewell.person.StaffMember;
import org.pacewell.person.StaffMembers;
import org.pacewell.rule.FieldError;
import org.pacewell.rule.InvalidInput;

/** Whose it is to do what waits: the work of a cohort goes to those who run it, the rest to a coordinator. */
@ApplicationScoped
@Transactional
public class Owners {
    private final Assignments assignments;
    private final StaffMembers staff;

    Owners(Assignments assignments, StaffMembers staff) {
        this.assignments = assignments;
        this.staff = staff;
    }

    /** Who runs the sessions of each of these cohorts, the longest there first. */
    public Map<UUID, List<StaffMember>> running(Collection<UUID> cohorts) {
        return assigned(cohorts, staff.facilitators());
    }

    /** Who leads a cohort, or else a coordinator; nobody where the clinic has neither. */
    public Optional<UUID> ofCohort(UUID cohort) {
        return running(List.of(cohort)).getOrDefault(cohort, List.of()).stream()
                .map(StaffMember::id)
                .findFirst()
                .or(this::coordinator);
    }

    /** The one who was named, while they work here; or else a coordinator. */
    public Optional<UUID> namedOrCoordinator(Optional<UUID> named) {
        return named.flatMap(staff::find)
                .filter(StaffMember::isActive)
                .map(StaffMember::id)
                .or(this::coordinator);
    }

    /** Clinicians, to whom the clinic may give what happens in sessions. */
    public List<StaffMember> clinicians() {
        return having(staff.activeByName(), Role.CLINICIAN).toList();
    }

    /** To whom a task of a cohort may be handed: those assigned to it, coordinators and clinicians. */
    List<StaffMember> candidates(UUID cohort) {
        var active = staff.activeByName();
        var ofCohort = assigned(List.of(cohort), active).getOrDefault(cohort, List.of());
        return active.stream()
                .filter(member -> ofCohort.contains(member)
                        || member.roles().contains(Role.COORDINATOR)
                        || member.roles().contains(Role.CLINICIAN))
                .toList();
    }

    /** The one who was chosen. @throws InvalidInput for anybody who is not among them */
    public static UUID chosen(Optional<UUID> to, List<StaffMember> among, String sentence) {
        return to.filter(id -> among.stream().map(StaffMember::id).anyMatch(Predicate.isEqual(id)))
                .orElseThrow(() -> new InvalidInput(FieldError.of("staffId", sentence)));
    }

    private Optional<UUID> coordinator() {
        return having(staff.activeByName(), Role.COORDINATOR)
                .map(StaffMember::id)
                .findFirst();
    }

    private Map<UUID, List<StaffMember>> assigned(Collection<UUID> cohorts, List<StaffMember> people) {
        return assignments.ofAll(cohorts).stream()
                .collect(Collectors.groupingBy(
                        Assignment::cohortId,
                        Collectors.flatMapping(
                                a -> people.stream().filter(one -> one.id().equals(a.staffId())),
                                Collectors.toList())));
    }

    private static Stream<StaffMember> having(List<StaffMember> people, String role) {
        return people.stream().filter(member -> member.roles().contains(role));
    }
}
