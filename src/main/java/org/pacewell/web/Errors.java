package org.pacewell.web;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.ForbiddenException;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;
import org.pacewell.rule.FieldError;
import org.pacewell.rule.NotAllowed;
import org.pacewell.rule.Refusal;
import org.pacewell.rule.StaleEdit;

/** One place where what went wrong becomes a calm page, or a problem for a program. */
@ApplicationScoped
public class Errors {
    private static final Logger LOG = Logger.getLogger(Errors.class);

    private final Reference reference;
    private final RoutingContext request;

    Errors(Reference reference, RoutingContext request) {
        this.reference = reference;
        this.request = request;
    }

    @ServerExceptionMapper
    public Response refused(Refusal refusal) {
        var title = Refusal.sentence("title." + refusal.status());
        return answer(refusal.status(), title, refusal.getMessage(), refusal);
    }

    @ServerExceptionMapper
    public Response forbidden(ForbiddenException denied) {
        return refused(new NotAllowed());
    }

    @ServerExceptionMapper
    public Response framework(WebApplicationException e) {
        var given = e.getResponse();
        if (given.getStatus() < 400 || given.hasEntity()) return given;
        if (given.getStatus() >= 500) return surprise(e);
        var title = titleOf(given.getStatus());
        return answer(given.getStatus(), title, Refusal.sentence("detail.request"), null);
    }

    @ServerExceptionMapper
    public Response surprise(Throwable bug) {
        if (isStale(bug)) return refused(new StaleEdit());
        LOG.errorf(
                bug,
                "Request %s failed: %s %s",
                reference.text(),
                request.request().method(),
                request.normalizedPath());
        return answer(500, titleOf(500), Refusal.sentence("detail.surprise"), null);
    }

    private static boolean isStale(@Nullable Throwable bug) {
        return bug != null && (bug instanceof OptimisticLockException || isStale(bug.getCause()));
    }

    private static String titleOf(int status) {
        return switch (status) {
            case 404, 405 -> Refusal.sentence("title.404");
            case 403 -> Refusal.sentence("title.403");
            case 500 -> Refusal.sentence("title.500");
            default -> Refusal.sentence("title.400");
        };
    }

    private Response answer(int status, String title, String detail, @Nullable Refusal refusal) {
        var errors = refusal == null ? List.<FieldError>of() : refusal.errors();
        if (isProgram()) {
            var type = refusal == null
                    ? "about:blank"
                    : "urn:pacewell:" + refusal.getClass().getSimpleName();
            return Response.status(status)
                    .type(Problem.MEDIA_TYPE)
                    .entity(new Problem(type, title, status, detail, reference.text(), errors))
                    .build();
        }
        TemplateInstance page = new WebPages.ErrorPage(title, detail, reference.text());
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE)
                .entity(page)
                .build();
    }

    private boolean isProgram() {
        return request.normalizedPath().startsWith("/api/");
    }
}
