package org.pacewell.separation;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.pacewell.rule.Ids;

/** Whom somebody is to be kept apart from, and why, as typed. A field that was not sent is an empty one. */
public record SeparationForm(
        @RestForm String participantId, @RestForm String reason) {
    public SeparationForm {
        participantId = Objects.requireNonNullElse(participantId, "");
        reason = Objects.requireNonNullElse(reason, "");
    }

    static SeparationForm of(String participantId) {
        return new SeparationForm(participantId, "");
    }

    Optional<UUID> chosen() {
        return Ids.tryParse(participantId);
    }
}
