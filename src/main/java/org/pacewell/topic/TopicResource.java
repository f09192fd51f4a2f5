package org.pacewell.topic;

import static org.pacewell.access.Role.CLINICIAN;
import static org.pacewell.access.Role.COORDINATOR;
import static org.pacewell.access.Role.FACILITATOR;
import static org.pacewell.access.Role.MANAGER;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.pacewell.access.SignedIn;
import org.pacewell.audit.Trail;
import org.pacewell.rule.Ids;
import org.pacewell.rule.Refusal;
import org.pacewell.web.Answers;
import org.pacewell.web.Done;
import org.pacewell.web.FormErrors;

/** Pages on which topics are read and written. */
@Path("/topics")
@Transactional
public class TopicResource {
    private final Topics topics;
    private final TopicViews views;
    private final SignedIn person;
    private final Trail trail;

    TopicResource(Topics topics, TopicViews views, SignedIn person, Trail trail) {
        this.topics = topics;
        this.views = views;
        this.person = person;
        this.trail = trail;
    }

    @GET
    @Path("new")
    @RolesAllowed({COORDINATOR, CLINICIAN, FACILITATOR})
    public TemplateInstance blank() {
        return TopicEditing.page("", TopicForm.emptyFor(person.name()), FormErrors.NONE);
    }

    @POST
    @RolesAllowed({COORDINATOR, CLINICIAN, FACILITATOR})
    public Response write(@BeanParam TopicForm form, @RestForm @DefaultValue("") String then) {
        try {
            var typed = form.checked();
            var topic = topics.write(typed.content(), typed.review().ownedBy(person.name()));
            trail.wrote("write", "topic", topic.id());
            return saved(topic, then);
        } catch (Refusal refusal) {
            return Answers.invalid(TopicEditing.page("", form, FormErrors.of(refusal, "title")));
        }
    }

    /** A new topic as it would look; nothing is saved. */
    @POST
    @Path("preview")
    @RolesAllowed({COORDINATOR, CLINICIAN, FACILITATOR})
    public TemplateInstance preview(@BeanParam TopicForm form) {
        return TopicEditing.page("", form, FormErrors.NONE);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({COORDINATOR, CLINICIAN, FACILITATOR, MANAGER})
    public TemplateInstance view(@RestPath String id) {
        return views.view(topics.require(Ids.parse(id)), FormErrors.NONE);
    }

    @GET
    @Path("{id}/edit")
    @RolesAllowed({COORDINATOR, CLINICIAN, FACILITATOR})
    public TemplateInstance edit(@RestPath String id) {
        return TopicEditing.page(id, TopicForm.of(topics.require(Ids.parse(id))), FormErrors.NONE);
    }

    @POST
    @Path("{id}")
    @RolesAllowed({COORDINATOR, CLINICIAN, FACILITATOR})
    public Response rewrite(@RestPath String id, @BeanParam TopicForm form, @RestForm @DefaultValue("") String then) {
        var topic = topics.require(Ids.parse(id));
        try {
            topic.requireVersion(form.seenVersion());
            var typed = form.checked();
            topic.rewrite(typed.content(), typed.review());
            trail.wrote("rewrite", "topic", topic.id());
            return saved(topic, then);
        } catch (Refusal refusal) {
            return Answers.invalid(TopicEditing.page(id, form, FormErrors.of(refusal, "title")));
        }
    }

    /** The topic as it would look; nothing is saved. */
    @POST
    @Path("{id}/preview")
    @RolesAllowed({COORDINATOR, CLINICIAN, FACILITATOR})
    public TemplateInstance preview(@RestPath String id, @BeanParam TopicForm form) {
        topics.require(Ids.parse(id));
        return TopicEditing.page(id, form, FormErrors.NONE);
    }

    /** The draft is saved; what comes {@code then} is its own page, or that of its files. */
    private static Response saved(Topic topic, String then) {
        var page = "/topics/" + topic.id();
        return Done.goTo(
                then.equals("files") ? page + "/files" : page,
                TopicViews.words().saved());
    }
}
