package org.pacewell.web;

import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The frame of every page, as templates see it: {@code {inject:shell.name}}. */
@Named("shell")
@RequestScoped
public class Shell {
    private static final String CSRF = "csrf_token";

    private final ShellFacts facts;
    private final RoutingContext request;

    Shell(ShellFacts facts, RoutingContext request) {
        this.facts = facts;
        this.request = request;
    }

    public String name() {
        return facts.name();
    }

    public boolean signedIn() {
        return facts.signedIn();
    }

    public String personName() {
        return facts.personName();
    }

    public List<NavigationItem> navigation() {
        return facts.navigation(request.normalizedPath());
    }

    /** What a form of this page sends back, to prove that it came from here. */
    public String csrf() {
        @Nullable String token = request.get(CSRF);
        return token == null ? "" : token;
    }

    /** The success message of the request before this one; shown once. */
    public String notice() {
        var cookie = request.request().getCookie(Done.COOKIE);
        if (cookie == null) return "";
        request.response()
                .addCookie(Cookie.cookie(Done.COOKIE, "")
                        .setMaxAge(0)
                        .setPath("/")
                        .setHttpOnly(true)
                        .setSecure(Cookies.SECURE));
        return URLDecoder.decode(cookie.getValue(), StandardCharsets.UTF_8);
    }
}
