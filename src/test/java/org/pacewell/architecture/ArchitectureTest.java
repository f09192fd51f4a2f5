package org.pacewell.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import jakarta.ws.rs.HttpMethod;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pacewell.clinic.Clinic;
import org.pacewell.tenancy.Walled;

class ArchitectureTest {
    private static final Set<String> CLOCKS =
            Set.of("now", "systemUTC", "systemDefaultZone", "system", "currentTimeMillis");

    @Test
    void anEndpointIsPublicOrTheFrameworkDropsIt() {
        methods()
                .that()
                .areMetaAnnotatedWith(HttpMethod.class)
                .should()
                .bePublic()
                .check(Code.OURS);
    }

    @Test
    void anEndpointSaysWhoMayCallIt() {
        methods()
                .that()
                .areMetaAnnotatedWith(HttpMethod.class)
                .should()
                .beAnnotatedWith(RolesAllowed.class)
                .orShould()
                .beAnnotatedWith(PermitAll.class)
                .orShould()
                .beAnnotatedWith(Authenticated.class)
                .orShould()
                .beAnnotatedWith(DenyAll.class)
                .check(Code.OURS);
    }

    @Test
    void anEntityHasNoSetters() {
        noMethods()
                .that()
                .areDeclaredInClassesThat(are(Code.ENTITIES))
                .should()
                .haveNameMatching("set[A-Z].*")
                .check(Code.OURS);
    }

    @Test
    void whatAClinicOwnsStandsBehindItsWall() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .and()
                .areNotAssignableTo(Clinic.class)
                .should()
                .beAssignableTo(Walled.class)
                .check(Code.OURS);
    }

    @Test
    void aPageShowsFieldsAndNeverAnEntity() {
        assertThat(Code.OURS.stream().filter(ArchitectureTest::isShown))
                .isNotEmpty()
                .allSatisfy(page -> {
                    var shown = page.getFields().stream()
                            .flatMap(field -> field.getType().getAllInvolvedRawTypes().stream())
                            .filter(Code.ENTITIES);
                    assertThat(shown).as("%s", page.getName()).isEmpty();
                });
    }

    @Test
    void aTemplateRecordLivesAmongThePages() {
        classes()
                .that()
                .implement(TemplateInstance.class)
                .should()
                .haveNameMatching(".*Pages\\$[A-Za-z]+")
                .check(Code.OURS);
    }

    @Test
    void theTimeIsAskedOfTheOneClock() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("org.pacewell.access.Time")
                .should()
                .callMethodWhere(asksTheSystemForTheTime())
                .check(Code.OURS);
    }

    @Test
    void theRuleAboutTheClockSeesTheOneClock() {
        var rule = noClasses().should().callMethodWhere(asksTheSystemForTheTime());

        assertThat(rule.evaluate(Code.OURS).getFailureReport().toString()).contains("org.pacewell.access.Time");
    }

    @Test
    void anEntityIsToldTheTime() {
        noClasses()
                .that(are(Code.ENTITIES))
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class)
                .check(Code.OURS);
    }

    /** Its one method takes a letter, and a letter has one address. */
    @Test
    void mailLeavesByThePostboxAlone() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("org.pacewell.notice.Postbox")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.quarkus.mailer..", "io.vertx.ext.mail..", "jakarta.mail..")
                .check(Code.OURS);
    }

    @Test
    void onlyARepositoryMeetsTheNullOfFindById() {
        noClasses()
                .that()
                .areNotAssignableTo(PanacheRepositoryBase.class)
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "findById of a repository",
                        (JavaMethodCall call) -> call.getName().equals("findById")
                                && call.getTargetOwner().isAssignableTo(PanacheRepositoryBase.class)))
                .check(Code.OURS);
    }

    @Test
    void onlyOurSharedRepositoryIsABase() {
        classes()
                .that(are(assignableTo(PanacheRepositoryBase.class)))
                .should()
                .haveSimpleNameNotEndingWith("Repository")
                .orShould()
                .haveFullyQualifiedName("org.pacewell.tenancy.Repository")
                .check(Code.OURS);
    }

    private static DescribedPredicate<JavaMethodCall> asksTheSystemForTheTime() {
        return DescribedPredicate.describe(
                "the system's clock",
                call -> CLOCKS.contains(call.getName())
                        && call.getTarget().getRawParameterTypes().stream()
                                .noneMatch(type -> type.isEquivalentTo(Clock.class))
                        && Stream.of("java.time.", "java.lang.System")
                                .anyMatch(call.getTargetOwner().getName()::startsWith));
    }

    /** What templates are given: the records among the pages. */
    private static boolean isShown(JavaClass type) {
        return type.isRecord() && type.getName().matches(".*Pages\\$.*");
    }
}
