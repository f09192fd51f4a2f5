package org.pacewell.local;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What the application is told about the services around it: the same for {@code up}, {@code dev} and the tests. */
record Settings(
        int publicPort,
        int managementPort,
        String databaseUrl,
        String keycloakUrl,
        int mailPort,
        String sessionSecret) {

    static Settings of(Ports ports, String sessionSecret) {
        return new Settings(
                ports.app(),
                ports.management(),
                Postgres.urlAt(ports.database()),
                Keycloak.urlAt(ports.keycloak()),
                ports.mail(),
                sessionSecret);
    }

    Map<String, String> properties() {
        var properties = new LinkedHashMap<String, String>();
        properties.put("quarkus.datasource.jdbc.url", databaseUrl);
        properties.put("quarkus.datasource.username", Postgres.APP);
        properties.put("quarkus.datasource.password", Postgres.APP_PASSWORD);
        properties.put("quarkus.flyway.username", Postgres.OWNER);
        properties.put("quarkus.flyway.password", Postgres.OWNER_PASSWORD);
        properties.put("pacewell.platform.host", "localhost");
        properties.put("pacewell.platform.issuer", keycloakUrl + "/realms/pacewell");
        properties.put("pacewell.issuers", keycloakUrl + "/realms/");
        properties.put("pacewell.demo", "true");
        properties.put("pacewell.session-secret", sessionSecret);
        properties.put("pacewell.public-scheme", "http");
        properties.put("pacewell.public-port", Integer.toString(publicPort));
        properties.put("quarkus.mailer.host", "localhost");
        properties.put("quarkus.mailer.port", Integer.toString(mailPort));
        return properties;
    }

    /** The same as environment variables, with what only a running application needs. */
    Map<String, String> environment(String profile) {
        var environment = new LinkedHashMap<String, String>();
        properties().forEach((key, value) -> environment.put(variable(key), value));
        environment.put("QUARKUS_PROFILE", profile);
        environment.put("QUARKUS_HTTP_HOST", "localhost");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(publicPort));
        environment.put("QUARKUS_MANAGEMENT_HOST", "localhost");
        environment.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(managementPort));
        return environment;
    }

    private static String variable(String key) {
        return key.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }
}
