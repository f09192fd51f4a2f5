package org.pacewell.access;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.pacewell.tenancy.Sql;
import org.pacewell.web.Cookies;

/** The forms that are kept until their senders have signed in again: for an hour, sealed, for that person alone. */
@ApplicationScoped
class KeptForms {
    static final Duration KEPT = Duration.ofHours(1);

    private static final String COOKIE = Cookies.name("pacewell-kept");

    private final Sql sql;
    private final ObjectMapper json;
    private final Clock clock;

    KeptForms(Sql sql, ObjectMapper json, Clock clock) {
        this.sql = sql;
        this.json = json;
        this.clock = clock;
    }

    /** Keeps a form; the key goes to the browser. */
    void keep(KeptForm form, String owner, RoutingContext request) {
        var envelope = Envelope.fresh();
        sql.change(
                "insert into kept_form (id, sealed, at) values (?, ?, ?)",
                envelope.id(),
                envelope.seal(written(form), owner),
                clock.instant());
        request.response().addCookie(cookie(envelope.text(), KEPT.toSeconds()));
    }

    /** The form that the browser holds the key to, if it is this person's. */
    Optional<KeptForm> open(String owner, RoutingContext request) {
        return envelope(request)
                .flatMap(envelope -> sql
                        .list(
                                "select sealed from kept_form where id = ? and at > ?",
                                row -> row.getBytes(1),
                                envelope.id(),
                                clock.instant().minus(KEPT))
                        .stream()
                        .findFirst()
                        .flatMap(bytes -> envelope.open(bytes, owner))
                        .map(this::read));
    }

    void forget(RoutingContext request) {
        envelope(request).ifPresent(kept -> sql.change("delete from kept_form where id = ?", kept.id()));
        request.response().addCookie(cookie("", 0));
    }

    void forgetBefore(Instant before) {
        sql.change("delete from kept_form where at < ?", before);
    }

    private static Optional<Envelope> envelope(RoutingContext request) {
        return Optional.ofNullable(request.request().getCookie(COOKIE))
                .map(Cookie::getValue)
                .flatMap(Envelope::of);
    }

    private byte[] written(KeptForm form) {
        try {
            return json.writeValueAsBytes(form);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private KeptForm read(byte[] text) {
        try {
            return json.readValue(text, KeptForm.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
