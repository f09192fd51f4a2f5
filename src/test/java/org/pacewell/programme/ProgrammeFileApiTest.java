package org.pacewell.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacewell.ApiSamples.aPublishedTopic;
import static org.pacewell.ApiSamples.unique;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pacewell.ApiClient;
import org.pacewell.ApiClient.Answer;
import org.pacewell.local.LocalServices;
import org.pacewell.web.PageClient;

/** A programme goes from one clinic to another as one file. */
@QuarkusTest
@WithTestResource(LocalServices.class)
class ProgrammeFileApiTest {
    private static final String PROGRAMMES = "/api/v1/programmes";

    private final ApiClient here = ApiClient.riverside("coordinator");
    private final ApiClient there = ApiClient.ashgrove("clinician");

    @Test
    void anotherClinicTakesItInWithTheTopicsThatItLacks() {
        var topic = here.get("/api/v1/topics/" + aPublishedTopic(here));
        var given =
                here.get(at(aDraft(topic.at("/key"), "breathing")) + "/file").expect(200);
        var file = given.at("/file");

        var asked = there.post(PROGRAMMES + "/imports", body(file, true)).expect(200);
        assertThat(asked.at("/topicsAdded/0")).isEqualTo(topic.at("/key"));
        assertThat(asked.at("/topicsKept/0")).isEqualTo("breathing");
        assertThat(there.get("/api/v1/topics?query=" + topic.at("/key")).each("/items", "id"))
                .isEmpty();

        var taken = there.post(PROGRAMMES + "/imports", body(file, false)).expect(201);
        assertThat(taken.at("/published")).isEqualTo("false");
        assertThat(taken.at("/modules/0/segments/0/topic")).isEqualTo(topic.at("/key"));
        var added = there.get("/api/v1/topics/" + taken.at("/modules/0/segments/0/topicId"));
        assertThat(added.at("/state")).isEqualTo("draft");
        assertThat(added.at("/handout")).isEqualTo("Read this.");
        assertThat(PageClient.of("ashgrove", "clinician")
                        .open("/topics/" + added.id())
                        .main())
                .contains("From Riverside Pain Clinic");
        assertThat(there.post(PROGRAMMES + "/" + taken.id() + "/publication", "")
                        .status())
                .isEqualTo(422);
    }

    @Test
    void whatIsThereAlreadyStaysAsItIs() {
        var before = here.get("/api/v1/topics?query=breathing").text();
        var file = here.get(at(aDraft("breathing")) + "/file").at("/file").replace("Breathing for calm", "Overwritten");
        here.post(PROGRAMMES + "/imports", body(file, false)).expect(201);

        assertThat(here.get("/api/v1/topics?query=breathing").text()).isEqualTo(before);
    }

    @Test
    void whatIsWrongIsNamedByItsPlace() {
        var file = """
                name: A
                minimumSize: 1
                maximumSize: 8
                modules:
                  - title: One
                    segments: [{title: Talk, component: discussion, minutes: 30, topic: alchemy}]
                topics:
                  - {key: gold, title: '', component: education}
                """;

        assertThat(here.post(PROGRAMMES + "/imports", body(file, false)).wrongFields())
                .containsExactly("topics[0].title", "modules[0].segments[0].topic");
        assertThat(here.post(PROGRAMMES + "/imports", Map.of()).wrongFields()).containsExactly("file");
    }

    @Test
    void thePageShowsFirstWhatItAdds() {
        var tom = PageClient.of("riverside", "clinician");
        var name = unique("Carried");
        var file =
                "name: %s\nminimumSize: 1\nmaximumSize: 8\nmodules:\n  - {title: One, minutes: 60}\n".formatted(name);
        var form = tom.open("/programmes/import").form();

        var preview = tom.send(form.with("text", file));
        assertThat(preview.h1()).contains(name);
        assertThat(preview.main()).contains("None: this clinic has them all.", "One");
        assertThat(tom.open("/programmes?query=" + name.replace(" ", "+")).main())
                .contains("No programme found");
        assertThat(tom.submit(preview.form()).main()).contains("The programme was taken in.", "Module 1: One");

        var refused = tom.send(form.with("text", file.replace("60", "soon")));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problems()).containsExactly("modules[0].minutes: This value cannot be read.");
        assertThat(refused.one("#text").text()).contains("minutes: soon");
        assertThat(tom.send(form).problems()).containsExactly("Choose a file, or paste its text.");
    }

    @Test
    void theFileIsOffered() {
        var path = "/programmes/" + aDraft("breathing").id();
        var tom = PageClient.of("riverside", "clinician");
        var file = tom.get(path + "/file");

        assertThat(file.header("Content-Disposition")).contains("attachment", ".yaml");
        assertThat(file.text()).contains("from: Riverside Pain Clinic", "key: breathing");
    }

    private Answer aDraft(String... topics) {
        var segments = List.of(topics).stream()
                .map(key -> Map.of("title", "Talk", "component", "education", "minutes", 30, "topic", key))
                .toList();
        return here.post(
                        PROGRAMMES,
                        Map.of(
                                "name",
                                unique("Course"),
                                "minimumSize",
                                1,
                                "maximumSize",
                                8,
                                "modules",
                                List.of(Map.of("title", "One", "segments", segments))))
                .expect(201);
    }

    private static Map<String, Object> body(String file, boolean dryRun) {
        return new HashMap<>(Map.of("file", file, "dryRun", dryRun));
    }

    private static String at(Answer programme) {
        return PROGRAMMES + "/" + programme.id();
    }
}
