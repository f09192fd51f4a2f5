package org.pacewell.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RepetitionTest {
    private static final String FORTY = "walked to the shop twice and rested there";

    @Test
    void theWholeOfAnotherTextIsNoticedHoweverShort() {
        assertThat(Repetition.in("Did well.", List.of("did  WELL.\n"))).containsExactly("did well.");
    }

    @Test
    void aShortPassageIsChance() {
        assertThat(Repetition.in("Today: did well. More.", List.of("Also did well. And more.")))
                .isEmpty();
    }

    @Test
    void aPassageOfFortyCharactersIsNoticedAndSaidInFull() {
        assertThat(Repetition.in("A: " + FORTY + ", she said.", List.of("He " + FORTY + ", too.")))
                .containsExactly(FORTY + ",");
    }

    @Test
    void aPassageOneCharacterShorterIsNot() {
        var short39 = FORTY.substring(0, Repetition.PASSAGE - 1);

        assertThat(Repetition.in("x" + short39 + "y", List.of("a" + short39 + "b")))
                .isEmpty();
        assertThat(Repetition.in("x" + short39 + "zy", List.of("a" + short39 + "zb")))
                .hasSize(1);
    }

    @Test
    void linesThatAreBrokenElsewhereAreTheSame() {
        assertThat(Repetition.in(FORTY.replace(" and ", "\nand "), List.of("He " + FORTY)))
                .hasSize(1);
    }

    @Test
    void nothingIsInNothing() {
        assertThat(Repetition.in("", List.of(""))).isEmpty();
        assertThat(Repetition.in("Something", List.of())).isEmpty();
    }
}
