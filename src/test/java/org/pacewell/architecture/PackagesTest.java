package org.pacewell.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

class PackagesTest {
    private static final Path SOURCES = Path.of("src/main/java/org/pacewell");

    @Test
    void aPackageUsesThoseBelowItAlone() {
        classes().should(useLowerPackagesAlone()).check(Code.OURS);
    }

    @Test
    void packagesFormNoCycle() {
        slices().matching("org.pacewell.(*)..").should().beFreeOfCycles().check(Code.OURS);
    }

    @Test
    void thereAreNoDrawersForOddsAndEnds() {
        noClasses()
                .should()
                .resideInAnyPackage(
                        "..common..",
                        "..util..",
                        "..service..",
                        "..model..",
                        "..dto..",
                        "..impl..",
                        "..manager..",
                        "..helper..")
                .check(Code.OURS);
    }

    @Test
    void aClassIsNamedAfterWhatItIs() {
        noClasses()
                .should()
                .haveNameMatching(".*(Service|Manager|Helper|Utils?|Impl)")
                .orShould()
                .haveNameMatching(".*(Dto|DTO|Bean)")
                .check(Code.OURS);
    }

    @Test
    void everyPackageSaysWhatItIsForAndKnowsNoNull() throws IOException {
        try (var folders = Files.list(SOURCES)) {
            assertThat(folders.filter(Files::isDirectory)).allSatisfy(folder -> {
                var feature = folder.getFileName().toString();
                assertThat(Files.readString(folder.resolve("package-info.java")))
                        .startsWith("/** ");
                assertThat(Class.forName("org.pacewell." + feature + ".package-info")
                                .isAnnotationPresent(NullMarked.class))
                        .as(feature)
                        .isTrue();
            });
        }
    }

    @Test
    void theWebPackageKnowsNothingOfClinics() {
        noClasses()
                .that()
                .resideInAPackage("org.pacewell.web")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.pacewell.tenancy", "org.pacewell.clinic", "org.pacewell.access")
                .check(Code.OURS);
    }

    private static ArchCondition<JavaClass> useLowerPackagesAlone() {
        return new ArchCondition<>("use lower packages alone") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream()
                        .filter(PackagesTest::pointsUpOrSideways)
                        .forEach(wrong -> events.add(SimpleConditionEvent.violated(type, wrong.getDescription())));
            }
        };
    }

    private static boolean pointsUpOrSideways(Dependency dependency) {
        var from = Code.feature(dependency.getOriginClass());
        var to = Code.feature(dependency.getTargetClass());
        return !to.isEmpty() && !to.equals(from) && Code.row(to) <= Code.row(from);
    }
}
