package org.pacewell.topic;

import static org.pacewell.access.Role.CLINICIAN;
import static org.pacewell.access.Role.COORDINATOR;
import static org.pacewell.access.Role.FACILITATOR;

import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.pacewell.access.SignedIn;
import org.pacewell.web.FormErrors;
import org.pacewell.web.Markdown;
import org.pacewell.web.Words;

/** Gathers what the pages of a topic show. */
@ApplicationScoped
class TopicViews {
    private final Topics topics;
    private final TopicUses uses;
    private final SignedIn person;
    private final ClinicDay clinic;

    TopicViews(Topics topics, TopicUses uses, SignedIn person, ClinicDay clinic) {
        this.topics = topics;
        this.uses = uses;
        this.person = person;
        this.clinic = clinic;
    }

    TopicPages.TopicView view(Topic topic, FormErrors errors) {
        var content = topic.content();
        return new TopicPages.TopicView(
                topic.id(),
                topic.version(),
                content.title(),
                content.summary(),
                topic.state(),
                text(topic.id(), content),
                facts(topic),
                HandoutKind.optionsFor(content),
                pdfOf(topic),
                errors,
                may());
    }

    static String pdfOf(Topic topic) {
        return "/topics/" + topic.id() + "/handout.pdf";
    }

    TopicPages.Row row(Topic topic) {
        var content = topic.content();
        return new TopicPages.Row(
                topic.id(),
                content.title(),
                content.summary(),
                content.component().label(),
                content.tags(),
                badge(topic.state()),
                topic.review().next().map(Words::plain).orElse(""),
                topic.review().isOverdue(clinic.today()));
    }

    TopicPages.May may() {
        var publish = person.is(COORDINATOR) || person.is(CLINICIAN);
        return new TopicPages.May(publish || person.is(FACILITATOR), publish);
    }

    List<TopicPages.Place> programmes(Topic topic) {
        return uses.programmesOf(topic.id()).entrySet().stream()
                .map(it -> new TopicPages.Place(it.getValue(), "/programmes/" + it.getKey()))
                .toList();
    }

    /** The texts of a topic that are there, in the order in which they are used. */
    static TopicPages.Text text(UUID topic, TopicContent content) {
        var readings = new ArrayList<TopicPages.Reading>();
        add(readings, words().guide(), content.guide());
        add(readings, words().handout(), content.handout());
        add(readings, words().easy_read(), content.easyRead());
        add(readings, words().exercises(), content.exercises());
        add(readings, words().relaxation(), content.relaxation());
        return new TopicPages.Text(
                content.prompts(), List.copyOf(readings), content.links(), FileLink.ofTopic(topic, content));
    }

    private static void add(List<TopicPages.Reading> readings, String label, String text) {
        if (!text.isEmpty()) readings.add(new TopicPages.Reading(label, Markdown.html(text)));
    }

    private TopicPages.Facts facts(Topic topic) {
        var content = topic.content();
        var review = topic.review();
        return new TopicPages.Facts(
                content.component().label(),
                content.tags(),
                badge(topic.state()),
                topic.published(),
                origin(topic),
                originTopic(topic),
                review.owner(),
                review.reviewer(),
                review.next().map(Words::plain).orElse(""),
                review.isOverdue(clinic.today()),
                programmes(topic));
    }

    private static String origin(Topic topic) {
        if (topic.originId().isPresent()) return words().origin_adapted();
        if (!topic.originName().isEmpty()) return words().origin_clinic(topic.originName());
        if (!topic.isStarter()) return words().origin_own();
        var untouched = topic.published() == 1 && topic.state() != TopicState.CHANGED;
        return untouched ? words().origin_starter() : words().origin_starter_changed();
    }

    private List<TopicPages.Place> originTopic(Topic topic) {
        return topic.originId().flatMap(topics::find).stream()
                .map(origin -> {
                    int version = topic.originVersion();
                    var label = version == 0 ? origin.title() : origin.title() + ", " + words().origin_version(version);
                    return new TopicPages.Place(label, "/topics/" + origin.id());
                })
                .toList();
    }

    private static TopicPages.Badge badge(TopicState state) {
        return switch (state) {
            case DRAFT -> new TopicPages.Badge(words().state_draft(), "plain");
            case PUBLISHED -> new TopicPages.Badge(words().state_published(), "leaf");
            case CHANGED -> new TopicPages.Badge(words().state_changed(), "sun");
            case RETIRED -> new TopicPages.Badge(words().state_retired(), "plain");
        };
    }

    static TopicMessages words() {
        return MessageBundles.get(TopicMessages.class);
    }
}
