package org.pacewell.separation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.pacewell.person.NhsNumber;
import org.pacewell.person.Participant;
import org.pacewell.web.FormErrors;

/** What the page that keeps two people apart may show. */
final class SeparationPages {
    private SeparationPages() {}

    record Who(UUID id, String name, LocalDate born, String nhsNumber) {
        static Who of(Participant person) {
            return new Who(
                    person.id(),
                    person.name(),
                    person.birthDate(),
                    person.nhsNumber().map(NhsNumber::printed).orElse(""));
        }
    }

    /** @param chosen the other person, or nobody as long as they are looked for */
    @CheckedTemplate(basePath = "separation", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SeparationNew(Who who, String query, List<Who> found, List<Who> chosen, String reason, FormErrors errors)
            implements TemplateInstance {}
}
