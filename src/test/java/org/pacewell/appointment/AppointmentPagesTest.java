package org.pacewell.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacewell.ApiSamples.aParticipant;
import static org.pacewell.ApiSamples.enrol;
import static org.pacewell.appointment.AppointmentSamples.aCohortOf;
import static org.pacewell.appointment.AppointmentSamples.aMixedProgramme;
import static org.pacewell.appointment.AppointmentSamples.aStaffMember;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pacewell.ApiClient;
import org.pacewell.local.LocalServices;
import org.pacewell.web.PageClient;

@QuarkusTest
@WithTestResource(LocalServices.class)
class AppointmentPagesTest {
    private static final ApiClient MORAG = ApiClient.riverside("coordinator");

    private PageClient page = PageClient.at("riverside");

    @BeforeEach
    void signIn() {
        page = PageClient.of("riverside", "coordinator");
    }

    @Test
    void appointmentsAreAWorklistThatIsEmptiedOneByOneAndTogether() {
        var cohort = aCohortOfThree();

        assertThat(page.open("/cohorts/" + cohort).main()).contains("One-to-one appointments", "0 of 3 arranged");
        var list = page.open("/cohorts/" + cohort + "/appointments");
        var blank = page.open(list.html().select("a[href*=appointments/new]").attr("href"));
        var unsure = page.send(blank.form().with("day", "2040-12-25").with("startsAt", "09:00"));
        var arranged = page.submit(unsure.form().with("sure", "yes"));

        assertThat(blank.main()).contains("Assessment", "45 minutes");
        assertThat(unsure.status()).isEqualTo(422);
        assertThat(unsure.main()).contains("Something should be known about this time", "Closed: Christmas");
        assertThat(arranged.main()).contains("1 of 3 arranged", "Tuesday 25 December, 09:00 to 09:45");

        var proposed = page.send(page.open(arranged.link("Propose times for everybody without one"))
                .form()
                .with("day", "2040-12-25")
                .with("step", "propose"));
        assertThat(proposed.main()).contains("Thursday 27 December, 09:00 to 09:45", "09:55 to 10:40");
        var all = page.submit(proposed.form().with("step", "confirm"));
        assertThat(all.main()).contains("3 of 3 arranged");
        assertThat(page.open("/cohorts/" + cohort).main()).contains("See the appointments");
    }

    @Test
    void wrongFieldsKeepWhatWasTyped() {
        var list = page.open("/cohorts/" + aCohortOfThree() + "/appointments");
        var blank = page.open(list.html().select("a[href*=appointments/new]").attr("href"));

        var wrong = page.send(blank.form().with("day", "soon").with("startsAt", "09:10"));

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.field("Start time").attr("value")).isEqualTo("09:10");
        assertThat(wrong.problems()).containsExactly("Enter a date, for example 2027-01-12.");
    }

    private static String aCohortOfThree() {
        var cohort = aCohortOf(MORAG, aMixedProgramme(MORAG), aStaffMember(MORAG, "Ines"));
        for (int i = 0; i < 3; i++) enrol(MORAG, cohort, aParticipant(MORAG)).expect(201);
        return cohort;
    }
}
