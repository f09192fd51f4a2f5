package org.pacewell.person;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jboss.resteasy.reactive.RestForm;
import org.pacewell.rule.FieldError;
import org.pacewell.rule.InvalidInput;
import org.pacewell.web.Form;

/** What a staff member may do, as typed. A field that was not sent is an empty one. */
public record StaffForm(
        @RestForm String discipline,
        @RestForm List<String> roles,
        @RestForm String active,
        @RestForm String version) {
    public StaffForm {
        discipline = Objects.requireNonNullElse(discipline, "");
        roles = roles == null ? List.of() : List.copyOf(roles);
        active = Objects.requireNonNullElse(active, "");
        version = Objects.requireNonNullElse(version, "");
    }

    static StaffForm of(StaffMember member) {
        return new StaffForm(
                member.discipline().name(),
                List.copyOf(member.roles()),
                member.isActive() ? "yes" : "",
                "" + member.version());
    }

    /** Grants what was typed. @throws org.pacewell.rule.Refusal when it is stale, or there is no such profession */
    void take(StaffMember member) {
        member.requireVersion(Form.seenVersion(version));
        var brings = Arrays.stream(Discipline.values())
                .filter(known -> known.name().equals(discipline))
                .findFirst()
                .orElseThrow(() -> new InvalidInput(FieldError.of("discipline", "Staff.discipline")));
        member.grant(brings, Set.copyOf(roles));
        if (active.isEmpty()) member.deactivate();
        else member.activate();
    }
}
