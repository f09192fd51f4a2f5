package org.pacewell.planning;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.pacewell.cohort.Cohort;
import org.pacewell.cohort.CohortDetails;
import org.pacewell.rule.Ids;
import org.pacewell.web.Form;

/** Changed details of a cohort as typed. A field that was not sent is an empty one. */
public record CohortEditForm(
        @RestForm String name,
        @RestForm String capacity,
        @RestForm List<String> facilitatorIds,
        @RestForm String version) {

    public CohortEditForm {
        name = Objects.requireNonNullElse(name, "");
        capacity = Objects.requireNonNullElse(capacity, "");
        facilitatorIds = facilitatorIds == null ? List.of() : List.copyOf(facilitatorIds);
        version = Objects.requireNonNullElse(version, "");
    }

    static CohortEditForm of(Cohort cohort, List<UUID> facilitators) {
        return new CohortEditForm(
                cohort.name(),
                "" + cohort.capacity(),
                facilitators.stream().map(UUID::toString).toList(),
                "" + cohort.version());
    }

    /** The details, when all that was typed is fine. @throws org.pacewell.rule.InvalidInput otherwise */
    CohortDetails details(Cohort cohort) {
        var form = new Form();
        var called = form.required("name", name, 100, "Cohort.name");
        var places = form.number("capacity", capacity, 1, 500);
        form.requireNoErrors();
        return new CohortDetails(called, cohort.siteId(), cohort.roomId(), places);
    }

    List<UUID> facilitators() {
        return facilitatorIds.stream()
                .map(Ids::tryParse)
                .flatMap(Optional::stream)
                .toList();
    }

    int seenVersion() {
        return Form.seenVersion(version);
    }
}
