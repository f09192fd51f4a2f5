package org.pacewell.access;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pacewell.rule.Ids;

class EnvelopeTest {
    private static final byte[] WORDS = "Prefers the chair by the door".getBytes(UTF_8);

    private final Envelope envelope = Envelope.fresh();
    private final byte[] closed = envelope.seal(WORDS, "Priya");

    @Test
    void itsOwnerReadsItAgain() {
        var same = Envelope.of(envelope.text()).orElseThrow();

        assertThat(same.id()).isEqualTo(envelope.id());
        assertThat(same.open(closed, "Priya")).contains(WORDS);
    }

    @Test
    void nobodyElseReadsIt() {
        assertThat(envelope.open(closed, "Morag")).isEmpty();
    }

    @Test
    void anotherKeyDoesNotOpenIt() {
        assertThat(Envelope.fresh().open(closed, "Priya")).isEmpty();
    }

    @Test
    void whatWasTamperedWithDoesNotOpen() {
        closed[closed.length - 1] ^= 1;

        assertThat(envelope.open(closed, "Priya")).isEmpty();
    }

    @Test
    void itDoesNotShowWhatIsInIt() {
        assertThat(new String(closed, UTF_8)).doesNotContain("chair");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", ".", "nonsense", "nonsense.nonsense", "01a20cde-744e-711d-be0d-77449afa0cae.c2hvcnQ", "%.%"})
    void aForgedOneIsNone(String text) {
        assertThat(Envelope.of(text)).isEmpty();
    }

    @Test
    void aKeyWithoutAPlaceIsNone() {
        assertThat(Envelope.of(envelope.text().substring(Ids.next().toString().length())))
                .isEmpty();
    }
}
