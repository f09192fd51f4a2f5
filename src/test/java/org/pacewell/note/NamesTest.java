package org.pacewell.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "Brian told us about it, Brian, Brian",
                "we liked what BRIAN said, Brian, BRIAN",
                "Brian’s goals, Brian, Brian",
                "Zoe was first, Zoë, Zoe",
                "Zoë was first, Zoe, Zoë",
                "Łukasz spoke, Lukasz, Łukasz",
                "with Jørgen, Jorgen, Jørgen",
                "Mrs O’Neill agreed, O'Neill, O’Neill",
                "Mrs Smith-Jones agreed, Smith-Jones, Smith-Jones",
                "Mrs Jones agreed, Smith-Jones, Jones",
                "as Anne Marie said, Anne-Marie, Anne Marie",
                "asked van der Berg, van der Berg, van der Berg"
            })
    void aNameIsFoundAsItIsWritten(String text, String name, String words) {
        assertThat(Names.in(text, List.of(name))).contains(words);
    }

    @ParameterizedTest
    @CsvSource({
        "the group was brave, Rav",
        "Brianna is nobody here, Brian",
        "we planned the van, van der Berg",
        "nothing to tell, ''",
        "a b c, B"
    })
    void aPartOfAWordIsNoName(String text, String name) {
        assertThat(Names.in(text, List.of(name))).isEmpty();
    }

    @Test
    void eachNameIsTold() {
        assertThat(Names.in("Grace and Dev, and Grace again", List.of("Dev", "Grace", "Ravi")))
                .containsExactly("Grace", "Dev");
    }

    @Test
    void theNameThatTwoShareIsNobodyElses() {
        assertThat(Names.without(List.of("Brian", "Turner", "Zoë"), List.of("BRIAN", "Zoe")))
                .containsExactly("Turner");
    }
}
