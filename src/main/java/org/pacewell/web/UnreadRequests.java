package org.pacewell.web;

import io.vertx.core.VertxException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;

/**
 * What comes before everything else: a request that cannot be read, such as one without a host, is turned away; and a
 * header that names no media type is as if it had not been sent, for the framework fails on it (RFC 9110, 8.3.1, 12.5.1).
 */
@ApplicationScoped
class UnreadRequests {
    private static final int BAD_REQUEST = 400;

    private static final String TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
    private static final String QUALITY = "[qQ]=(?:0(?:\\.[0-9]{0,3})?|1(?:\\.0{0,3})?)";
    private static final String OTHER = "(?![qQ]=)" + TOKEN + "=(?:" + TOKEN + "|\"[^\"\\\\]*\")";
    private static final String TYPE =
            TOKEN + "/" + TOKEN + "(?:[ \t]*+;[ \t]*+(?:" + QUALITY + "|" + OTHER + "))*+[ \t]*+";
    private static final String LANGUAGE = "[A-Za-z0-9*-]+(?:[ \t]*+;[ \t]*+" + QUALITY + ")?+[ \t]*+";
    private static final Pattern ONE = Pattern.compile(TYPE);
    private static final Pattern MANY = listOf(TYPE);
    private static final Pattern LANGUAGES = listOf(LANGUAGE);

    void register(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).handler(UnreadRequests::clean).failureHandler(UnreadRequests::turnAway);
    }

    private static void clean(RoutingContext context) {
        var request = context.request();
        keep(request, HttpHeaders.ACCEPT, MANY);
        keep(request, HttpHeaders.CONTENT_TYPE, ONE);
        keep(request, HttpHeaders.ACCEPT_LANGUAGE, LANGUAGES);
        context.next();
    }

    private static Pattern listOf(String part) {
        return Pattern.compile(part + "(?:,[ \t]*+" + part + ")*+");
    }

    private static void keep(HttpServerRequest request, CharSequence name, Pattern readable) {
        var value = request.getHeader(name);
        if (value != null && !readable.matcher(value).matches())
            request.headers().remove(name);
    }

    private static void turnAway(RoutingContext request) {
        var isUnread = request.statusCode() == BAD_REQUEST && request.failure() instanceof VertxException;
        if (isUnread) request.response().setStatusCode(BAD_REQUEST).end();
        else request.next();
    }
}
