package org.pacewell.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pacewell.rule.FieldError;
import org.pacewell.rule.InvalidInput;

class ParticipantFormTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 6);

    @Test
    void aFullFormIsAPerson() {
        var details = ParticipantFormSamples.aForm().typed().details(TODAY);

        assertThat(details.givenName()).isEqualTo("Joan");
        assertThat(details.birthDate()).isEqualTo(LocalDate.of(1969, 3, 27));
        assertThat(details.nhsNumber()).contains(new NhsNumber("9434765919"));
        assertThat(details.needs()).containsExactly(AccessNeed.LARGE_PRINT, AccessNeed.STEP_FREE);
    }

    @Test
    void nameAndBirthAreEnough() {
        var details = ParticipantFormSamples.aForm()
                .with("nhsNumber", "")
                .with("email", "")
                .with("phone", "")
                .typed()
                .details(TODAY);

        assertThat(details.nhsNumber()).isEmpty();
        assertThat(details.email()).isEmpty();
        assertThat(details.phone()).isEmpty();
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        assertThat(errors(ParticipantForm.empty())).containsExactly("givenName", "familyName", "birthDate");
    }

    @ParameterizedTest
    @CsvSource({
        "givenName, ' '",
        "familyName, ''",
        "birthDate-day, 32",
        "birthDate-month, 13",
        "birthDate-year, 2027",
        "birthDate-year, 69",
        "birthDate-year, 1905",
        "birthDate-year, x",
        "nhsNumber, 9434765910",
        "email, joan",
        "email, joan@example",
        "email, 'joan@example.org\nBcc: all@example.org'",
        "phone, 12",
        "phone, ring me",
    })
    void aWrongFieldIsNamed(String field, String typed) {
        assertThat(errors(ParticipantFormSamples.aForm().with(field, typed).typed()))
                .containsExactly(field.replaceAll("-.*", ""));
    }

    @Test
    void somebodyBornYesterdayIsFineAndTodayIsNot() {
        assertThat(errors(born(TODAY.minusDays(1)))).isEmpty();
        assertThat(errors(born(TODAY))).containsExactly("birthDate");
    }

    @ParameterizedTest
    @ValueSource(strings = {"givenName", "familyName", "preferredName", "pronouns", "email", "needsNote"})
    void aTextHasAnEnd(String field) {
        assertThat(errors(ParticipantFormSamples.aForm()
                        .with(field, "a".repeat(501))
                        .typed()))
                .containsExactly(field);
    }

    @ParameterizedTest
    @CsvSource({"07700 900123, +44 7700 900123", "01632960001, +44 1632 960001", "+353 1 234 5678, +353 1 234 5678"})
    void aPhoneNumberIsKeptInOneForm(String typed, String kept) {
        assertThat(ParticipantFormSamples.aForm()
                        .with("phone", typed)
                        .typed()
                        .details(TODAY)
                        .phone())
                .isEqualTo(Optional.of(kept));
    }

    @Test
    void aNeedThatWeDoNotKnowIsPassedOver() {
        var form =
                ParticipantFormSamples.aForm().needing("LARGE_PRINT", "WINGS").typed();

        assertThat(form.details(TODAY).needs()).containsExactly(AccessNeed.LARGE_PRINT);
    }

    @Test
    void aVersionThatIsNoNumberIsNoneThatThereEverWas() {
        assertThat(ParticipantFormSamples.aForm().with("version", "x").typed().seenVersion())
                .isEqualTo(-1);
    }

    private static ParticipantForm born(LocalDate day) {
        return ParticipantFormSamples.aForm()
                .with("birthDate-day", "" + day.getDayOfMonth())
                .with("birthDate-month", "" + day.getMonthValue())
                .with("birthDate-year", "" + day.getYear())
                .typed();
    }

    private static List<String> errors(ParticipantForm form) {
        var refused = catchThrowableOfType(InvalidInput.class, () -> form.details(TODAY));
        return refused == null
                ? List.of()
                : refused.errors().stream().map(FieldError::field).toList();
    }
}
