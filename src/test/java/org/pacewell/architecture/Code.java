package org.pacewell.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
import jakarta.ws.rs.HttpMethod;
import java.util.List;

/** Pacewell's own classes, and what the rules call them. */
final class Code {
    static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.pacewell");

    /** From the top down; those of one row do not use each other. */
    static final List<List<String>> ROWS = List.of(
            List.of("demo"),
            List.of("feed"),
            List.of("staff", "participant", "platform"),
            List.of("fhir", "report"),
            List.of("notice"),
            List.of("measure", "practice", "note", "offline", "conductor", "rescue", "safety"),
            List.of("makeup", "checkin"),
            List.of("attendance"),
            List.of("task"),
            List.of("calendar", "appointment"),
            List.of("planning", "edition"),
            List.of("schedule"),
            List.of("cohort"),
            List.of("referral"),
            List.of("programme"),
            List.of("topic"),
            List.of("separation"),
            List.of("person"),
            List.of("clinic"),
            List.of("access"),
            List.of("audit"),
            List.of("tenancy"),
            List.of("web"),
            List.of("rule"));

    static final DescribedPredicate<JavaClass> ENTITIES =
            DescribedPredicate.describe("entities", type -> type.isAnnotatedWith(Entity.class));

    static final DescribedPredicate<JavaClass> RESOURCES = DescribedPredicate.describe(
            "resources",
            type -> type.getMethods().stream().anyMatch(method -> method.isMetaAnnotatedWith(HttpMethod.class)));

    private Code() {}

    /** The feature that a class belongs to, or an empty text for what is not ours. */
    static String feature(JavaClass type) {
        var inside = type.getPackageName();
        return inside.startsWith("org.pacewell.") ? inside.substring("org.pacewell.".length()) : "";
    }

    static int row(String feature) {
        for (int i = 0; i < ROWS.size(); i++) if (ROWS.get(i).contains(feature)) return i;
        throw new AssertionError("Give the package \"" + feature + "\" its place among the rows");
    }
}
