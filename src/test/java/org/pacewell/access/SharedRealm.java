package org.pacewell.access;

import java.util.List;
import java.util.Map;
import org.pacewell.ApiClient;
import org.pacewell.local.Keycloak;

/** A realm of the real Keycloak whose people belong to organisations. */
final class SharedRealm {
    static final String NAME = "shared";

    private SharedRealm() {}

    static String issuer() {
        return ApiClient.issuers() + NAME;
    }

    /** Has Keycloak's administrator make the realm with one person who belongs to one organisation. */
    static void make(String user, String organisation, String... roles) {
        ApiClient.keycloak(
                "/admin/realms",
                Map.of(
                        "realm",
                        NAME,
                        "enabled",
                        true,
                        "sslRequired",
                        "none",
                        "organizationsEnabled",
                        true,
                        "roles",
                        Map.of(
                                "realm",
                                List.of(roles).stream()
                                        .map(role -> Map.of("name", role))
                                        .toList()),
                        "users",
                        List.of(person(user, roles)),
                        "organizations",
                        List.of(Map.of(
                                "name",
                                organisation,
                                "alias",
                                organisation,
                                "enabled",
                                true,
                                "domains",
                                List.of(Map.of("name", organisation + ".example")),
                                "members",
                                List.of(Map.of("username", user, "membershipType", "UNMANAGED"))))));
        ApiClient.keycloak("/admin/realms/" + NAME + "/clients", client());
    }

    private static Map<String, Object> person(String user, String... roles) {
        return Map.of(
                "username",
                user,
                "enabled",
                true,
                "firstName",
                "Sharon",
                "lastName",
                "Sharewell",
                "email",
                user + "@shared.example",
                "realmRoles",
                List.of(roles),
                "credentials",
                List.of(Map.of("type", "password", "value", Keycloak.PASSWORD, "temporary", false)));
    }

    private static Map<String, Object> client() {
        return Map.of(
                "clientId",
                "pacewell-cli",
                "publicClient",
                true,
                "directAccessGrantsEnabled",
                true,
                "defaultClientScopes",
                List.of("basic", "profile", "email", "roles", "organization"),
                "protocolMappers",
                List.of(Map.of(
                        "name",
                        "audience",
                        "protocol",
                        "openid-connect",
                        "protocolMapper",
                        "oidc-audience-mapper",
                        "config",
                        Map.of("included.client.audience", "pacewell", "access.token.claim", "true"))));
    }
}
