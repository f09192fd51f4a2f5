package org.pacewell.stories;

import static org.pacewell.ApiSamples.aParticipant;
import static org.pacewell.ApiSamples.enrol;
import static org.pacewell.appointment.AppointmentSamples.aCohortOf;
import static org.pacewell.appointment.AppointmentSamples.aMixedProgramme;
import static org.pacewell.appointment.AppointmentSamples.aStaffMember;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.pacewell.ApiClient;
import org.pacewell.local.LocalServices;

/** Three people need an assessment alone before their group begins. 6 March 2042 is a Thursday. */
@QuarkusTest
@WithTestResource(LocalServices.class)
class CoordinatorArrangesAppointmentsStory {
    private static final ApiClient MORAG = ApiClient.riverside("coordinator");

    @RegisterExtension
    final Stage stage = new Stage();

    @Test
    void aCoordinatorArrangesOneAppointmentAndThenTheOthersTogether() {
        var cohort = aCohortOf(MORAG, aMixedProgramme(MORAG), aStaffMember(MORAG, "Ines"));
        for (int i = 0; i < 3; i++) enrol(MORAG, cohort, aParticipant(MORAG)).expect(201);
        var morag = stage.at("riverside").signIn("coordinator");

        arrangesOne(morag, cohort);
        arrangesTheOthers(morag);
        findsThemMarkable(morag);
    }

    private static void arrangesOne(Visitor morag, String cohort) {
        morag.visit("/cohorts/" + cohort).sees("0 of 3 arranged").follow("Arrange appointments");
        morag.goes(morag.main().locator("a[href*='appointments/new']").first());
        morag.fill("Date", "2042-03-06").fill("Start time", "09:00");
        morag.press("Arrange").sees("1 of 3 arranged").sees("Thursday 6 March, 09:00 to 09:45");
    }

    private static void arrangesTheOthers(Visitor morag) {
        morag.follow("Propose times for everybody without one").fill("First day", "2042-03-06");
        morag.press("Show the times").sees("09:55 to 10:40").sees("10:50 to 11:35");
        morag.press("Arrange these appointments").sees("3 of 3 arranged");
    }

    private static void findsThemMarkable(Visitor morag) {
        morag.goes(morag.main().locator("a[href^='/sessions/']").first())
                .sees("one-to-one appointment")
                .sees("0 of 1 marked.");
    }
}
