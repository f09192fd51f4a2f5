package org.pacewell.access;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.pacewell.tenancy.ClinicHost;

/**
 * Where an issuer says that it has ended a sign-in (OpenID Connect Back-Channel Logout 1.0). It is asked by a server and
 * not by a browser, so there is neither a session nor a form's token, and the clinic may stand in the path: an issuer
 * need not be able to resolve the clinics' names.
 */
@ApplicationScoped
class BackChannel {
    static final String PATH = "/sign-in/ended";

    private static final int MOST_BYTES = 64 * 1024;

    private final IdentityProviderManager identities;
    private final EndedSignIns ended;

    BackChannel(IdentityProviderManager identities, EndedSignIns ended) {
        this.identities = identities;
        this.ended = ended;
    }

    static boolean isAsked(RoutingContext request) {
        var path = request.normalizedPath();
        return path.equals(PATH) || path.startsWith(PATH + "/");
    }

    void register(@Observes Router router) {
        var form = BodyHandler.create(false).setBodyLimit(MOST_BYTES);
        router.post(PATH).handler(form).handler(this::hear);
        router.post(PATH + "/:clinic").handler(form).handler(this::hearOfClinic);
    }

    private void hearOfClinic(RoutingContext request) {
        if (!"".equals(request.get(ClinicHost.CLINIC))) {
            answer(request, 404);
            return;
        }
        request.put(ClinicHost.CLINIC, request.pathParam("clinic"));
        hear(request);
    }

    private void hear(RoutingContext request) {
        var token = request.request().getFormAttribute("logout_token");
        if (token == null) answer(request, 400);
        else
            verified(token, request)
                    .subscribe()
                    .with(identity -> end(identity, request), forged -> answer(request, 400));
    }

    private Uni<SecurityIdentity> verified(String token, RoutingContext request) {
        return Uni.createFrom().deferred(() -> {
            var asked = new TokenAuthenticationRequest(new AccessTokenCredential(token));
            return identities.authenticate(HttpSecurityUtils.setRoutingContextAttribute(asked, request));
        });
    }

    private void end(SecurityIdentity identity, RoutingContext request) {
        var signIn = KnownPeople.signIn((JsonWebToken) identity.getPrincipal());
        request.vertx()
                .executeBlocking(
                        () -> {
                            ended.end(signIn);
                            return true;
                        },
                        false)
                .onComplete(kept -> answer(request, kept.succeeded() ? 200 : 503));
    }

    private static void answer(RoutingContext request, int status) {
        request.response()
                .setStatusCode(status)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end();
    }
}
