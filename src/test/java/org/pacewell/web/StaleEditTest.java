package org.pacewell.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.pacewell.local.LocalServices;

/** Who saves second loses nothing that they typed, and overwrites nothing that they have not seen. */
@Tag("B7")
@QuarkusTest
@WithTestResource(LocalServices.class)
class StaleEditTest {
    private static final String MEANWHILE = "Somebody else saved a change while you were working.";

    @Test
    void ofAParticipant() {
        var path = first().open(first().open("/participants?query=Lena+Hussain")
                        .one("tr:first-child a[href^=/participants/]")
                        .attr("href"))
                .uri()
                .getPath();
        var typed = second().open(path + "/edit").form().with("needsNote", "Prefers the chair by the door");
        first().submit(first().open(path + "/edit").form().with("needsNote", "Needs a quiet corner"));

        var answer = second().send(typed);

        assertTold(answer);
        assertThat(answer.one("#needsNote").text()).isEqualTo("Prefers the chair by the door");
        assertThat(first().open(path).main()).contains("Needs a quiet corner").doesNotContain("chair by the door");
    }

    @Test
    void ofATopic() {
        var path = first().open("/topics")
                .html()
                .select("main a[href^=/topics/]:not([href$=new])")
                .attr("href");
        var typed = second().open(path + "/edit").form().with("summary", "The second summary");
        first().submit(first().open(path + "/edit").form().with("summary", "The first summary"));

        var answer = second().send(typed);

        assertTold(answer);
        assertThat(answer.one("#summary").val()).isEqualTo("The second summary");
        assertThat(first().open(path).main()).contains("The first summary");
    }

    @Test
    void ofACohort() {
        var path = first().find("/cohorts", "Heron group");
        var typed = first().open(path + "/edit").form().with("name", "Heron group two");
        first().submit(first().open(path + "/edit").form().with("capacity", "11"));

        var answer = first().send(typed);

        assertTold(answer);
        assertThat(answer.one("#name").val()).isEqualTo("Heron group two");
        assertThat(first().open(path).h1()).isEqualTo("Heron group");
    }

    @Test
    void ofASessionsTime() {
        var cohort = first().find("/cohorts", "Heron group");
        var path = first().open(cohort).one("tr:last-child a[href^=/sessions/]").attr("href");
        var move = path + "/changes/new?kind=move";
        var typed = first().open(move).form().with("startsAt", "18:00");
        first().submit(first().send(first().open(move).form().with("startsAt", "18:30"))
                .form()
                .with("step", "confirm"));

        var answer = first().send(typed);

        assertTold(answer);
        assertThat(answer.one("#startsAt").val()).isEqualTo("18:00");
    }

    @Test
    void ofAStaffMember() {
        var manager = PageClient.of("riverside", "manager");
        var path = manager.find("/staff", "Tom Adeyemi");
        var typed = manager.open(path).form().with("discipline", "NURSING");
        manager.submit(manager.open(path).form().with("discipline", "PHYSIOTHERAPY"));

        var answer = manager.send(typed);

        assertTold(answer);
        assertThat(answer.one("#discipline option[selected]").val()).isEqualTo("NURSING");
        assertThat(manager.open(path).one("#discipline option[selected]").val()).isEqualTo("PHYSIOTHERAPY");
    }

    @Test
    void ofAClinic() {
        var admin = PageClient.of("", "admin");
        var path = "/clinics/ashgrove/edit";
        var typed = admin.open(path).form().with("name", "Ashgrove two");
        admin.submit(admin.open(path).form().with("staffAcr", ""));

        var answer = admin.send(typed.with("version", "-1"));

        assertTold(answer);
        assertThat(answer.one("#name").val()).isEqualTo("Ashgrove two");
    }

    private static void assertTold(Page answer) {
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.problems()).anyMatch(problem -> problem.contains(MEANWHILE));
    }

    private static PageClient first() {
        return PageClient.of("riverside", "coordinator");
    }

    private static PageClient second() {
        return PageClient.of("riverside", "clinician");
    }
}
