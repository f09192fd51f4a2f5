package org.pacewell.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pacewell.clinic.Nation;
import org.pacewell.rule.FieldError;
import org.pacewell.rule.InvalidInput;

class ClinicFormTest {
    private static final String ISSUER = "https://id.example.org/realms/harbour";

    @Test
    void aWholeFormIsAClinic() {
        var clinic = form("harbour", "Europe/London", "WALES", ISSUER).clinic(Instant.EPOCH);

        assertThat(clinic.key()).isEqualTo("harbour");
        assertThat(clinic.nation()).isEqualTo(Nation.WALES);
        assertThat(clinic.issuer().url()).isEqualTo(ISSUER);
    }

    @Test
    void anEmptyFormNamesWhatIsMissing() {
        assertThat(errors(ClinicForm.empty())).containsExactly("name", "key", "nation", "issuer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Harbour", "1harbour", "-harbour", "har bour", "har.bour", "hafan-y-môr", "har\nbour"})
    void aKeyIsALabelOfAHost(String key) {
        assertThat(errors(form(key, "Europe/London", "WALES", ISSUER))).containsExactly("key");
    }

    @Test
    void aKeyHasFortyCharactersAtMost() {
        assertThat(errors(form("a".repeat(40), "Europe/London", "WALES", ISSUER)))
                .isEmpty();
        assertThat(errors(form("a".repeat(41), "Europe/London", "WALES", ISSUER)))
                .containsExactly("key");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "London", "+01:00", "Z", "Europe/Camelot"})
    void aZoneIsAPlace(String zone) {
        assertThat(errors(form("harbour", zone, "WALES", ISSUER))).containsExactly("zone");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "id.example.org", "javascript:alert(1)", "ftp://id.example.org", "https:///realms", "a b"})
    void anIssuerIsAnAddressOnTheWeb(String issuer) {
        assertThat(errors(form("harbour", "Europe/London", "WALES", issuer))).containsExactly("issuer");
    }

    @Test
    void aNationIsOneOfTheFour() {
        assertThat(errors(form("harbour", "Europe/London", "CORNWALL", ISSUER))).containsExactly("nation");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "gold", " gold ", "gold platinum", "2", "urn:mace:incommon:iap:silver"})
    void aStrengthIsOneOrMoreValues(String acr) {
        assertThat(errors(asking(acr))).isEmpty();
        assertThat(asking(acr).clinic(Instant.EPOCH).issuer().staffAcr()).isEqualTo(acr.strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"gold  platinum", "gold,platinum", "go\"ld", "gold\nX-Evil: 1", "größe"})
    void aStrengthIsWrittenPlainly(String acr) {
        assertThat(errors(asking(acr))).containsExactly("staffAcr");
    }

    @Test
    void anIssuerIsItsOwnUnlessSomebodySaysOtherwise() {
        var own = form("harbour", "Europe/London", "WALES", ISSUER);
        var shared = new ClinicForm("Harbour", "harbour", "Europe/London", "WALES", ISSUER, "on", "", "", "");

        assertThat(own.clinic(Instant.EPOCH).issuer().shared()).isFalse();
        assertThat(shared.clinic(Instant.EPOCH).issuer().shared()).isTrue();
    }

    private static ClinicForm asking(String acr) {
        return new ClinicForm("Harbour", "harbour", "Europe/London", "WALES", ISSUER, "", acr, "", "");
    }

    private static ClinicForm form(String key, String zone, String nation, String issuer) {
        return new ClinicForm("Harbour Pain Clinic", key, zone, nation, issuer, "", "", "", "");
    }

    private static List<String> errors(ClinicForm form) {
        var refused = catchThrowableOfType(InvalidInput.class, () -> form.clinic(Instant.EPOCH));
        return refused == null
                ? List.of()
                : refused.errors().stream().map(FieldError::field).toList();
    }
}
