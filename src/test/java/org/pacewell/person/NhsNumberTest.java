package org.pacewell.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pacewell.rule.FieldError;
import org.pacewell.rule.InvalidInput;

class NhsNumberTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "9434765919",
                "9990000018",
                "9990000026",
                "9990000034",
                "9990000042",
                "9990000050",
                "9990000069",
                "9990000077",
                "9990000085",
                "9990000093",
                "9990000107",
                "9990000115",
                "9990000123"
            })
    void aNumberWhoseLastDigitFitsIsValid(String digits) {
        assertThat(NhsNumber.check(digits)).isEmpty();
        assertThat(NhsNumber.parse(digits).digits()).isEqualTo(digits);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "2", "3", "4", "5", "6", "7", "8", "9"})
    void aNumberWhoseCheckWouldBeTenWasNeverIssued(String last) {
        assertThat(sentence("999000000" + last))
                .contains("starts with 999000000")
                .contains("never issued");
    }

    @ParameterizedTest
    @ValueSource(strings = {"943 476 5919", "943-476-5919", " 9434765919 ", "943 4765919"})
    void spacesAndHyphensAreAllowed(String typed) {
        assertThat(NhsNumber.parse(typed).digits()).isEqualTo("9434765919");
    }

    @ParameterizedTest
    @ValueSource(strings = {"943476591O", "94347659l9", "943/476/591", "٩٤٣٤٧٦٥٩١٩"})
    void anythingButDigitsIsNamedAsSuch(String typed) {
        assertThat(sentence(typed)).contains("digits only");
    }

    @ParameterizedTest
    @ValueSource(strings = {"943476591", "94347659199"})
    void aWrongLengthIsCounted(String typed) {
        assertThat(sentence(typed)).contains("has 10 digits; this one has " + typed.length());
    }

    @Test
    void everyOtherLastDigitIsWrong() {
        for (var last : new int[] {0, 1, 2, 3, 4, 5, 6, 7, 8}) {
            assertThat(sentence("943476591" + last)).contains("The last digit (" + last + ")");
        }
    }

    @Test
    void everySingleWrongDigitIsNoticed() {
        for (int place = 0; place < 10; place++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                var typed = new StringBuilder("9434765919");
                typed.setCharAt(place, digit);
                assertThat(NhsNumber.check(typed.toString()).isEmpty())
                        .as("%s", typed)
                        .isEqualTo(typed.toString().equals("9434765919"));
            }
        }
    }

    @Test
    void twoSwappedNeighboursAreNoticed() {
        for (int place = 0; place < 9; place++) {
            var typed = new StringBuilder("9434765919");
            typed.setCharAt(place, "9434765919".charAt(place + 1));
            typed.setCharAt(place + 1, "9434765919".charAt(place));
            if (typed.toString().equals("9434765919")) continue;
            assertThat(NhsNumber.check(typed.toString())).as("%s", typed).isPresent();
        }
    }

    @Test
    void aWrongNumberIsNoNumber() {
        assertThatThrownBy(() -> new NhsNumber("9434765910")).isInstanceOf(InvalidInput.class);
    }

    @Test
    void itIsPrintedInGroups() {
        assertThat(new NhsNumber("9434765919").printed()).isEqualTo("943 476 5919");
    }

    private static String sentence(String typed) {
        return NhsNumber.check(typed).map(FieldError::message).orElse("");
    }
}
