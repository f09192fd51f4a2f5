package org.pacewell.access;

import io.smallrye.mutiny.Uni;
import io.vertx.core.MultiMap;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** A form of ours whose session has run out is kept, and its sender goes to the sign-in and from there back to it. */
@ApplicationScoped
class LateForms {
    static final String PATH = "/kept-form";

    private static final Logger LOG = Logger.getLogger(LateForms.class);
    private static final String TOKEN = "csrf-token";
    private static final int MOST_CHARACTERS = 256 * 1024;

    private final KeptForms kept;
    private final SignInRate rate;
    private final String tokenCookie;

    LateForms(
            KeptForms kept,
            SignInRate rate,
            @ConfigProperty(name = "quarkus.rest-csrf.cookie-name") String tokenCookie) {
        this.kept = kept;
        this.rate = rate;
        this.tokenCookie = tokenCookie;
    }

    /** Tells whether the form of this request was kept. Only a form that came from a page of ours is. */
    Uni<Boolean> keep(RoutingContext request) {
        var owner = Owner.lastIn(request);
        if (owner.isEmpty() || !isForm(request) || !isCalm(request)) return no();
        return fields(request)
                .onItem()
                .transformToUni(fields -> isOurs(fields, request) ? keep(fields, owner.get(), request) : no())
                .onFailure()
                .invoke(failed -> LOG.warn("A form that came too late could not be kept", failed))
                .onFailure()
                .recoverWithItem(false);
    }

    private Uni<Boolean> keep(MultiMap fields, String owner, RoutingContext request) {
        var form = new KeptForm(
                request.request().uri(),
                fields.entries().stream()
                        .filter(field -> !field.getKey().equals(TOKEN))
                        .map(field -> new KeptForm.Field(field.getKey(), field.getValue()))
                        .toList());
        var done = request.vertx()
                .executeBlocking(
                        () -> {
                            kept.keep(form, owner, request);
                            return true;
                        },
                        false);
        return Uni.createFrom().completionStage(done.toCompletionStage());
    }

    private static Uni<MultiMap> fields(RoutingContext request) {
        var sent = request.request();
        if (sent.isEnded()) return Uni.createFrom().item(sent.formAttributes());
        return Uni.createFrom().emitter(reading -> {
            sent.setExpectMultipart(true);
            sent.exceptionHandler(reading::fail);
            sent.endHandler(end -> reading.complete(sent.formAttributes()));
            sent.resume();
        });
    }

    private boolean isOurs(MultiMap fields, RoutingContext request) {
        var sent = fields.get(TOKEN);
        var known =
                Optional.ofNullable(request.request().getCookie(tokenCookie)).map(Cookie::getValue);
        return sent != null && known.filter(sent::equals).isPresent() && length(fields) <= MOST_CHARACTERS;
    }

    private static int length(MultiMap fields) {
        return fields.entries().stream()
                .mapToInt(field -> field.getKey().length() + field.getValue().length())
                .sum();
    }

    private static boolean isForm(RoutingContext request) {
        var type = request.request().getHeader("Content-Type");
        return request.request().method() == HttpMethod.POST
                && !SignInSettings.isProgram(request)
                && !request.normalizedPath().equals(SignInSettings.SIGN_OUT)
                && type != null
                && type.startsWith("application/x-www-form-urlencoded");
    }

    private boolean isCalm(RoutingContext request) {
        return rate.isAllowed(request.request().remoteAddress().hostAddress());
    }

    private static Uni<Boolean> no() {
        return Uni.createFrom().item(false);
    }
}
