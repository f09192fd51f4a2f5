package org.pacewell.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.pacewell.ApiClient;
import org.pacewell.local.Keycloak;

/** Signs a person in as a browser does, by the real form, and keeps the session that comes of it. */
final class SignIn {
    private static final int MOST_STEPS = 12;
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Map<String, String> SESSIONS = new ConcurrentHashMap<>();

    private final Map<String, Map<String, String>> jars = new TreeMap<>();

    private SignIn() {}

    /** The cookies of somebody who is signed in at a clinic, as one header; an empty clinic is the platform. */
    static String cookies(String clinic, String user) {
        return SESSIONS.computeIfAbsent(clinic + "/" + user, _ -> afresh(clinic, user));
    }

    /** The same with a session of its own. */
    static String afresh(String clinic, String user) {
        ApiClient.at(clinic); // lets the client send a host
        var host = (clinic.isEmpty() ? "localhost" : clinic + ".localhost") + ":" + RestAssured.port;
        var signIn = new SignIn();
        signIn.walk(URI.create("http://" + host + "/signed-in"), user);
        return signIn.header(host);
    }

    private void walk(URI start, String user) {
        var form = follow(start, send(start, ""));
        var action = Jsoup.parse(form).select("#kc-form-login").attr("action");
        assertThat(action).as("the form of the sign-in").isNotEmpty();
        var uri = URI.create(action);
        follow(uri, send(uri, "username=" + encoded(user) + "&password=" + encoded(Keycloak.PASSWORD)));
    }

    private String follow(URI from, HttpResponse<String> first) {
        var answer = first;
        var at = from;
        for (int i = 0; answer.statusCode() / 100 == 3; i++) {
            assertThat(i).as("redirects").isLessThan(MOST_STEPS);
            at = at.resolve(answer.headers().firstValue("Location").orElseThrow());
            answer = send(at, "");
        }
        assertThat(answer.statusCode()).as(at.toString()).isEqualTo(200);
        return answer.body();
    }

    /** Java may not resolve the clinics' names, so the connection goes to localhost and the host is a header. */
    private HttpResponse<String> send(URI uri, String form) {
        var direct = URI.create(uri.toString().replaceFirst("^http://[^/:]*", "http://localhost"));
        var request = HttpRequest.newBuilder(direct).header("Host", uri.getAuthority());
        var cookies = header(uri.getAuthority());
        if (!cookies.isEmpty()) request.header("Cookie", cookies);
        if (!form.isEmpty()) {
            request.header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(form));
        }
        try {
            var answer = HTTP.send(request.build(), BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").forEach(line -> keep(uri.getAuthority(), line));
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void keep(String host, String line) {
        var jar = jars.computeIfAbsent(host, _ -> new TreeMap<>());
        for (var cookie : HttpCookie.parse(line)) {
            if (cookie.getMaxAge() == 0 || cookie.getValue().isEmpty()) jar.remove(cookie.getName());
            else jar.put(cookie.getName(), cookie.getValue());
        }
    }

    private String header(String host) {
        return jars.getOrDefault(host, Map.of()).entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
