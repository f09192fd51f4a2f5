package org.pacewell.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The settings on which the safety of data rests. */
@ApplicationScoped
class SafetySettings {
    private static final int SHORTEST_SECRET = 32;
    private static final Pattern ENCRYPTED = Pattern.compile("[?&]sslmode=(require|verify-ca|verify-full)\\b");
    private static final String REQUIRED = "REQUIRED";
    private static final Pattern DEFAULT_SECRET =
            Pattern.compile("(?i)change|default|example|secret|password|training");

    private final boolean unsafe;
    private final boolean migrating;
    private final boolean demo;
    private final String sessionSecret;
    private final String trailKey;
    private final String issuer;
    private final String databaseUrl;
    private final String mailTls;

    SafetySettings(
            @ConfigProperty(name = "pacewell.unsafe") boolean unsafe,
            @ConfigProperty(name = "quarkus.init-and-exit", defaultValue = "false") boolean migrating,
            @ConfigProperty(name = "pacewell.demo") boolean demo,
            @ConfigProperty(name = "pacewell.session-secret") String sessionSecret,
            @ConfigProperty(name = "pacewell.trail-key") String trailKey,
            @ConfigProperty(name = "pacewell.platform.issuer") String issuer,
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String databaseUrl,
            @ConfigProperty(name = "quarkus.mailer.start-tls") String startTls,
            @ConfigProperty(name = "quarkus.mailer.tls", defaultValue = "false") boolean tls) {
        this.unsafe = unsafe;
        this.migrating = migrating;
        this.demo = demo;
        this.sessionSecret = sessionSecret;
        this.trailKey = trailKey;
        this.issuer = issuer;
        this.databaseUrl = databaseUrl;
        this.mailTls = tls ? REQUIRED : startTls;
    }

    /** Says that this is no place for real people's data, and checks nothing. */
    boolean unsafe() {
        return unsafe;
    }

    /** Only migrates and ends; it serves nobody and knows no secrets. */
    boolean migrating() {
        return migrating;
    }

    /** What is wrong, a line for each setting, beginning with its name. */
    List<String> wrong() {
        var wrong = new ArrayList<String>();
        if (isWeak(sessionSecret)) {
            wrong.add("pacewell.session-secret: needs at least 32 characters of chance");
        }
        if (isWeak(trailKey) || trailKey.equals(sessionSecret)) {
            wrong.add("pacewell.trail-key: needs at least 32 characters of chance, other than the session secret");
        }
        if (!issuer.startsWith("https://")) wrong.add("pacewell.platform.issuer: must be an https address");
        if (!ENCRYPTED.matcher(databaseUrl).find()) {
            wrong.add("quarkus.datasource.jdbc.url: must ask for TLS, with sslmode=verify-full");
        }
        if (!mailTls.equalsIgnoreCase(REQUIRED)) {
            wrong.add("quarkus.mailer.start-tls: mail must travel by TLS: REQUIRED, or quarkus.mailer.tls=true");
        }
        if (demo) wrong.add("pacewell.demo: demo clinics have no place beside real people");
        return wrong;
    }

    private static boolean isWeak(String secret) {
        return secret.length() < SHORTEST_SECRET
                || DEFAULT_SECRET.matcher(secret).find();
    }
}
