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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.pacewell.rule.Ids;
import org.pacewell.web.Markdown;

/** The handout of a topic as a clean sheet; unasked it is the newest version, or the draft when there is none. */
@Path("/topics/{id}")
@Transactional
public class TopicHandoutResource {
    private final Topics topics;
    private final TopicVersions versions;
    private final HandoutPdf pdf;

    TopicHandoutResource(Topics topics, TopicVersions versions, HandoutPdf pdf) {
        this.topics = topics;
        this.versions = versions;
        this.pdf = pdf;
    }

    @GET
    @Path("handout")
    @RolesAllowed({COORDINATOR, CLINICIAN, FACILITATOR, MANAGER})
    public TemplateInstance page(
            @RestPath String id, @RestQuery @Nullable String version, @RestQuery @Nullable String kind) {
        var topic = topics.require(Ids.parse(id));
        var printed = version(topic, version);
        var content = printed.map(TopicVersion::content).orElseGet(topic::content);
        var kindOf = HandoutKind.of(kind);
        return new TopicPages.TopicHandout(
                content.title(),
                content.summary(),
                Markdown.page(kindOf.require(content)),
                kindOf.isLarge(),
                printed.map(pdf::label).orElse(""));
    }

    @GET
    @Path("handout.pdf")
    @Produces("application/pdf")
    @RolesAllowed({COORDINATOR, CLINICIAN, FACILITATOR, MANAGER})
    public Response pdf(@RestPath String id, @RestQuery @Nullable String version, @RestQuery @Nullable String kind) {
        var topic = topics.require(Ids.parse(id));
        var kindOf = HandoutKind.of(kind);
        return version(topic, version).map(it -> pdf.of(it, kindOf)).orElseGet(() -> pdf.ofDraft(topic, kindOf));
    }

    private Optional<TopicVersion> version(Topic topic, @Nullable String asked) {
        int number = asked == null || asked.isEmpty() ? topic.published() : TopicTexts.number(asked);
        return number == TopicTexts.DRAFT ? Optional.empty() : Optional.of(versions.require(topic.id(), number));
    }
}
