package org.pacewell.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pacewell.access.Idempotent;

/** What no address for programs may forget. */
class ApiRulesTest {
    private static final JavaClasses PACEWELL =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("org.pacewell");

    @Test
    void everyApiIsUnderItsVersionAndInATransaction() {
        classes()
                .that()
                .haveSimpleNameEndingWith("Api")
                .should()
                .beAnnotatedWith(Path.class)
                .andShould()
                .beAnnotatedWith(Transactional.class)
                .check(PACEWELL);
    }

    @Test
    void everyReadOfAnApiIsPublicAndNamesItsRoles() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .haveSimpleNameEndingWith("Api")
                .and()
                .areAnnotatedWith(GET.class)
                .should()
                .bePublic()
                .andShould()
                .beAnnotatedWith(RolesAllowed.class)
                .check(PACEWELL);
    }

    @Test
    void everyWriteOfAnApiIsIdempotent() {
        for (var method : List.of(POST.class, PUT.class, DELETE.class)) {
            methods()
                    .that()
                    .areDeclaredInClassesThat()
                    .haveSimpleNameEndingWith("Api")
                    .and()
                    .areAnnotatedWith(method)
                    .should()
                    .bePublic()
                    .andShould()
                    .beAnnotatedWith(Idempotent.class)
                    .andShould()
                    .beAnnotatedWith(RolesAllowed.class)
                    .andShould()
                    .haveRawReturnType(Response.class)
                    .check(PACEWELL);
        }
    }
}
