package org.pacewell.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pacewell.person.StaffMember;
import org.pacewell.person.StaffMembers;

/** Changes of dates as programs read them: what one would do, what it did, what it was. */
@ApplicationScoped
class ChangeAnswers {
    private final CarriedOut carriedOut;
    private final StaffMembers staff;

    ChangeAnswers(CarriedOut carriedOut, StaffMembers staff) {
        this.carriedOut = carriedOut;
        this.staff = staff;
    }

    ChangeJson of(SessionChange.Kind kind, DryRun run, Optional<SessionChange> change) {
        return ChangeJson.of(kind, run, names(run.staff()), change);
    }

    /** A change that is kept. */
    ChangeJson of(SessionChange change, List<SessionChanges.Kept> before) {
        var done = carriedOut.of(before);
        var people = done.stream()
                .flatMap(one -> one.step().before().staffWith(one.step().after()))
                .distinct()
                .toList();
        var names = names(people);
        return ChangeJson.of(
                change,
                done,
                change.participants(),
                people.stream()
                        .map(id -> new ChangeJson.StaffJson(id, names.getOrDefault(id, "")))
                        .toList());
    }

    private Map<UUID, String> names(Collection<UUID> people) {
        return staff.all(people).stream().collect(Collectors.toMap(StaffMember::id, StaffMember::name));
    }
}
