package org.pacewell.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pacewell.rule.InvalidInput;

class NoteTextTest {
    private static final NoteText EMPTY =
            NoteText.under(List.of(new NoteHeading("What we did", "hint"), new NoteHeading("For next time", "")));

    @Test
    void factsStandUnderTheFirstHeading() {
        var filled = EMPTY.with(List.of("9 of 12 people took part.", "Here: 9."));

        assertThat(filled.sections().getFirst().text()).isEqualTo("9 of 12 people took part.\nHere: 9.");
        assertThat(filled.sections().getLast().text()).isEmpty();
    }

    @Test
    void factsFollowWhatIsThereAndNeverComeTwice() {
        var once = new NoteText(List.of(new NoteText.Section("What we did", "We met."))).with(List.of("Here: 9."));

        assertThat(once.said()).isEqualTo("We met.\nHere: 9.");
        assertThat(once.with(List.of("Here: 9.", "Late: 1.")).said()).isEqualTo("We met.\nHere: 9.\nLate: 1.");
    }

    @Test
    void aBrowsersLinesAreOurs() {
        assertThat(NoteText.Section.typed(" How it went ", "one\r\ntwo \r\n").text())
                .isEqualTo("one\ntwo");
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        var wrong = new NoteText(
                List.of(new NoteText.Section("", "text"), new NoteText.Section("How it went", "x".repeat(8_001))));

        assertThatThrownBy(() -> new Written(wrong, "y".repeat(301), false).checked())
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refusal -> assertThat(refusal.errors())
                                .extracting("field")
                                .containsExactly("text-0", "text-1", "reason"));
    }

    @Test
    void aNoteHasBetweenOneAndTwelveParts() {
        for (var sections : List.of(
                List.<NoteText.Section>of(), Collections.nCopies(13, new NoteText.Section("How it went", "")))) {
            assertThatThrownBy(() -> new Written(new NoteText(sections), "", false).checked())
                    .isInstanceOf(InvalidInput.class);
        }
    }

    @Test
    void aHeadingIsALineWithAHintAfterAColon() {
        var typed = "What we did: the parts, as they were\r\n\r\nFor next time";

        var headings = HeadingLines.checked("group", typed);

        assertThat(headings)
                .containsExactly(
                        new NoteHeading("What we did", "the parts, as they were"),
                        new NoteHeading("For next time", ""));
        assertThat(headings.getFirst().line()).isEqualTo("What we did: the parts, as they were");
    }

    @Test
    void aHeadingIsUsedOnceAndSaysSomething() {
        for (var wrong : List.of("", "One\none", ": only a hint", "x".repeat(101))) {
            assertThatThrownBy(() -> HeadingLines.checked("group", wrong))
                    .as(wrong)
                    .isInstanceOf(InvalidInput.class);
        }
    }
}
