package org.pacewell.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pacewell.rule.StaleEdit;

class EntityTagsTest {
    @Test
    void theTagOfAVersionIsTheVersion() {
        assertThat(EntityTags.of(7).getValue()).isEqualTo("7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"7\"", "W/\"7\"", " \"7\" ", "7"})
    void aTagThatWasReadIsUnderstood(String header) {
        assertThat(EntityTags.required(header)).isEqualTo(7);
    }

    @Test
    void anEditThatMustSayItsVersionIsRefusedWithoutOne() {
        assertThatThrownBy(() -> EntityTags.required(null)).isInstanceOf(VersionMissing.class);
        assertThatThrownBy(() -> EntityTags.required("*")).isInstanceOf(VersionMissing.class);
    }

    @Test
    void anEditThatMaySayItsVersionMayLeaveItOut() {
        assertThat(EntityTags.seen(null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"abc\"", "\"\"", "\"-1\"", "\"+7\"", "\"7\", \"8\"", "\"99999999999\""})
    void aTagThatIsNotOursIsStale(String header) {
        assertThatThrownBy(() -> EntityTags.seen(header)).isInstanceOf(StaleEdit.class);
    }
}
