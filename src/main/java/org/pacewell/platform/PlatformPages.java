package org.pacewell.platform;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import java.util.List;
import org.pacewell.web.FormErrors;
import org.pacewell.web.Option;

/** What the platform administrator may see: clinics, and never their participants. */
final class PlatformPages {
    private PlatformPages() {}

    record Row(
            String key,
            String name,
            String address,
            String url,
            String nation,
            String zone,
            LocalDate opened,
            boolean shared,
            String staffAcr,
            boolean open) {}

    @CheckedTemplate(basePath = "platform", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ClinicList(List<Row> rows) implements TemplateInstance {}

    @CheckedTemplate(basePath = "platform", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ClinicNew(ClinicForm form, FormErrors errors, String host, List<Option> nations, List<Option> shared)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "platform", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ClinicEdit(
            String key,
            String name,
            ClinicForm form,
            FormErrors errors,
            List<Option> nations,
            List<Option> shared,
            List<Option> states)
            implements TemplateInstance {}
}
