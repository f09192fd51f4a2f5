package org.pacewell.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.ForbiddenException;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;
import org.pacewell.rule.FieldError;
import org.pacewell.rule.NotAllowed;
import org.pacewell.rule.NotFound;
import org.pacewell.rule.Refusal;

/** One place where what went wrong becomes a calm page, or a problem for a program. */
@ApplicationScoped
public class Errors {
    private static final Logger LOG = Logger.getLogger(Errors.class);
    private static final int RETRY_AFTER_SECONDS = 5;
    private static final int TOO_LARGE = 413;
    private static final int TOO_MANY = 429;
    private static final int MINUTE_SECONDS = 60;

    private final Reference reference;
    private final RoutingContext request;

    Errors(Reference reference, RoutingContext request) {
        this.reference = reference;
        this.request = request;
    }

    @ServerExceptionMapper
    public Response refused(Refusal refusal) {
        var title = Refusal.sentence("title." + refusal.status());
        var answer = answer(refusal.status(), title, refusal.getMessage(), refusal);
        if (refusal.status() == TOO_MANY) answer.getHeaders().putSingle(HttpHeaders.RETRY_AFTER, MINUTE_SECONDS);
        return answer;
    }

    @ServerExceptionMapper
    public Response forbidden(ForbiddenException denied) {
        return refused(new NotAllowed());
    }

    @ServerExceptionMapper
    public Response unreadable(MismatchedInputException e) {
        return refused(UnreadableBody.because(e));
    }

    @ServerExceptionMapper
    public Response framework(WebApplicationException e) {
        var given = e.getResponse();
        int status = given.getStatus();
        if (status < 400 || given.hasEntity()) return given;
        if (status >= 500) return surprise(e);
        if (status == 404) return refused(new NotFound());
        if (status == TOO_LARGE) return refused(new TooLarge());
        if (e.getCause() instanceof JsonProcessingException json) return refused(UnreadableBody.because(json));
        return answer(status, titleOf(status), Refusal.sentence(detailOf(status)), null);
    }

    /** Whether something that we rely on does not answer just now. */
    public static boolean isPassing(Throwable bug) {
        return Trouble.of(bug) instanceof Trouble.Passing;
    }

    @ServerExceptionMapper
    public Response surprise(Throwable bug) {
        if (isUnreadableForm(bug)) return framework(new BadRequestException());
        if (bug instanceof IOException && "Request too large".equals(bug.getMessage())) return refused(new TooLarge());
        return switch (Trouble.of(bug)) {
            case Trouble.Refused(var refusal) -> refused(refusal);
            case Trouble.Passing() -> {
                LOG.warnf(bug, "%s", description());
                yield later();
            }
            case Trouble.Bug() -> {
                LOG.errorf(bug, "%s", description());
                yield answer(500, Refusal.sentence("title.500"), Refusal.sentence("detail.surprise"), null);
            }
        };
    }

    private String description() {
        return "Request %s failed: %s %s"
                .formatted(reference.text(), request.request().method(), LoggedAddress.of(request.normalizedPath()));
    }

    private Response later() {
        var answer = answer(503, Refusal.sentence("title.503"), Refusal.sentence("detail.later"), null);
        answer.getHeaders().putSingle(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        return answer;
    }

    private String titleOf(int status) {
        if (isProgram() && status == 405) return Refusal.sentence("title.405");
        return switch (status) {
            case 405 -> Refusal.sentence("title.404");
            case 403 -> Refusal.sentence("title.403");
            default -> Refusal.sentence("title.400");
        };
    }

    private String detailOf(int status) {
        if (status == 404) return "NotFound";
        if (!isProgram()) return "detail.request";
        return switch (status) {
            case 405 -> "detail.405";
            case 406 -> "detail.406";
            case 415 -> "detail.415";
            default -> "detail.program";
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

    /** The framework fails on a form whose encoding is wrong or breaks off, instead of refusing it. */
    private static boolean isUnreadableForm(Throwable bug) {
        var said = Objects.requireNonNullElse(bug.getMessage(), "");
        return switch (bug) {
            case IllegalArgumentException encoding -> said.startsWith("Failed to decode URL");
            case IOException end -> said.startsWith("Connection terminated parsing multipart");
            default -> false;
        };
    }

    private boolean isProgram() {
        return request.normalizedPath().startsWith("/api/");
    }
}
