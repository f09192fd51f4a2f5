package org.pacewell.topic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkTest {

    @Test
    void aLineIsANameAndThenAnAddress() {
        assertThat(Link.of("  Sleep  advice https://example.org/sleep "))
                .isEqualTo(new Link("Sleep  advice", "https://example.org/sleep"));
    }

    @Test
    void aLinkComesBackFromItsLine() {
        var link = new Link("Sleep advice", "https://example.org/sleep");
        assertThat(Link.of(link.line())).isEqualTo(link);
    }

    @Test
    void anAddressAloneHasNoName() {
        assertThat(Link.of("https://example.org").label()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org", "HTTPS://example.org/a?b=c#d"})
    void httpsIsSafe(String address) {
        assertThat(new Link("A", address).isSafe()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.org",
                "javascript:alert(1)",
                "data:text/html,x",
                "https:example.org",
                "//example.org",
                "https://me:secret@example.org",
                "https://exa mple.org",
                "advice"
            })
    void nothingElseIs(String address) {
        assertThat(new Link("A", address).isSafe()).isFalse();
    }
}
