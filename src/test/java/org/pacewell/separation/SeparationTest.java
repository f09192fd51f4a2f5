package org.pacewell.separation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.pacewell.rule.FieldError;
import org.pacewell.rule.Ids;
import org.pacewell.rule.InvalidInput;

class SeparationTest {
    private static final UUID LOW = UUID.fromString("7fffffff-0000-7000-8000-000000000001");
    private static final UUID HIGH = UUID.fromString("80000000-0000-7000-8000-000000000001");
    private static final UUID ME = Ids.next();
    private static final Instant NOW = Instant.parse("2026-10-06T12:00:00Z");

    @Test
    void aPairIsTheSameFromEitherSide() {
        assertThat(pair(LOW, HIGH).both()).isEqualTo(pair(HIGH, LOW).both()).containsExactly(LOW, HIGH);
    }

    @Test
    void eachIsKeptApartFromTheOther() {
        assertThat(pair(LOW, HIGH).otherThan(LOW)).isEqualTo(HIGH);
        assertThat(pair(LOW, HIGH).otherThan(HIGH)).isEqualTo(LOW);
    }

    @Test
    void aPairEndsOnce() {
        var pair = pair(LOW, HIGH);
        assertThat(pair.isInForce()).isTrue();

        pair.end(ME, NOW);
        pair.end(Ids.next(), NOW.plusSeconds(1));

        assertThat(pair).hasFieldOrPropertyWithValue("endedBy", ME).hasFieldOrPropertyWithValue("endedAt", NOW);
        assertThat(pair.isInForce()).isFalse();
    }

    @Test
    void everyFieldIsChecked() {
        refuses(() -> Wish.checked(LOW, Optional.empty(), " "), """
                Choose the other person among the participants of this clinic.
                Say why the two must not meet. Only staff read it.""");
        refuses(
                () -> Wish.checked(LOW, Optional.of(LOW), "A quarrel"),
                "Choose somebody else: this is the person themselves.");
        refuses(() -> Wish.checked(LOW, Optional.of(HIGH), "x".repeat(201)), "Shorten this to at most 200 characters.");
        assertThat(Wish.checked(LOW, Optional.of(HIGH), " " + "x".repeat(200)).reason())
                .hasSize(200);
    }

    private static Separation pair(UUID person, UUID from) {
        return new Separation(person, from, "A quarrel", ME, NOW);
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
