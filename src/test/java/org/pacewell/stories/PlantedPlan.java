package org.pacewell.stories;

import static org.pacewell.stories.ScriptsClinic.API;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.pacewell.ApiClient;
import org.pacewell.ApiSamples;
import org.pacewell.topic.FileSamples;
import org.pacewell.web.PageClient;

/** What a cohort is made of, with a script in every text: a topic, a programme of it, and a place. */
final class PlantedPlan {
    static final LocalDate FAR_AWAY = LocalDate.of(2045, 1, 1);

    private final ApiClient coordinator = ScriptsClinic.client("coordinator");
    private final PageClient forms = PageClient.of(ScriptsClinic.KEY, "coordinator");
    private final Texts texts;

    final String topic;
    String file = "";
    final String programme;
    final String draft;
    final String site;

    PlantedPlan(Texts texts, int round) {
        this.texts = texts;
        topic = topic();
        draft = drafted();
        programme = programme();
        site = site();
        room();
        closure(FAR_AWAY.plusDays(round));
    }

    private String topic() {
        var body = ApiSamples.aReviewedTopic(texts.text("title"));
        body.put("tags", List.of(texts.tag("tag")));
        body.put("summary", texts.text("sum"));
        body.put("prompts", List.of(texts.text("prompt")));
        body.put("links", List.of(Map.of("label", texts.text("link"), "address", "https://pacewell.example")));
        body.put("owner", texts.text("owner"));
        body.put("reviewer", texts.text("rev"));
        for (var part : List.of("guide", "handout", "easyRead", "exercises", "relaxation")) {
            body.put(part, texts.markdown(part.toLowerCase(Locale.ROOT)));
        }
        var id = coordinator.post(API + "topics", body).expect(201).id();
        file = FileSamples.added(coordinator, id, texts.text("file"), "participants", FileSamples.aPdf());
        coordinator.post(API + "topics/" + id + "/publication", Map.of()).expect(200);
        return id;
    }

    /** Published, so that a cohort can be of it. */
    private String programme() {
        var id = drafted();
        coordinator.post(API + "programmes/" + id + "/publication", Map.of()).expect(200);
        return id;
    }

    private String drafted() {
        var key = coordinator.get(API + "topics/" + topic).expect(200).at("/key");
        var modules = new ArrayList<Map<String, Object>>();
        for (int i = 1; i <= 3; i++) modules.add(module(key, Integer.toString(i)));
        var body = Map.of(
                "name",
                texts.text("prog"),
                "summary",
                texts.text("psum"),
                "minimumSize",
                1,
                "maximumSize",
                12,
                "modules",
                modules);
        return coordinator.post(API + "programmes", body).expect(201).id();
    }

    private Map<String, Object> module(String topicKey, String number) {
        var segment = Map.of(
                "title",
                texts.text("seg" + number),
                "component",
                "education",
                "minutes",
                30,
                "topic",
                topicKey,
                "note",
                texts.text("note" + number),
                "materials",
                texts.text("mat" + number));
        return Map.of(
                "title", texts.text("mod" + number),
                "about", texts.markdown("abt" + number),
                "bring", texts.text("brg" + number),
                "homePractice", texts.markdown("hp" + number),
                "segments", List.of(segment));
    }

    private String site() {
        forms.submit(forms.open("/clinic/sites/new")
                .form()
                .with("name", texts.text("site"))
                .with("address", texts.text("addr"))
                .with("directions", texts.text("dir")));
        return coordinator.all(API + "sites").stream()
                .filter(it -> it.path("name").asText().endsWith(texts.mark("site")))
                .map(it -> it.path("id").asText())
                .findFirst()
                .orElseThrow();
    }

    private void room() {
        forms.submit(forms.open("/clinic/rooms/new")
                .form()
                .with("siteId", site)
                .with("name", texts.text("room"))
                .with("seats", "12"));
    }

    private void closure(LocalDate day) {
        forms.submit(forms.open("/clinic/closures/new")
                .form()
                .with("firstDay", day.toString())
                .with("reason", texts.text("shut")));
    }
}
