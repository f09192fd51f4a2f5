package org.pacewell.clinic;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.pacewell.web.FormErrors;
import org.pacewell.web.Option;

/** What the clinic's own pages may show. */
final class ClinicPages {
    private ClinicPages() {}

    record RoomRow(String name, int seats) {}

    record SiteRow(String name, String address, List<RoomRow> rooms) {}

    record ClosureRow(UUID id, LocalDate firstDay, LocalDate lastDay, String reason, String where) {}

    @CheckedTemplate(basePath = "clinic", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ClinicView(
            List<SiteRow> sites,
            List<ClosureRow> closures,
            boolean mayChange,
            boolean stopsClashes,
            int unmarkedAfter,
            int locksAfter,
            boolean apologiesCount)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "clinic", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record RegisterRules(
            String unmarkedAfter, String locksAfter, String apologies, List<Option> choices, FormErrors errors)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "clinic", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SiteNew(ClinicForms.SiteForm form, FormErrors errors) implements TemplateInstance {}

    @CheckedTemplate(basePath = "clinic", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record RoomNew(ClinicForms.RoomForm form, FormErrors errors, List<Option> sites) implements TemplateInstance {}

    @CheckedTemplate(basePath = "clinic", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ClosureNew(ClinicForms.ClosureForm form, FormErrors errors, List<Option> sites, List<Option> rooms)
            implements TemplateInstance {}
}
