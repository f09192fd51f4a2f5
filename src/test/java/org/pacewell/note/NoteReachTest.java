package org.pacewell.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacewell.ApiSamples.unique;
import static org.pacewell.note.NoteSamples.CLINICIAN;
import static org.pacewell.note.NoteSamples.FACILITATOR;
import static org.pacewell.note.NoteSamples.saying;
import static org.pacewell.note.NoteSamples.session;
import static org.pacewell.note.NoteSamples.sign;
import static org.pacewell.note.NoteSamples.someone;
import static org.pacewell.note.NoteSamples.someoneBeyond;
import static org.pacewell.note.NoteSamples.write;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pacewell.ApiClient;
import org.pacewell.local.LocalServices;
import org.pacewell.web.PageClient;

/** Who reads and who writes a note. */
@QuarkusTest
@WithTestResource(LocalServices.class)
class NoteReachTest {
    @Test
    void aClinicianReadsTheNotesOfTheirCohortsAndWritesNone() {
        var whose = someone();
        write(whose, unique("Within reach"));

        assertThat(CLINICIAN.get(whose.api()).expect(200).at("/sections/0/text"))
                .contains("Within reach");
        assertThat(CLINICIAN
                        .get("/api/v1/sessions/" + whose.session() + "/notes/group")
                        .status())
                .isEqualTo(200);
        assertThat(CLINICIAN.ifMatch("\"1\"").put(whose.api(), saying("No")).status())
                .isEqualTo(403);
    }

    @Test
    void aRecordBeyondReachIsOpenedWithAReasonFirst() {
        var whose = someoneBeyond();
        write(whose, unique("Beyond reach"));
        sign(whose);
        var page = PageClient.of("riverside", "clinician");

        var outside = CLINICIAN.get(whose.api());
        assertThat(outside.status()).isEqualTo(403);
        assertThat(outside.at("/type")).isEqualTo("urn:pacewell:OutsideReach");
        assertThat(outside.text()).doesNotContain("Beyond reach", whose.name());
        assertThat(page.get("/participants/" + whose.participant() + "/notes").status())
                .isEqualTo(403);
        assertThat(CLINICIAN.get(all(whose)).at("/type")).isEqualTo("urn:pacewell:OutsideReach");

        CLINICIAN
                .post(
                        "/api/v1/participants/" + whose.participant() + "/break-glass",
                        Map.of("reason", "Covering for a colleague"))
                .expect(201);

        var notes = CLINICIAN.get(all(whose)).expect(200);
        CLINICIAN.with("If-None-Match", notes.etag()).get(all(whose)).expect(304);
        var listed = notes.json().at("/items/0");
        assertThat(listed.path("sessionId").asText()).isEqualTo(whose.session());
        assertThat(listed.path("state").asText()).isEqualTo("signed");
        assertThat(whose.api()).endsWith("/" + listed.path("whose").asText());
        var list = page.open("/participants/" + whose.participant() + "/notes");
        var note = page.open(list.one("main .list a").attr("href"));
        assertThat(note.main()).contains("Beyond reach", whose.name());
        assertThat(note.html().select("main form, main a[href$=/edit]")).isEmpty();
        assertThat(note.one(".govuk-back-link").attr("href"))
                .isEqualTo("/participants/" + whose.participant() + "/notes");
        assertThat(CLINICIAN
                        .get("/api/v1/sessions/" + whose.session() + "/notes/group")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aFacilitatorOfAnotherCohortFindsNothing() {
        var theirs = session("Willow group", 0);
        var enrolment = ApiClient.riverside("coordinator")
                .get("/api/v1/sessions/" + theirs + "/register")
                .at("/marks/0/enrolmentId");
        var notes = "/api/v1/sessions/" + theirs + "/notes";

        assertThat(FACILITATOR.get(notes).status()).isEqualTo(404);
        assertThat(FACILITATOR.get(notes + "/group").status()).isEqualTo(404);
        assertThat(FACILITATOR.get(notes + "/" + enrolment).status()).isEqualTo(404);
        assertThat(FACILITATOR
                        .ifMatch("\"0\"")
                        .put(notes + "/" + enrolment, saying("No"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void everyReadAndWriteLeavesALineInTheRecordOfThePerson() {
        var whose = someone();
        write(whose, unique("Told"));
        sign(whose);
        CLINICIAN.get(whose.api()).expect(200);

        var trail = PageClient.of("riverside", "manager")
                .open("/trail?participant=" + whose.participant())
                .main();

        assertThat(trail).contains("note", "sign");
    }

    private static String all(NoteSamples.Someone whose) {
        return "/api/v1/participants/" + whose.participant() + "/notes";
    }
}
