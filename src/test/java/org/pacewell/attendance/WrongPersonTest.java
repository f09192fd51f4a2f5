package org.pacewell.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacewell.ApiSamples.aCohort;
import static org.pacewell.ApiSamples.demoCohort;
import static org.pacewell.ApiSamples.enrol;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pacewell.ApiClient;
import org.pacewell.ApiSamples;
import org.pacewell.local.LocalServices;
import org.pacewell.web.PageClient;

/** Wherever the wrong person could be written to, two things tell who it is; on paper in a room, as little as will do. */
@QuarkusTest
@WithTestResource(LocalServices.class)
class WrongPersonTest {
    private static final ApiClient COORDINATOR = ApiClient.riverside("coordinator");
    private static final String BORN = "\\b(19|20)\\d\\d\\b";

    @Test
    void eachRowOfARegisterHasAFullNameAndAYearOfBirth() {
        var rows = pages().open("/sessions/" + demoSession()).html().select(".register__row");

        assertThat(rows).hasSizeGreaterThan(3).allSatisfy(row -> {
            assertThat(row.select(".register__name").text()).matches("\\S+ .*\\S+");
            assertThat(row.select(".register__who").text()).containsPattern("b\\. " + BORN);
        });
    }

    @Test
    void thePaperSheetHasAGivenNameAndAnInitial() {
        var names = pages().open("/sessions/" + demoSession() + "/sheet").html().select("tbody td:first-child");

        assertThat(names)
                .hasSizeGreaterThan(3)
                .allSatisfy(name ->
                        assertThat(name.text()).matches("\\p{L}+ \\p{Lu}\\.?").doesNotContainPattern(BORN));
    }

    @Test
    void whoIsEnrolledAndTakenOutIsShownWithTheDayOfBirthAndTheNhsNumber() {
        var name = ApiSamples.unique("Twiceborn");
        var person = COORDINATOR
                .post(
                        "/api/v1/participants",
                        Map.of(
                                "givenName",
                                "Ivy",
                                "familyName",
                                name,
                                "birthDate",
                                "1957-05-09",
                                "nhsNumber",
                                "9434765919"))
                .expect(201)
                .id();
        var cohort = aCohort(COORDINATOR, 2);

        var found = pages().open("/cohorts/" + cohort + "/enrolments/new?query=Twiceborn")
                .main();
        var enrolment = enrol(COORDINATOR, cohort, person).expect(201).id();
        var leaving = pages().open("/cohorts/" + cohort + "/enrolments/" + enrolment + "/end")
                .main();

        assertThat(found).contains("Ivy " + name, "9 May 1957", "943 476 5919");
        assertThat(leaving).contains("Ivy " + name, "9 May 1957");
    }

    private static PageClient pages() {
        return PageClient.of("riverside", "coordinator");
    }

    private static String demoSession() {
        var cohort = demoCohort(COORDINATOR, "Kingfisher group");
        return COORDINATOR.get("/api/v1/cohorts/" + cohort + "/sessions").at("/items/0/id");
    }
}
