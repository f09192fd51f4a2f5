package org.pacewell.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each unsafe setting is named, and nothing else is. */
@Tag("C12")
class SafetySettingsTest {
    private static final String SESSION = "xQ3v9Lk2Rz7Tn5Bw8Hy1Jc4Mf6Pd0Gs2";
    private static final String TRAIL = "Zt8Nw2Vb6Xk1Qr9Lm4Hs7Jd3Fp5Gc0Ty";
    private static final String ISSUER = "https://id.example.org/realms/pacewell";
    private static final String DATABASE = "jdbc:postgresql://db.example.org/pacewell?sslmode=verify-full";

    @Test
    void soundSettingsAreNotNamed() {
        assertThat(sound().wrong()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "none",
                "short",
                "change-me-change-me-change-me-change-me",
                "a-very-long-default-password-of-ours"
            })
    void aWeakSecretIsNamed(String weak) {
        assertOnly("pacewell.session-secret", settings(weak, TRAIL, ISSUER, DATABASE, false));
        assertOnly("pacewell.trail-key", settings(SESSION, weak, ISSUER, DATABASE, false));
    }

    @Test
    void theTrailNeedsASecretOfItsOwn() {
        assertOnly("pacewell.trail-key", settings(SESSION, SESSION, ISSUER, DATABASE, false));
    }

    @Test
    void anIssuerWithoutHttpsIsNamed() {
        assertOnly(
                "pacewell.platform.issuer", settings(SESSION, TRAIL, ISSUER.replace("https", "http"), DATABASE, false));
    }

    @ParameterizedTest
    @CsvSource({
        "jdbc:postgresql://db/pacewell, false",
        "jdbc:postgresql://db/pacewell?sslmode=disable, false",
        "jdbc:postgresql://db/pacewell?sslmode=prefer, false",
        "jdbc:postgresql://db/sslmode=require, false",
        "jdbc:postgresql://db/pacewell?sslmode=required, false",
        "jdbc:postgresql://db/pacewell?sslmode=require, true",
        "jdbc:postgresql://db/pacewell?a=b&sslmode=verify-ca, true"
    })
    void aDatabaseWithoutEncryptionIsNamed(String url, boolean sound) {
        var settings = settings(SESSION, TRAIL, ISSUER, url, false);

        if (sound) assertThat(settings.wrong()).isEmpty();
        else assertOnly("quarkus.datasource.jdbc.url", settings);
    }

    @Test
    void demoClinicsAreNamed() {
        assertOnly("pacewell.demo", unsound());
    }

    @Test
    void allThatIsWrongIsNamedAtOnceAndNoSecretIsTold() {
        var wrong = settings("hunter2", "hunter2", "http://id", "jdbc:postgresql://db", true)
                .wrong();

        assertThat(wrong).hasSize(5);
        assertThat(new UnsafeSettings(wrong).getMessage()).contains(wrong).doesNotContain("hunter2");
    }

    @ParameterizedTest
    @CsvSource({"DISABLED, false, false", "OPTIONAL, false, false", "REQUIRED, false, true", "DISABLED, true, true"})
    void mailWithoutEncryptionIsNamed(String startTls, boolean tls, boolean sound) {
        var settings = new SafetySettings(false, false, false, SESSION, TRAIL, ISSUER, DATABASE, startTls, tls);

        if (sound) assertThat(settings.wrong()).isEmpty();
        else assertOnly("quarkus.mailer.start-tls", settings);
    }

    static SafetySettings sound() {
        return settings(SESSION, TRAIL, ISSUER, DATABASE, false);
    }

    static SafetySettings unsound() {
        return settings(SESSION, TRAIL, ISSUER, DATABASE, true);
    }

    private static SafetySettings settings(String session, String trail, String issuer, String database, boolean demo) {
        return new SafetySettings(false, false, demo, session, trail, issuer, database, "REQUIRED", false);
    }

    private static void assertOnly(String name, SafetySettings settings) {
        assertThat(settings.wrong()).singleElement().asString().startsWith(name + ":");
    }
}
