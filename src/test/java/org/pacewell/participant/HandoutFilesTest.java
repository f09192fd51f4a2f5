package org.pacewell.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacewell.ApiSamples.aCohort;
import static org.pacewell.ApiSamples.aPublishedTopic;
import static org.pacewell.ApiSamples.dated;
import static org.pacewell.ApiSamples.unique;
import static org.pacewell.ApiSamples.weekly;
import static org.pacewell.isolation.GuestScene.began;
import static org.pacewell.topic.FileSamples.aPdf;
import static org.pacewell.topic.FileSamples.aPng;
import static org.pacewell.topic.FileSamples.added;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pacewell.ApiClient;
import org.pacewell.local.LocalServices;
import org.pacewell.web.PageClient;

/** A participant reads the files of the handouts that their sessions give, and no other; who runs them reads all. */
@QuarkusTest
@WithTestResource(LocalServices.class)
class HandoutFilesTest {
    private static final String AHEAD = "Looking ahead and keeping it going";
    private final ApiClient coordinator = ApiClient.riverside("coordinator");

    private static PageClient aisha() {
        return PageClient.of("riverside", "participant");
    }

    @Test
    void whatIsForParticipantsIsReadFromTheHandoutAndNothingElse() {
        var topic = topic(AHEAD);
        var chart = unique("Chart");
        var script = unique("Script");
        var theirs = added(coordinator, topic, chart, "participants", aPng());
        var ours = added(coordinator, topic, script, "facilitators", aPdf());
        assertThat(aisha().get("/handouts/" + topic + "/files/" + theirs).status())
                .as("a draft")
                .isEqualTo(404);
        publish(topic);

        var handout = aisha().open(aisha().open("/my-programme").link(AHEAD));
        assertThat(handout.main()).contains(chart).doesNotContain(script);
        var file = aisha().get(handout.link(chart));
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.header("Content-Type")).isEqualTo("image/png");
        assertThat(file.header("Content-Security-Policy")).contains("sandbox");
        assertThat(file.header("Cache-Control")).contains("no-store");
        assertThat(aisha().get(handout.link(chart).replace(theirs, ours)).status())
                .isEqualTo(404);
        assertThat(aisha().get("/topics/" + topic + "/files/" + theirs).status())
                .isEqualTo(403);
    }

    @Test
    void aSessionThatWasHeldGivesNoFileThatCameLater() {
        var topic = topic("Pacing your day");
        var file = added(coordinator, topic, unique("Later"), "participants", aPdf());
        publish(topic);

        var handout = aisha().open(aisha().open("/my-programme").link("Pacing your day"));
        assertThat(handout.html().select("a[href*=/files/]").eachAttr("href")).noneMatch(it -> it.contains(file));
        assertThat(aisha().get("/handouts/" + topic + "/files/" + file).status())
                .isEqualTo(404);
    }

    @Test
    void whoRunsTheSessionFindsEveryFileOfItsTopicsThere() {
        var topic = aPublishedTopic(coordinator);
        added(coordinator, topic, "Chart for the wall", "participants", aPng());
        var ours = added(coordinator, topic, "Script for us", "facilitators", aPdf());
        publish(topic);
        var session = aSessionAbout(topic);
        began(session, -5);
        var run = "/api/v1/sessions/" + session + "/run";
        coordinator.ifMatch("\"0\"").post(run, Map.of("kind", "start")).expect(200);
        var morag = PageClient.of("riverside", "coordinator");

        for (var path : List.of("/sessions/" + session, "/sessions/" + session + "/run")) {
            var page = morag.open(path);
            assertThat(page.main()).as(path).contains("Chart for the wall", "Script for us");
            assertThat(page.link("Script for us")).isEqualTo("/topics/" + topic + "/files/" + ours);
        }
    }

    /** The one session of a course of one talk about a topic. */
    private String aSessionAbout(String topic) {
        var key = coordinator.get("/api/v1/topics/" + topic).at("/key");
        var talk = Map.of("title", "Talk", "component", "education", "minutes", 60, "topic", key);
        var modules = List.of(Map.of("title", "One talk", "segments", List.of(talk)));
        var course = Map.of("name", unique("Course"), "minimumSize", 1, "maximumSize", 12, "modules", modules);
        var programme =
                coordinator.post("/api/v1/programmes", course).expect(201).id();
        coordinator
                .post("/api/v1/programmes/" + programme + "/publication", Map.of())
                .expect(200);
        var cohort = aCohort(coordinator, 2, programme);
        return dated(coordinator, cohort, weekly(LocalDate.now().plusDays(60), "06:30"))
                .getFirst();
    }

    private String topic(String title) {
        var path = PageClient.of("riverside", "coordinator").find("/topics", title);
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private void publish(String topic) {
        coordinator.post("/api/v1/topics/" + topic + "/publication", Map.of()).expect(200);
    }
}
