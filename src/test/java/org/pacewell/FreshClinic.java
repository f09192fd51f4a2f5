package org.pacewell;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.pacewell.local.Keycloak;
import org.pacewell.web.PageClient;

/** A clinic that a test has for itself, so that no other test meets what it leaves there. */
public final class FreshClinic {
    private FreshClinic() {}

    /**
     * Opens one with a realm as that which waits for a third clinic. Its tokens live long, for such tests take long.
     *
     * @param number one digit that no other clinic's people have in their identifiers
     */
    public static void open(String key, String name, int number) {
        ApiClient.keycloak("/admin/realms", realm(key, number));
        var admin = PageClient.of("", "admin");
        admin.submit(admin.open("/clinics/new")
                .form()
                .with("name", name)
                .with("key", key)
                .with("nation", "ENGLAND")
                .with("issuer", ApiClient.issuers() + key));
    }

    private static String realm(String key, int number) {
        try (var text = FreshClinic.class.getResourceAsStream("/realms/harbour.json")) {
            return Keycloak.withLongTokens(
                    new String(Objects.requireNonNull(text).readAllBytes(), StandardCharsets.UTF_8)
                            .replace("harbour", key)
                            .replace("-0000000003", "-000000000" + number)
                            .replace(":8080/", ":" + RestAssured.port + "/"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
