package org.pacewell.access;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.pacewell.tenancy.ClinicHost;
import org.pacewell.web.Cookies;

/** Who was signed in last in a browser, in a word that means nothing to anybody else; it grants nothing. */
@ApplicationScoped
class Owner {
    private static final String COOKIE = Cookies.name("pacewell-owner");
    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec secret;

    Owner(@ConfigProperty(name = "pacewell.session-secret") String secret) {
        this.secret = new SecretKeySpec(("owner of a form " + secret).getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    static Optional<String> lastIn(RoutingContext request) {
        return Optional.ofNullable(request.request().getCookie(COOKIE)).map(Cookie::getValue);
    }

    /** Lets the browser know who is signed in. */
    void remember(String subject, RoutingContext request) {
        var owner = of(subject, request);
        if (lastIn(request).filter(owner::equals).isPresent()) return;
        request.response()
                .addCookie(Cookie.cookie(COOKIE, owner)
                        .setPath("/")
                        .setHttpOnly(true)
                        .setSecure(Cookies.SECURE)
                        .setSameSite(CookieSameSite.LAX));
    }

    String of(String subject, RoutingContext request) {
        var clinic = Objects.requireNonNullElse(request.<String>get(ClinicHost.CLINIC), "");
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            return HexFormat.of().formatHex(mac.doFinal((clinic + " " + subject).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
