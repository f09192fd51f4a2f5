package org.pacewell.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LookTest {
    @ParameterizedTest
    @ValueSource(strings = {"#000000", "#0e5f5b", "#5a3d7a", "#6f6f6f", "#aa0000"})
    void aDarkColourCanBeRead(String colour) {
        assertThat(Look.isReadable(colour)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"#ffffff", "#fbf8f3", "#ffdd00", "#00ff00", "#777777"})
    void aPaleColourCannot(String colour) {
        assertThat(Look.isReadable(colour)).isFalse();
    }

    @Test
    void theSheetCarriesTheColour() {
        assertThat(Look.sheet("#5a3d7a")).contains("--brand: #5a3d7a;", "#5a3d7a 62%", "#5a3d7a 12%");
    }
}
