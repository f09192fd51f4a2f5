package org.pacewell.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pacewell.topic.Topic;
import org.pacewell.topic.Topics;
import org.pacewell.web.EntityTags;

/** What programs are answered about a programme. */
@ApplicationScoped
class ProgrammeAnswers {
    private final Topics topics;

    ProgrammeAnswers(Topics topics) {
        this.topics = topics;
    }

    Response ok(Programme programme) {
        return with(Response.ok(), programme);
    }

    Response created(Programme programme) {
        return with(Response.created(URI.create("/api/v1/programmes/" + programme.id())), programme);
    }

    private Response with(Response.ResponseBuilder answer, Programme programme) {
        var named = topics.all(programme.topics()).stream().collect(Collectors.toMap(Topic::id, Function.identity()));
        return answer.tag(EntityTags.of(programme.version()))
                .entity(ProgrammeJson.whole(programme, named))
                .build();
    }
}
