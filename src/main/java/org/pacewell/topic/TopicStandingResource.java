package org.pacewell.topic;

import static org.pacewell.access.Role.CLINICIAN;
import static org.pacewell.access.Role.COORDINATOR;
import static org.pacewell.access.Role.FACILITATOR;

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
import org.pacewell.web.Form;
import org.pacewell.web.FormErrors;

/** Pages on which a topic is published, adapted, retired and brought back. */
@Path("/topics/{id}")
@Transactional
public class TopicStandingResource {
    private final Topics topics;
    private final TopicViews views;
    private final SignedIn person;
    private final Trail trail;
    private final ClinicDay clinic;

    TopicStandingResource(Topics topics, TopicViews views, SignedIn person, Trail trail, ClinicDay clinic) {
        this.topics = topics;
        this.views = views;
        this.person = person;
        this.trail = trail;
        this.clinic = clinic;
    }

    @POST
    @Path("publication")
    @RolesAllowed({COORDINATOR, CLINICIAN})
    public Response publish(@RestPath String id, @RestForm @DefaultValue("") String version) {
        var topic = topics.require(Ids.parse(id));
        try {
            topic.requireVersion(Form.seenVersion(version));
            topics.publish(topic, clinic.now(), clinic.today(), person.name());
            trail.wrote("publish", "topic", topic.id());
            return done(topic, TopicViews.words().was_published(topic.published()));
        } catch (Refusal refusal) {
            return Answers.invalid(views.view(topic, FormErrors.of(refusal, "publication")));
        }
    }

    @GET
    @Path("adaptation")
    @RolesAllowed({COORDINATOR, CLINICIAN, FACILITATOR})
    public TemplateInstance adapting(@RestPath String id) {
        var title = topics.require(Ids.parse(id)).title();
        return new TopicPages.TopicAdaptation(id, title, TopicViews.words().adapted_title(title), FormErrors.NONE);
    }

    @POST
    @Path("adaptation")
    @RolesAllowed({COORDINATOR, CLINICIAN, FACILITATOR})
    public Response adapt(@RestPath String id, @BeanParam AdaptationForm form) {
        var topic = topics.require(Ids.parse(id));
        try {
            var copy = topics.adapt(topic, form.checked(), person.name());
            trail.wrote("adapt", "topic", copy.id());
            return done(copy, TopicViews.words().was_adapted());
        } catch (Refusal refusal) {
            var errors = FormErrors.of(refusal, "title");
            return Answers.invalid(new TopicPages.TopicAdaptation(id, topic.title(), form.typed(), errors));
        }
    }

    @GET
    @Path("retirement")
    @RolesAllowed({COORDINATOR, CLINICIAN})
    public TemplateInstance retiring(@RestPath String id) {
        return retirement(topics.require(Ids.parse(id)), FormErrors.NONE);
    }

    @POST
    @Path("retirement")
    @RolesAllowed({COORDINATOR, CLINICIAN})
    public Response retire(@RestPath String id, @RestForm @DefaultValue("") String version) {
        var topic = topics.require(Ids.parse(id));
        try {
            topic.requireVersion(Form.seenVersion(version));
            topic.retire(clinic.now());
            trail.wrote("retire", "topic", topic.id());
            return done(topic, TopicViews.words().was_retired());
        } catch (Refusal refusal) {
            return Answers.invalid(retirement(topic, FormErrors.of(refusal, "retirement")));
        }
    }

    @POST
    @Path("return")
    @RolesAllowed({COORDINATOR, CLINICIAN})
    public Response bringBack(@RestPath String id, @RestForm @DefaultValue("") String version) {
        var topic = topics.require(Ids.parse(id));
        try {
            topic.requireVersion(Form.seenVersion(version));
            topic.bringBack();
            trail.wrote("bring back", "topic", topic.id());
            return done(topic, TopicViews.words().was_brought_back());
        } catch (Refusal refusal) {
            return Answers.invalid(views.view(topic, FormErrors.of(refusal, "publication")));
        }
    }

    private TopicPages.TopicRetirement retirement(Topic topic, FormErrors errors) {
        return new TopicPages.TopicRetirement(
                topic.id().toString(), topic.version(), topic.title(), views.programmes(topic), errors);
    }

    private static Response done(Topic topic, String sentence) {
        return Done.goTo("/topics/" + topic.id(), sentence);
    }
}
