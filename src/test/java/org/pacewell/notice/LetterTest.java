package org.pacewell.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.ext.mail.SMTPException;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pacewell.rule.Ids;

class LetterTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nora",
                "nora@people",
                "nora@people.example, olaf@people.example",
                "nora,olaf@people.example",
                "nora@people.example;olaf@people.example",
                "nora@people.example\r\nBcc: olaf@people.example",
                "nora@people.example\nolaf@people.example",
                "Nora <nora@people.example>",
                "\"nora\"@people.example",
                "nora@@people.example",
                "nora @people.example",
                "group: nora@people.example",
                "nora@people.example%0d%0aBcc:olaf@people.example"
            })
    @Tag("D6")
    void aLetterGoesToOneAddressAndNothingElse(String to) {
        assertThatThrownBy(() -> new Letter(Ids.next(), to, "A change", "Text"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A\r\nBcc: olaf@people.example", "A\nB", "A\rB", "A\u0000B", "A\u0085B"})
    @Tag("D6")
    void aSubjectIsOneLine(String subject) {
        assertThatThrownBy(() -> new Letter(Ids.next(), "nora@people.example", subject, "Text"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nora@people.example", "n.o+r'a_1@mail.people.example", "x@a-b.co.uk"})
    void usualAddressesAreFine(String to) {
        assertThat(new Letter(Ids.next(), to, "A change", "Text").to()).isEqualTo(to);
    }

    @Test
    void aServerThatSaysNeverIsBelieved() {
        assertThat(answered(550, true)).isEqualTo(Postbox.Answer.REFUSED);
    }

    @Test
    void aServerThatSaysLaterIsAskedLater() {
        assertThat(answered(451, false)).isEqualTo(Postbox.Answer.NOT_NOW);
    }

    @Test
    void whatIsNoAnswerMeansThatNoServerIsThere() {
        assertThat(Postbox.answer(new CompletionException(new java.net.ConnectException("refused"))))
                .isEqualTo(Postbox.Answer.AWAY);
    }

    private static Postbox.Answer answered(int code, boolean permanent) {
        return Postbox.answer(new CompletionException(new SMTPException("recipient", code, List.of("no"), permanent)));
    }
}
