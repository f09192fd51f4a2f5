package org.pacewell.programme;

import static org.pacewell.access.Role.CLINICIAN;
import static org.pacewell.access.Role.COORDINATOR;
import static org.pacewell.access.Role.FACILITATOR;
import static org.pacewell.access.Role.MANAGER;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.pacewell.access.SignedIn;
import org.pacewell.audit.Trail;
import org.pacewell.rule.Ids;
import org.pacewell.rule.Refusal;
import org.pacewell.web.Answers;
import org.pacewell.web.Done;
import org.pacewell.web.FormErrors;
import org.pacewell.web.Markdown;
import org.pacewell.web.Option;
import org.pacewell.web.Words;

/** Pages about topics. */
@Path("/topics")
@Transactional
public class TopicResource {
    private final Topics topics;
    private final SignedIn person;
    private final Trail trail;
    private final Clock clock;

    TopicResource(Topics topics, SignedIn person, Trail trail, Clock clock) {
        this.topics = topics;
        this.person = person;
        this.trail = trail;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({COORDINATOR, CLINICIAN, FACILITATOR, MANAGER})
    public TemplateInstance list(@RestQuery @DefaultValue("") String query) {
        var rows = topics.matching(query).stream().map(this::row).toList();
        return new ProgrammePages.TopicList(query, rows, mayWrite());
    }

    @GET
    @Path("new")
    @RolesAllowed({COORDINATOR, CLINICIAN, FACILITATOR})
    public TemplateInstance blank() {
        return page("", TopicForm.empty(), FormErrors.NONE);
    }

    @POST
    @RolesAllowed({COORDINATOR, CLINICIAN, FACILITATOR})
    public Response write(@BeanParam TopicForm form) {
        try {
            var topic = topics.write(form.content());
            trail.wrote("write", "topic", topic.id());
            return Done.goTo("/topics/" + topic.id(), words().saved());
        } catch (Refusal refusal) {
            return Answers.invalid(page("", form, FormErrors.of(refusal, "title")));
        }
    }

    @GET
    @Path("{id}")
    @RolesAllowed({COORDINATOR, CLINICIAN, FACILITATOR, MANAGER})
    public TemplateInstance view(@RestPath String id) {
        var topic = topics.require(Ids.parse(id));
        var content = topic.content();
        return new ProgrammePages.TopicView(
                row(topic),
                content.prompts(),
                Markdown.html(content.guide()),
                Markdown.html(content.handout()),
                content.reviewer(),
                content.nextReview().map(Words::plain).orElse(""),
                mayWrite());
    }

    @GET
    @Path("{id}/handout")
    @RolesAllowed({COORDINATOR, CLINICIAN, FACILITATOR, MANAGER})
    public TemplateInstance handout(@RestPath String id) {
        var content = topics.require(Ids.parse(id)).content();
        return new ProgrammePages.TopicHandout(content.title(), content.summary(), Markdown.page(content.handout()));
    }

    @GET
    @Path("{id}/edit")
    @RolesAllowed({COORDINATOR, CLINICIAN, FACILITATOR})
    public TemplateInstance edit(@RestPath String id) {
        return page(id, TopicForm.of(topics.require(Ids.parse(id))), FormErrors.NONE);
    }

    @POST
    @Path("{id}")
    @RolesAllowed({COORDINATOR, CLINICIAN, FACILITATOR})
    public Response rewrite(@RestPath String id, @BeanParam TopicForm form) {
        var topic = topics.require(Ids.parse(id));
        try {
            topic.requireVersion(form.seenVersion());
            topic.rewrite(form.content());
            trail.wrote("rewrite", "topic", topic.id());
            return Done.goTo("/topics/" + id, words().saved());
        } catch (Refusal refusal) {
            return Answers.invalid(page(id, form, FormErrors.of(refusal, "title")));
        }
    }

    private static ProgrammePages.TopicEdit page(String id, TopicForm form, FormErrors errors) {
        var components = Arrays.stream(Component.values())
                .filter(component -> component != Component.BREAK)
                .map(component -> new Option(component.name(), component.label(), "", false))
                .toList();
        return new ProgrammePages.TopicEdit(id, form, errors, components);
    }

    private ProgrammePages.TopicRow row(Topic topic) {
        var content = topic.content();
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return new ProgrammePages.TopicRow(
                topic.id(),
                content.title(),
                content.summary(),
                content.component().label(),
                content.tags(),
                topic.isOverdue(today));
    }

    private boolean mayWrite() {
        return person.is(COORDINATOR) || person.is(CLINICIAN) || person.is(FACILITATOR);
    }

    private static ProgrammeMessages words() {
        return MessageBundles.get(ProgrammeMessages.class);
    }
}
