package org.pacewell.topic;

import static org.pacewell.access.Role.CLINICIAN;
import static org.pacewell.access.Role.COORDINATOR;
import static org.pacewell.access.Role.FACILITATOR;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import org.pacewell.access.SignedIn;
import org.pacewell.audit.Trail;
import org.pacewell.rule.Ids;
import org.pacewell.rule.Refusal;
import org.pacewell.web.Answers;
import org.pacewell.web.Done;

/** The page with the files of a topic's draft, on which more are added. */
@Path("/topics/{id}")
@Transactional
public class TopicFileListResource {
    private final Topics topics;
    private final TopicFiles files;
    private final SignedIn person;
    private final Trail trail;
    private final ClinicDay clinic;

    TopicFileListResource(Topics topics, TopicFiles files, SignedIn person, Trail trail, ClinicDay clinic) {
        this.topics = topics;
        this.files = files;
        this.person = person;
        this.trail = trail;
        this.clinic = clinic;
    }

    @GET
    @Path("files")
    @RolesAllowed({COORDINATOR, CLINICIAN, FACILITATOR})
    public TemplateInstance list(@RestPath String id) {
        return FileViews.list(topics.require(Ids.parse(id)));
    }

    @POST
    @Path("files")
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    @RolesAllowed({COORDINATOR, CLINICIAN, FACILITATOR})
    public Response add(@RestPath String id, @BeanParam TopicFileForm form) {
        var topic = topics.require(Ids.parse(id));
        try {
            files.add(topic, form.checked(), clinic.now(), person.name());
            trail.wrote("add a file to", "topic", topic.id());
            return Done.goTo(
                    "/topics/" + topic.id() + "/files", FileViews.words().was_added());
        } catch (Refusal refusal) {
            return Answers.invalid(FileViews.again(topic, form, refusal));
        }
    }
}
