package org.pacewell.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pacewell.rule.FieldError;
import org.pacewell.rule.InvalidInput;

class FormTest {
    private final Form form = new Form();

    @Test
    void aTextIsStripped() {
        assertThat(form.required("name", "  Joan ", 4, "Clinic.name")).isEqualTo("Joan");
        assertThat(form.errors().any()).isFalse();
    }

    @Test
    void aCharacterThatNoDatabaseKeepsIsDropped() {
        assertThat(form.optional("name", "Jo\0an", 10)).isEqualTo("Joan");
        assertThat(form.required("other", "\0", 10, "Clinic.name")).isEmpty();
        assertThat(form.errors().any()).isTrue();
    }

    @Test
    void aTextThatMustBeThereIsMissed() {
        form.required("name", " \t", 100, "Clinic.name");

        assertThat(form.errors().of("name")).isEqualTo("Enter the clinic's name.");
    }

    @Test
    void aTextThatIsTooLongIsNotCut() {
        assertThat(form.optional("note", "12345", 4)).isEqualTo("12345");
        assertThat(form.errors().of("note")).isEqualTo("Shorten this to at most 4 characters.");
    }

    @Test
    void bothBoundsOfANumberAreIncluded() {
        assertThat(form.number("n", "1", 1, 3) + form.number("n", " 3 ", 1, 3)).isEqualTo(4);
        assertThat(form.errors().any()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "4", "", "two", "1.5", "99999999999"})
    void aNumberOutOfBoundsIsRefusedWithTheBounds(String typed) {
        form.number("n", typed, 1, 3);

        assertThat(form.errors().of("n")).isEqualTo("Enter a whole number from 1 to 3.");
    }

    @Test
    void aDayIsWrittenAsProgramsWriteIt() {
        assertThat(form.day("day", " 2027-01-12 ")).contains(LocalDate.of(2027, 1, 12));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-02-29", "12/01/2027", "", "+12027-01-12", "-2027-01-12"})
    void aDayThatIsNoneIsRefused(String typed) {
        assertThat(form.day("day", typed)).isEmpty();
        assertThat(form.errors().of("day")).isNotEmpty();
    }

    @Test
    void aDayInThreePartsExists() {
        assertThat(form.day("born", "29", "2", "1968")).contains(LocalDate.of(1968, 2, 29));
        assertThat(form.day("born", "29", "2", "1969")).isEmpty();
    }

    @Test
    void aTimeIsOfTheTwentyFourHourClock() {
        assertThat(form.time("at", "13:30")).contains(LocalTime.of(13, 30));
        assertThat(form.time("at", "1:30pm")).isEmpty();
    }

    @Test
    void theFirstErrorOfAFieldIsTheOneThatIsSaid() {
        form.wrong("at", "Form.time");
        form.wrong("at", "Form.day");
        form.note(Optional.of(new FieldError("at", "Another")));

        assertThat(form.errors().list()).hasSize(1);
        assertThat(form.errors().of("at")).startsWith("Enter a time");
    }

    @Test
    void errorsEndTheForm() {
        form.requireThat(false, "key", "Clinic.key");

        assertThatThrownBy(form::requireNoErrors).isInstanceOf(InvalidInput.class);
        assertThatCode(new Form()::requireNoErrors).doesNotThrowAnyException();
    }

    @Test
    void aRefusalWithoutAFieldStandsAtTheGivenOne() {
        assertThat(FormErrors.of(new VersionMissing(), "name").of("name")).contains("If-Match");
    }
}
