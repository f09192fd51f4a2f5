package org.pacewell.topic;

import static org.pacewell.access.Role.CLINICIAN;
import static org.pacewell.access.Role.COORDINATOR;
import static org.pacewell.access.Role.FACILITATOR;
import static org.pacewell.access.Role.MANAGER;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.pacewell.rule.Ids;
import org.pacewell.topic.TopicSearch.Show;
import org.pacewell.topic.TopicSearch.Sort;
import org.pacewell.web.Option;

/** The page on which topics are looked for. */
@Path("/topics")
@Transactional
public class TopicListResource {
    private static final int PAGE = 25;

    private final Topics topics;
    private final TopicViews views;
    private final ClinicDay clinic;

    TopicListResource(Topics topics, TopicViews views, ClinicDay clinic) {
        this.topics = topics;
        this.views = views;
        this.clinic = clinic;
    }

    @GET
    @RolesAllowed({COORDINATOR, CLINICIAN, FACILITATOR, MANAGER})
    public TemplateInstance list(
            @RestQuery @DefaultValue("") String query,
            @RestQuery @DefaultValue("") String tag,
            @RestQuery @DefaultValue("") String component,
            @RestQuery @DefaultValue("") String show,
            @RestQuery @DefaultValue("") String sort,
            @RestQuery @DefaultValue("") String after) {
        var search = TopicSearch.of(query, tag, component, show, sort, Show.CURRENT);
        var last = Ids.tryParse(after).flatMap(topics::find);
        var found = topics.page(search, last, PAGE + 1, clinic.today());
        var shown = found.stream().limit(PAGE).toList();
        return new TopicPages.TopicList(
                filter(search),
                choices(),
                shown.stream().map(views::row).toList(),
                found.size() > PAGE ? next(search, shown.getLast()) : "",
                views.may().write());
    }

    private static TopicPages.Filter filter(TopicSearch search) {
        return new TopicPages.Filter(
                search.words(),
                search.tag(),
                search.component().map(Component::name).orElse(""),
                search.show().name(),
                search.sort().name(),
                search.isNarrow());
    }

    private TopicPages.Choices choices() {
        var words = TopicViews.words();
        return new TopicPages.Choices(
                topics.tags().stream().map(tag -> Option.of(tag, tag)).toList(),
                TopicEditing.components(),
                List.of(
                        Option.of(Show.CURRENT, words.show_current()),
                        Option.of(Show.UNPUBLISHED, words.show_unpublished()),
                        Option.of(Show.OVERDUE, words.show_overdue()),
                        Option.of(Show.RETIRED, words.show_retired()),
                        Option.of(Show.ALL, words.show_all())),
                List.of(Option.of(Sort.TITLE, words.by_title()), Option.of(Sort.REVIEW, words.by_review())));
    }

    private static String next(TopicSearch search, Topic last) {
        return "/topics?query=" + encoded(search.words()) + "&tag=" + encoded(search.tag()) + "&component="
                + search.component().map(Component::name).orElse("") + "&show=" + search.show() + "&sort="
                + search.sort() + "&after=" + last.id();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
