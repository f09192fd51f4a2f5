package org.pacewell.topic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.pacewell.web.EntityTags;

/** What programs are answered about a topic; it must be flushed, for its version is the tag. */
@ApplicationScoped
class TopicAnswers {
    private final ClinicDay clinic;

    TopicAnswers(ClinicDay clinic) {
        this.clinic = clinic;
    }

    Response ok(Topic topic) {
        return with(Response.ok(), topic);
    }

    Response created(Topic topic) {
        return with(Response.created(URI.create("/api/v1/topics/" + topic.id())), topic);
    }

    private Response with(Response.ResponseBuilder answer, Topic topic) {
        return answer.tag(EntityTags.of(topic.version()))
                .entity(TopicJson.of(topic, clinic.today()))
                .build();
    }
}
