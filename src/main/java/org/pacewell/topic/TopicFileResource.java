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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.pacewell.audit.Trail;
import org.pacewell.rule.Ids;
import org.pacewell.rule.Refusal;
import org.pacewell.web.Answers;
import org.pacewell.web.Done;
import org.pacewell.web.Form;
import org.pacewell.web.FormErrors;

/** One file of a topic: read, renamed, moved and taken off the draft. */
@Path("/topics/{id}/files/{file}")
@Transactional
public class TopicFileResource {
    private final Topics topics;
    private final TopicFiles files;
    private final FileAnswers answers;
    private final Trail trail;

    TopicFileResource(Topics topics, TopicFiles files, FileAnswers answers, Trail trail) {
        this.topics = topics;
        this.files = files;
        this.answers = answers;
        this.trail = trail;
    }

    @GET
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({COORDINATOR, CLINICIAN, FACILITATOR, MANAGER})
    public Response read(@RestPath String id, @RestPath String file, @Context Request asked) {
        var topic = topics.require(Ids.parse(id));
        return answers.of(files.given(topic.id(), Ids.parse(file)), asked);
    }

    /** What its buttons do: {@code up} and {@code down} move it, and all else saves its name and readers. */
    @POST
    @RolesAllowed({COORDINATOR, CLINICIAN, FACILITATOR})
    public Response change(@RestPath String id, @RestPath String file, @BeanParam TopicFileForm form) {
        var topic = topics.require(Ids.parse(id));
        var which = topic.files().require(Ids.parse(file)).id();
        try {
            topic.requireVersion(form.seenVersion());
            topic.give(changed(topic.files(), which, form));
            trail.wrote("change a file of", "topic", topic.id());
            return done(
                    topic,
                    by(form) == 0
                            ? FileViews.words().was_changed()
                            : FileViews.words().was_moved());
        } catch (Refusal refusal) {
            return Answers.invalid(FileViews.again(topic, which, form, refusal));
        }
    }

    @GET
    @Path("removal")
    @RolesAllowed({COORDINATOR, CLINICIAN, FACILITATOR})
    public TemplateInstance removing(@RestPath String id, @RestPath String file) {
        var topic = topics.require(Ids.parse(id));
        return FileViews.removal(topic, topic.files().require(Ids.parse(file)), FormErrors.NONE);
    }

    @POST
    @Path("removal")
    @RolesAllowed({COORDINATOR, CLINICIAN, FACILITATOR})
    public Response remove(@RestPath String id, @RestPath String file, @RestForm @DefaultValue("") String version) {
        var topic = topics.require(Ids.parse(id));
        var which = topic.files().require(Ids.parse(file));
        try {
            topic.requireVersion(Form.seenVersion(version));
            topic.give(topic.files().without(which.id()));
            trail.wrote("remove a file of", "topic", topic.id());
            return done(topic, FileViews.words().was_removed());
        } catch (Refusal refusal) {
            return Answers.invalid(FileViews.removal(topic, which, FormErrors.of(refusal, "removal")));
        }
    }

    private static FileList changed(FileList list, UUID file, TopicFileForm form) {
        int by = by(form);
        if (by != 0) return list.moved(file, by);
        var checks = new Form();
        var name = TypedFile.name(checks, "name", form.name());
        checks.requireThat(form.chosen().isPresent(), "audience", "TopicFile.audience");
        checks.requireNoErrors();
        return list.called(file, name, form.chosen().orElseThrow());
    }

    private static int by(TopicFileForm form) {
        return switch (form.step()) {
            case "up" -> -1;
            case "down" -> 1;
            default -> 0;
        };
    }

    private static Response done(Topic topic, String sentence) {
        return Done.goTo("/topics/" + topic.id() + "/files", sentence);
    }
}
