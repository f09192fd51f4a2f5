package org.pacewell;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.pacewell.local.Keycloak;
import org.pacewell.local.LocalServices;

/** A program of somebody at a clinic: it has a token and speaks JSON. It never changes; {@code with} makes another. */
public final class ApiClient {
    static {
        System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host");
    }

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();

    /** What came back. Without a JSON body there is an empty node. */
    public record Answer(int status, HttpHeaders headers, String text, JsonNode json) {
        /** A value of the body by JSON pointer, as text. */
        public String at(String pointer) {
            return json.at(pointer).asText();
        }

        public String id() {
            return at("/id");
        }

        public String header(String name) {
            return headers.firstValue(name).orElse("");
        }

        public String etag() {
            return header("ETag");
        }

        /** One value of each item of a list. */
        public List<String> each(String list, String field) {
            return StreamSupport.stream(json.at(list).spliterator(), false)
                    .map(item -> item.path(field).asText())
                    .toList();
        }

        /** The fields that a problem names. */
        public List<String> wrongFields() {
            return each("/errors", "field");
        }

        public Answer expect(int expected) {
            if (status != expected) throw new AssertionError("%d instead of %d: %s".formatted(status, expected, text));
            return this;
        }
    }

    private final String host;
    private final Map<String, String> headers;

    private ApiClient(String host, Map<String, String> headers) {
        this.host = host;
        this.headers = headers;
    }

    /** Somebody of the demo clinic Riverside. */
    public static ApiClient riverside(String user) {
        return at("riverside").with("Authorization", "Bearer " + token("riverside", user));
    }

    /** Somebody of the demo clinic Ashgrove. */
    public static ApiClient ashgrove(String user) {
        return at("ashgrove").with("Authorization", "Bearer " + token("ashgrove", user));
    }

    /** A stranger at a clinic's host; an empty label is the platform's own host. */
    public static ApiClient at(String label) {
        return new ApiClient(label.isEmpty() ? "localhost" : label + ".localhost", Map.of());
    }

    public ApiClient with(String name, String value) {
        var more = new HashMap<>(headers);
        more.put(name, value);
        return new ApiClient(host, Map.copyOf(more));
    }

    public ApiClient under(String idempotencyKey) {
        return with("Idempotency-Key", idempotencyKey);
    }

    public ApiClient ifMatch(String tag) {
        return with("If-Match", tag);
    }

    public Answer get(String path) {
        return send("GET", path, null);
    }

    public Answer post(String path, Object body) {
        return send("POST", path, body);
    }

    public Answer put(String path, Object body) {
        return send("PUT", path, body);
    }

    public Answer delete(String path) {
        return send("DELETE", path, null);
    }

    /** Sends a body: a text as it is, anything else as JSON. */
    public Answer send(String method, String path, @Nullable Object body) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                .timeout(Duration.ofSeconds(30))
                .header("Host", host + ":" + RestAssured.port)
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(written(body)));
        if (body != null && !headers.containsKey("Content-Type")) request.header("Content-Type", "application/json");
        headers.forEach(request::header);
        var answer = answer(request.build());
        var asker = Scanner.subject(headers.getOrDefault("Authorization", ""));
        var sent = path + (body == null ? "" : written(body));
        Scanner.read(host, asker, sent, answer.text() + answer.header("Location"));
        var cookies = answer.headers().allValues("Set-Cookie");
        var signedIn = answer.status() < 300 && asker.isPresent() && !method.equals("OPTIONS");
        Guarded.look(method + " " + path, answer.status(), answer::header, cookies, signedIn);
        return answer;
    }

    /** Every page of a list. */
    public List<JsonNode> all(String path) {
        var items = new ArrayList<JsonNode>();
        var after = "";
        do {
            var page = get(path + (path.contains("?") ? "&" : "?") + after).expect(200);
            page.json().path("items").forEach(items::add);
            after = page.json().has("next") ? "after=" + page.at("/next") : "";
        } while (!after.isEmpty());
        return items;
    }

    /** A token of the clinic's own sign-in. */
    public static String token(String realm, String user) {
        return TOKENS.computeIfAbsent(
                realm + "/" + user, _ -> grant(realm, "pacewell-cli", user).at("/access_token"));
    }

    /** What the sign-in answers to a name and password. */
    public static Answer grant(String realm, String client, String user) {
        return form(
                issuers() + realm + "/protocol/openid-connect/token",
                Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        client,
                        "username",
                        user,
                        "password",
                        Keycloak.PASSWORD,
                        "scope",
                        "openid profile email"));
    }

    /** Has Keycloak's administrator make something there, unless it is there already. */
    public static void keycloak(String path, Object body) {
        var answer = administer(path, body);
        if (answer.status() != 409) answer.expect(201);
    }

    /** Has Keycloak's administrator import people or other parts into a realm. */
    public static void imported(String realm, Object parts) {
        administer("/admin/realms/" + realm + "/partialImport", parts).expect(200);
    }

    /** Has Keycloak's administrator sign somebody out wherever they are signed in. */
    public static void signedOutByTheIssuer(String realm, String user) {
        var users = "/admin/realms/" + realm + "/users";
        var found = answer(
                        administration(users + "?exact=true&username=" + user).build())
                .expect(200);
        administer(users + "/" + found.at("/0/id") + "/logout", "").expect(204);
    }

    private static Answer administer(String path, Object body) {
        return answer(administration(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(written(body)))
                .build());
    }

    private static HttpRequest.Builder administration(String path) {
        var token = grant("master", "admin-cli", Keycloak.ADMIN).at("/access_token");
        return HttpRequest.newBuilder(URI.create(issuers().replaceFirst("/realms/$", path)))
                .header("Authorization", "Bearer " + token);
    }

    public static String issuers() {
        return Objects.requireNonNull(LocalServices.properties().get("pacewell.issuers"));
    }

    private static Answer form(String url, Map<String, String> fields) {
        var body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return answer(HttpRequest.newBuilder(URI.create(url))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body))
                        .build())
                .expect(200);
    }

    private static Answer answer(HttpRequest request) {
        try {
            var response = HTTP.send(request, BodyHandlers.ofByteArray());
            var isJson = response.headers()
                    .firstValue("Content-Type")
                    .filter(type -> type.contains("json"))
                    .isPresent();
            var text = text(response);
            JsonNode json = isJson ? JSON.readTree(text) : MissingNode.getInstance();
            return new Answer(response.statusCode(), response.headers(), text, json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String text(HttpResponse<byte[]> response) {
        var type = response.headers().firstValue("Content-Type").orElse("");
        return type.startsWith("application/pdf")
                ? PdfText.of(response.body())
                : new String(response.body(), StandardCharsets.UTF_8);
    }

    private static String written(Object body) {
        try {
            return body instanceof String text ? text : JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
