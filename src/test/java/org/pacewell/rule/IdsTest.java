package org.pacewell.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdsTest {
    @Test
    void anIdIsOfVersionSeven() {
        assertThat(Ids.next().version()).isEqualTo(7);
    }

    @Test
    void idsSortByTheTimeOfTheirMaking() {
        var texts = Stream.generate(Ids::next).limit(1_000).map(UUID::toString).toList();

        assertThat(texts).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void anIdIsReadBack() {
        var id = Ids.next();

        assertThat(Ids.parse(id.toString())).isEqualTo(id);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "1", "1-1-1-1-1", "not-an-id", "0190a5d8-0000-7000-8000-00000000000g", "../etc/passwd"})
    void whatIsNoIdIsNotFound(String text) {
        assertThatThrownBy(() -> Ids.parse(text)).isInstanceOf(NotFound.class);
    }
}
