package org.pacewell.rescue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pacewell.attendance.Reason;
import org.pacewell.rule.FieldError;
import org.pacewell.rule.InvalidInput;

class RescueFormsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 6);
    private static final UUID ME = new UUID(0, 1);
    private static final Instant NOW = Instant.parse("2026-10-06T12:00:00Z");

    @Test
    void aContactSaysWhatKeepsSomebodyAwayAndWhatWasOffered() {
        var contact = new ContactForm("yes", "TRANSPORT", List.of("REMOTE", "RECAP"), " Bus stopped ").contact(ME, NOW);

        assertThat(contact.reached()).isTrue();
        assertThat(contact.barrier()).contains(Reason.TRANSPORT);
        assertThat(contact.offers()).containsExactly(Offer.REMOTE, Offer.RECAP);
        assertThat(contact.words()).isEqualTo("Bus stopped");
    }

    @Test
    void whoWasNotReachedHasSaidNothing() {
        assertThat(new ContactForm("no", "", List.of(), "").contact(ME, NOW).barrier())
                .isEmpty();
    }

    @Test
    void everyFieldOfAContactIsChecked() {
        refuses(() -> new ContactForm("", "WEATHER", List.of("DISCHARGE"), "").contact(ME, NOW), """
                Say whether you spoke with the person.
                Choose one of the reasons, or that they did not say.
                Choose among what can be offered.""");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-10-06", "2026-01-01", "2027-10-07"})
    void aPauseEndsOnADayToComeWithinAYear(String day) {
        refuses(() -> new PauseForm(day, "In hospital").checked(TODAY), "Enter a day to come, at most a year ahead.");
    }

    @Test
    void aPauseHasAReason() {
        refuses(() -> new PauseForm("2026-10-07", " ").checked(TODAY), "Say why, for example In hospital.");
        assertThat(new PauseForm("2027-10-06", "In hospital").checked(TODAY).until())
                .isEqualTo("2027-10-06");
    }

    private static void refuses(ThrowingCallable act, String sentences) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refusal -> assertThat(refusal.errors())
                                .extracting(FieldError::message)
                                .containsExactlyElementsOf(sentences.lines().toList()));
    }
}
