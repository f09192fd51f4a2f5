package org.pacewell.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityTest {
    @ParameterizedTest
    @ValueSource(strings = {"9434765919", "943 476 5919", " 943-476-5919 "})
    void aWholeNumberNamesSomebody(String typed) {
        assertThat(Identity.typed(typed)).map(Identity::number).contains("9434765919");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sinclair 27 3 1969", "sinclair, 27/03/1969", "SINCLAIR 27.3.1969"})
    void soDoAFamilyNameAndADateOfBirth(String typed) {
        var who = Identity.typed(typed).orElseThrow();

        assertThat(who.family()).isEqualTo("sinclair");
        assertThat(who.born()).isEqualTo(LocalDate.of(1969, 3, 27));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Sinclair", "943 476", "27 3 1969", "Sinclair 31 2 1969", "Sinclair 1969"})
    void lessNamesNobody(String typed) {
        assertThat(Identity.typed(typed)).isEqualTo(Optional.empty());
    }
}
