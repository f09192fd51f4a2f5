package org.pacewell.access;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.pacewell.ApiClient;

/** Tokens that expire while a test waits: Keycloak's administrator adds a client of its own for them. */
final class ShortLived {
    static final Duration LIFE = Duration.ofSeconds(3);

    private static final String CLIENT = "pacewell-short-lived";

    private ShortLived() {}

    static String token(String realm, String user) {
        ApiClient.keycloak(
                "/admin/realms/" + realm + "/clients",
                Map.of(
                        "clientId",
                        CLIENT,
                        "publicClient",
                        true,
                        "directAccessGrantsEnabled",
                        true,
                        "attributes",
                        Map.of("access.token.lifespan", "" + LIFE.toSeconds()),
                        "defaultClientScopes",
                        List.of("basic", "profile", "email"),
                        "protocolMappers",
                        List.of(
                                mapper(
                                        "roles",
                                        "oidc-usermodel-realm-role-mapper",
                                        Map.of(
                                                "claim.name",
                                                "realm_access.roles",
                                                "jsonType.label",
                                                "String",
                                                "multivalued",
                                                "true",
                                                "access.token.claim",
                                                "true")),
                                mapper(
                                        "audience",
                                        "oidc-audience-mapper",
                                        Map.of(
                                                "included.client.audience",
                                                "pacewell",
                                                "access.token.claim",
                                                "true")))));
        return ApiClient.grant(realm, CLIENT, user).at("/access_token");
    }

    private static Map<String, Object> mapper(String name, String kind, Map<String, String> config) {
        return Map.of("name", name, "protocol", "openid-connect", "protocolMapper", kind, "config", config);
    }
}
