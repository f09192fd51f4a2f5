package org.pacewell.topic;

import static org.pacewell.access.Role.CLINICIAN;
import static org.pacewell.access.Role.COORDINATOR;
import static org.pacewell.access.Role.FACILITATOR;
import static org.pacewell.access.Role.MANAGER;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.ArrayList;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.pacewell.rule.Ids;
import org.pacewell.web.Option;
import org.pacewell.web.Words;

/** Pages on which the published versions of a topic are read and compared. */
@Path("/topics/{id}")
@Transactional
public class TopicVersionResource {
    private final Topics topics;
    private final TopicTexts texts;
    private final TopicVersions versions;
    private final ClinicDay clinic;

    TopicVersionResource(Topics topics, TopicTexts texts, TopicVersions versions, ClinicDay clinic) {
        this.topics = topics;
        this.texts = texts;
        this.versions = versions;
        this.clinic = clinic;
    }

    @GET
    @Path("versions")
    @RolesAllowed({COORDINATOR, CLINICIAN, FACILITATOR, MANAGER})
    public TemplateInstance list(@RestPath String id) {
        var topic = topics.require(Ids.parse(id));
        var rows = versions.of(topic.id()).stream().map(this::row).toList();
        return new TopicPages.TopicVersionList(
                topic.id(),
                topic.title(),
                rows,
                choices(rows, topic),
                "" + (topic.state() == TopicState.CHANGED ? topic.published() : Math.max(1, topic.published() - 1)),
                "" + (topic.state() == TopicState.CHANGED ? TopicTexts.DRAFT : topic.published()));
    }

    @GET
    @Path("versions/{number}")
    @RolesAllowed({COORDINATOR, CLINICIAN, FACILITATOR, MANAGER})
    public TemplateInstance read(@RestPath String id, @RestPath String number) {
        var topic = topics.require(Ids.parse(id));
        var version = versions.require(topic.id(), TopicTexts.number(number));
        return new TopicPages.TopicVersionView(
                topic.id(),
                row(version),
                version.content().summary(),
                TopicViews.text(topic.id(), version.content()),
                HandoutKind.optionsFor(version.content()),
                TopicViews.pdfOf(topic));
    }

    @GET
    @Path("comparison")
    @RolesAllowed({COORDINATOR, CLINICIAN, FACILITATOR, MANAGER})
    public TemplateInstance compare(
            @RestPath String id, @RestQuery @Nullable String from, @RestQuery @Nullable String to) {
        var topic = topics.require(Ids.parse(id));
        int before = TopicTexts.number(from);
        int after = TopicTexts.number(to);
        var comparison = TopicComparison.of(texts.of(topic, before), texts.of(topic, after));
        return new TopicPages.TopicComparing(
                topic.id(),
                topic.title(),
                label(before),
                label(after),
                comparison.changes().stream()
                        .map(change -> new TopicPages.ChangedPart(label(change.part()), change.passages()))
                        .toList());
    }

    private TopicPages.VersionRow row(TopicVersion version) {
        return new TopicPages.VersionRow(
                version.number(),
                version.content().title(),
                Words.plain(clinic.of(version.publishedAt())),
                version.publishedBy(),
                version.reviewer());
    }

    private static List<Option> choices(List<TopicPages.VersionRow> rows, Topic topic) {
        var choices = new ArrayList<Option>();
        if (topic.state() != TopicState.PUBLISHED) choices.add(Option.of(TopicTexts.DRAFT, label(TopicTexts.DRAFT)));
        for (var row : rows) choices.add(Option.of(row.number(), label(row.number())));
        return List.copyOf(choices);
    }

    private static String label(int number) {
        var words = TopicViews.words();
        return number == TopicTexts.DRAFT ? words.version_draft() : words.version(number);
    }

    private static String label(TopicPart part) {
        var words = TopicViews.words();
        return switch (part) {
            case TITLE -> words.title();
            case COMPONENT -> words.component();
            case TAGS -> words.tags();
            case SUMMARY -> words.summary();
            case PROMPTS -> words.prompts();
            case GUIDE -> words.guide();
            case HANDOUT -> words.handout();
            case EASY_READ -> words.easy_read();
            case EXERCISES -> words.exercises();
            case RELAXATION -> words.relaxation();
            case LINKS -> words.links();
            case FILES -> FileViews.words().files();
        };
    }
}
