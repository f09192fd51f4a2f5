package org.pacewell.topic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.pacewell.web.FileName;

/**
 * Files as a browser gets them: of the kind that their bytes are, and shut in, so that nothing in them runs or asks on
 * our address.
 */
@ApplicationScoped
public class FileAnswers {
    private static final String SHUT_IN =
            "default-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'; sandbox";

    private final TopicFiles files;

    FileAnswers(TopicFiles files) {
        this.files = files;
    }

    /** What a topic gives, under the name that it has there; nothing when the asker has it already. */
    public Response of(AttachedFile given, Request asked) {
        var file = files.require(given.id());
        var tag = new EntityTag(file.sha256());
        var unchanged = asked.evaluatePreconditions(tag);
        var answer = unchanged != null
                ? unchanged
                : Response.ok(file.bytes(), file.kind().mediaType());
        var name = FileName.of(given.name(), file.kind().key());
        return answer.tag(tag)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        name.disposition(file.kind().disposition()))
                .header("Content-Security-Policy", SHUT_IN)
                .build();
    }
}
