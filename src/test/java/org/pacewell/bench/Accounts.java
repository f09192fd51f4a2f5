package org.pacewell.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.pacewell.local.Keycloak;
import org.pacewell.local.Trouble;

/** Accounts at a clinic's sign-in, and the tokens of their owners. */
final class Accounts {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int TOKEN_SECONDS = 1_800;

    private final String url;
    private final String realm;

    Accounts(String url, String realm) {
        this.url = url;
        this.realm = realm;
    }

    /** Opens accounts for the first person of each of the cohorts 1 to {@code people}, and lets sessions last a bench. */
    List<String> open(int people) {
        var admin = bearer(token("master", "admin-cli", Keycloak.ADMIN));
        Web.send("PUT", admin(""), admin, json(Map.of("accessTokenLifespan", TOKEN_SECONDS)))
                .expect(204, "Setting the realm");
        var users = IntStream.rangeClosed(1, people).mapToObj(Accounts::user).toList();
        Web.send("POST", admin("/partialImport"), admin, json(Map.of("ifResourceExists", "FAIL", "users", users)))
                .expect(200, "Opening accounts");
        return IntStream.rangeClosed(1, people).mapToObj(Accounts::name).toList();
    }

    String token(String user) {
        return token(realm, "pacewell-cli", user);
    }

    private URI admin(String path) {
        return URI.create(url + "/admin/realms/" + realm + path);
    }

    private static String name(int n) {
        return "robin-" + n;
    }

    private static Map<String, Object> user(int n) {
        return Map.of(
                "username",
                name(n),
                "enabled",
                true,
                "firstName",
                "Robin",
                "lastName",
                "Weir-" + n + "-1",
                "email",
                "robin-" + n + "-1@people.example",
                "emailVerified",
                true,
                "realmRoles",
                List.of("participant"),
                "credentials",
                List.of(Map.of("type", "password", "value", Keycloak.PASSWORD, "temporary", false)));
    }

    private String token(String where, String client, String user) {
        var form = Map.of(
                "grant_type",
                "password",
                "client_id",
                client,
                "username",
                user,
                "password",
                Keycloak.PASSWORD,
                "scope",
                "openid");
        var answer = Web.post(URI.create(url + "/realms/" + where + "/protocol/openid-connect/token"), Map.of(), form)
                .expect(200, "A token for " + user);
        try {
            return JSON.readTree(answer.text()).get("access_token").asText();
        } catch (JsonProcessingException e) {
            throw new Trouble("Keycloak gave no token.", e);
        }
    }

    private static Map<String, String> bearer(String token) {
        var headers = new HashMap<String, String>();
        headers.put("Authorization", "Bearer " + token);
        headers.put("Content-Type", "application/json");
        return headers;
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
