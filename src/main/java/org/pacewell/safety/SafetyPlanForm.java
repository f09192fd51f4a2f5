package org.pacewell.safety;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.pacewell.person.StaffMember;
import org.pacewell.rule.Ids;
import org.pacewell.web.Form;

/** The plan of a clinic as typed. A field that was not sent is an empty one. */
public record SafetyPlanForm(
        @RestForm String firstAider,
        @RestForm String dutyClinician,
        @RestForm String crisisLine,
        @RestForm String ownerId,
        @RestForm String hours) {
    private static final int LONGEST = 200;
    private static final int MOST_HOURS = 720;

    public SafetyPlanForm {
        firstAider = Objects.requireNonNullElse(firstAider, "");
        dutyClinician = Objects.requireNonNullElse(dutyClinician, "");
        crisisLine = Objects.requireNonNullElse(crisisLine, "");
        ownerId = Objects.requireNonNullElse(ownerId, "");
        hours = Objects.requireNonNullElse(hours, "");
    }

    static SafetyPlanForm of(SafetyPlan plan) {
        return new SafetyPlanForm(
                plan.firstAider(),
                plan.dutyClinician(),
                plan.crisisLine(),
                plan.owner().map(UUID::toString).orElse(""),
                "" + plan.hours());
    }

    /** @throws org.pacewell.rule.InvalidInput that names each wrong field */
    SafetyPlan plan(List<StaffMember> clinicians) {
        var form = new Form();
        var first = form.optional("firstAider", firstAider, LONGEST);
        var duty = form.optional("dutyClinician", dutyClinician, LONGEST);
        var line = form.optional("crisisLine", crisisLine, LONGEST);
        Optional<UUID> owner = Ids.tryParse(ownerId)
                .filter(id -> clinicians.stream().anyMatch(one -> one.id().equals(id)));
        form.requireThat(ownerId.isEmpty() || owner.isPresent(), "ownerId", "SafetyPlan.owner");
        var within = form.number("hours", hours, 1, MOST_HOURS);
        form.requireNoErrors();
        return new SafetyPlan(first, duty, line, owner, within);
    }
}
