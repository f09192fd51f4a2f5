package org.pacewell.bench;

import java.net.HttpCookie;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.pacewell.local.Keycloak;
import org.pacewell.local.Trouble;

/** Somebody's browser, as far as signing in needs one: it keeps cookies and follows redirects. */
final class Browser {
    private static final int MOST_REDIRECTS = 10;

    private final Map<String, Map<String, String>> cookies = new HashMap<>();

    /** Signs in at the clinic's own form, on the way to a page of it. @return what the browser then sends as cookies */
    static String signIn(URI page, String user) {
        var browser = new Browser();
        var form = browser.follow("GET", page, Map.of());
        var action = Jsoup.parse(form.text()).select("form[action]").attr("action");
        if (action.isEmpty()) throw new Trouble("There is no form to sign in at " + page);
        browser.follow(
                        "POST",
                        URI.create(action),
                        Map.of("username", user, "password", Keycloak.PASSWORD, "credentialId", ""))
                .expect(200, "Signing in as " + user);
        return browser.header(page);
    }

    private Web.Answer follow(String method, URI uri, Map<String, String> form) {
        var answer = visit(method, uri, form);
        var at = uri;
        for (int i = 0; i < MOST_REDIRECTS && answer.status() / 100 == 3; i++) {
            at = at.resolve(answer.headers().firstValue("Location").orElseThrow());
            answer = visit("GET", at, Map.of());
        }
        return answer;
    }

    private Web.Answer visit(String method, URI uri, Map<String, String> form) {
        var headers = Map.of("Cookie", header(uri), "Accept", "text/html");
        var answer = method.equals("GET") ? Web.send("GET", uri, headers, "") : Web.post(uri, headers, form);
        answer.headers()
                .allValues("Set-Cookie")
                .forEach(line -> HttpCookie.parse(line).forEach(cookie -> keep(uri, cookie)));
        return answer;
    }

    private void keep(URI uri, HttpCookie cookie) {
        var jar = cookies.computeIfAbsent(uri.getRawAuthority(), host -> new TreeMap<>());
        if (cookie.getMaxAge() == 0) jar.remove(cookie.getName());
        else jar.put(cookie.getName(), cookie.getValue());
    }

    private String header(URI uri) {
        return cookies.getOrDefault(uri.getRawAuthority(), Map.of()).entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }
}
