package org.pacewell.stories;

import static org.pacewell.stories.ScriptsClinic.API;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.pacewell.ApiClient;
import org.pacewell.web.FilledForm;
import org.pacewell.web.PageClient;

/** What is written of the people of a cohort: notes, an incident, a task with a contact, a pause and the clinic's plans. */
final class PlantedCare {
    private final ApiClient facilitator = ScriptsClinic.client("facilitator");
    private final PageClient forms = PageClient.of(ScriptsClinic.KEY, "coordinator");
    private final Texts texts;
    private final String session;

    final String incident;
    final String rescue;

    /** @param missing the membership of somebody who was not there */
    PlantedCare(Texts texts, String session, String missing, String person) {
        this.texts = texts;
        this.session = session;
        headings();
        note("group");
        note(missing);
        safety();
        incident = incident(missing);
        rescue = rescue(missing);
        contact();
        pause(person);
    }

    private void headings() {
        forms.submit(forms.open("/clinic/notes").form("form[action$=/group]").with("headings", texts.tag("head")));
    }

    private void note(String whose) {
        var code = whose.equals("group") ? "gnote" : "pnote";
        var path = API + "sessions/" + session + "/notes/" + whose;
        var section = Map.of("heading", texts.tag(code + "h"), "text", texts.text(code));
        var read = facilitator.get(path).expect(200);
        var written = facilitator
                .ifMatch(read.etag())
                .put(path, Map.of("sections", List.of(section)))
                .expect(200);
        facilitator
                .ifMatch(written.etag())
                .post(path + "/signature", Map.of("confirm", written.at("/confirm")))
                .expect(200);
    }

    private void safety() {
        forms.submit(forms.open("/clinic/safety")
                .form("main form")
                .with("firstAider", texts.text("aid"))
                .with("dutyClinician", texts.text("duty"))
                .with("crisisLine", texts.text("line")));
    }

    private String incident(String whose) {
        var body = Map.of("kind", "FALL", "enrolmentId", whose, "words", texts.text("fall"));
        return facilitator
                .post(API + "sessions/" + session + "/incidents", body)
                .expect(201)
                .at("/taskId");
    }

    /** Whoever is not there at the first session is rung. */
    private String rescue(String whose) {
        facilitator
                .put(
                        API + "sessions/" + session + "/register",
                        Map.of("marks", List.of(Map.of("enrolmentId", whose, "outcome", "DID_NOT_ATTEND"))))
                .expect(200);
        return ScriptsClinic.client("coordinator").all(API + "tasks?limit=200").stream()
                .filter(task -> task.path("kind").asText().equals("RESCUE"))
                .filter(task -> task.path("sessionId").asText().equals(session))
                .map(task -> task.path("id").asText())
                .findFirst()
                .orElseThrow();
    }

    private void contact() {
        forms.submit(
                form("/tasks/" + rescue + "/contact").with("reached", "yes").with("words", texts.text("rang")));
    }

    private void pause(String person) {
        forms.submit(form("/participants/" + person + "/contact-pause")
                .with("until", LocalDate.now().plusDays(40).toString())
                .with("reason", texts.text("pause")));
    }

    private FilledForm form(String path) {
        return forms.open(path).form("form[action='" + path + "']");
    }
}
