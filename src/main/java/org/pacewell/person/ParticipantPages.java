package org.pacewell.person;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.pacewell.web.FormErrors;

/** What the pages about participants may show. */
final class ParticipantPages {
    private ParticipantPages() {}

    record Row(UUID id, String name, LocalDate birthDate, String nhsNumber, List<String> needs) {
        static Row of(Participant person) {
            return new Row(
                    person.id(),
                    person.name(),
                    person.birthDate(),
                    person.nhsNumber().map(NhsNumber::printed).orElse(""),
                    person.needs().stream().map(AccessNeed::label).toList());
        }
    }

    @CheckedTemplate(basePath = "person", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ParticipantList(
            String query, List<Row> rows, String next, boolean isLimited, List<UUID> outside, boolean mayAdd)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "person", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ParticipantView(
            UUID id,
            String name,
            String calledBy,
            String pronouns,
            Row row,
            String email,
            String phone,
            String needsNote,
            String openUntil,
            String openBecause,
            List<ApartFrom.Pair> apart,
            boolean seesCohorts,
            boolean mayEdit)
            implements TemplateInstance {}

    /** @param stoppedOn the day in words; empty while the sign-in is allowed */
    @CheckedTemplate(basePath = "person", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ParticipantSignIn(UUID id, String name, LocalDate born, String email, boolean tied, String stoppedOn)
            implements TemplateInstance {}

    /** An empty id means somebody new. */
    @CheckedTemplate(basePath = "person", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ParticipantEdit(String id, ParticipantForm form, FormErrors errors) implements TemplateInstance {}
}
