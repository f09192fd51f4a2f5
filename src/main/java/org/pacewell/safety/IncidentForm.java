package org.pacewell.safety;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.pacewell.attendance.Rosters;
import org.pacewell.rule.Ids;
import org.pacewell.web.Form;

/**
 * An incident as typed: what it was, and perhaps whom it befell and words. A field that was not sent is an empty one.
 *
 * @param once the identifier that the page gave it, so that the same page sent twice records one incident
 */
public record IncidentForm(
        @RestForm String kind,
        @RestForm String enrolmentId,
        @RestForm String words,
        @RestForm String once) {

    private static final int LONGEST = 1000;

    public IncidentForm {
        kind = Objects.requireNonNullElse(kind, "");
        enrolmentId = Objects.requireNonNullElse(enrolmentId, "");
        words = Objects.requireNonNullElse(words, "");
        once = Objects.requireNonNullElse(once, "");
    }

    static IncidentForm blank() {
        return new IncidentForm("", "", "", Ids.next().toString());
    }

    record Checked(UUID id, IncidentKind kind, Optional<Rosters.Member> whom, String words) {}

    /** @throws org.pacewell.rule.InvalidInput that names each wrong field */
    Checked checked(List<Rosters.Member> members) {
        var form = new Form();
        var what = Arrays.stream(IncidentKind.values())
                .filter(it -> it.name().equals(kind.strip().toUpperCase(Locale.ROOT)))
                .findFirst();
        form.requireThat(what.isPresent(), "kind", "Incident.kind");
        var whom = Ids.tryParse(enrolmentId)
                .flatMap(id -> members.stream()
                        .filter(member -> member.enrolmentId().equals(id))
                        .findFirst());
        form.requireThat(enrolmentId.isEmpty() || whom.isPresent(), "enrolmentId", "Incident.person");
        var said = form.optional("words", words, LONGEST);
        form.requireNoErrors();
        return new Checked(Ids.tryParse(once).orElseGet(Ids::next), what.orElseThrow(), whom, said);
    }
}
