package org.pacewell.access;

import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.OidcRedirectFilter;
import io.quarkus.oidc.Redirect;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.pacewell.web.Cookies;

/**
 * Sends somebody to a stronger sign-in, once: an issuer that cannot give it would be asked for ever. A cookie remembers
 * that it was asked until the answer is there.
 */
@ApplicationScoped
@Unremovable
@Redirect(Redirect.Location.OIDC_AUTHORIZATION)
public class StepUp implements OidcRedirectFilter {
    private static final String COOKIE = Cookies.name("pacewell-step-up");
    private static final String WANTED = "pacewell.acr";
    private static final long SECONDS = 600;

    @Override
    public void filter(OidcRedirectContext redirect) {
        @Nullable String wanted = redirect.routingContext().get(WANTED);
        if (wanted != null) redirect.additionalQueryParams().add("acr_values", wanted);
    }

    static boolean wasAsked(RoutingContext request) {
        return request.request().getCookie(COOKIE) != null;
    }

    static void ask(RoutingContext request, String wanted) {
        request.put(WANTED, wanted);
        request.response().addCookie(cookie("1", SECONDS));
    }

    static void forget(RoutingContext request) {
        if (wasAsked(request)) request.response().addCookie(cookie("", 0));
    }

    private static Cookie cookie(String value, long seconds) {
        return Cookie.cookie(COOKIE, value)
                .setPath("/")
                .setMaxAge(seconds)
                .setHttpOnly(true)
                .setSecure(Cookies.SECURE)
                .setSameSite(CookieSameSite.LAX);
    }
}
