package org.pacewell.web;

import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.NewCookie.SameSite;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The answer to a form that worked: on to a page, with a sentence that says what was done (and names nobody). */
public final class Done {
    static final String COOKIE = Cookies.name("pacewell-done");

    private Done() {}

    public static Response goTo(String path) {
        return Response.seeOther(URI.create(path)).build();
    }

    public static Response goTo(String path, String sentence) {
        return Response.seeOther(URI.create(path))
                .cookie(new NewCookie.Builder(COOKIE)
                        .value(URLEncoder.encode(sentence, StandardCharsets.UTF_8))
                        .path("/")
                        .maxAge(60)
                        .httpOnly(true)
                        .secure(Cookies.SECURE)
                        .sameSite(SameSite.LAX)
                        .build())
                .build();
    }
}
