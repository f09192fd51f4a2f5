package org.pacewell.isolation;

import java.util.List;
import java.util.Map;
import org.pacewell.ApiClient;
import org.pacewell.local.Keycloak;

/** Accounts that tests add to a clinic's sign-in, each with the one password of the local realms. */
final class Accounts {
    private Accounts() {}

    /** Opens an account, unless it is there already; its address is proven, so that it finds a participant by it. */
    static void open(String realm, String user, String given, String family, String role) {
        var account = Map.of(
                "username",
                user,
                "enabled",
                true,
                "firstName",
                given,
                "lastName",
                family,
                "email",
                email(realm, user),
                "emailVerified",
                true,
                "realmRoles",
                List.of(role),
                "credentials",
                List.of(Map.of("type", "password", "value", Keycloak.PASSWORD, "temporary", false)));
        ApiClient.imported(realm, Map.of("ifResourceExists", "SKIP", "users", List.of(account)));
    }

    static String email(String realm, String user) {
        return user + "@" + realm + ".example";
    }
}
