package org.pacewell.access;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** The pages around signing in and out. */
final class AccessPages {
    private AccessPages() {}

    @CheckedTemplate(basePath = "access", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SignedOut() implements TemplateInstance {}

    @CheckedTemplate(basePath = "access", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SignedInAgain() implements TemplateInstance {}

    @CheckedTemplate(basePath = "access", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Kept(String path, List<KeptForm.Field> fields, List<String> words) implements TemplateInstance {}

    @CheckedTemplate(basePath = "access", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record UnknownPerson() implements TemplateInstance {}

    @CheckedTemplate(basePath = "access", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Help() implements TemplateInstance {}
}
