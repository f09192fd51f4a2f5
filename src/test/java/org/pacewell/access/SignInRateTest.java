package org.pacewell.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class SignInRateTest {
    private static final String ADDRESS = "198.51.100.1";

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-10-06T09:00:00Z"));
    private final SignInRate rate = new SignInRate(2, new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now.get();
        }
    });

    @Test
    void soManyAMinuteAndNoMore() {
        assertThat(rate.isAllowed(ADDRESS)).isTrue();
        assertThat(rate.isAllowed(ADDRESS)).isTrue();
        assertThat(rate.isAllowed(ADDRESS)).isFalse();
    }

    @Test
    void anotherAddressIsNotLockedOut() {
        useUp();

        assertThat(rate.isAllowed("198.51.100.2")).isTrue();
        assertThat(rate.isAllowed(ADDRESS)).isFalse();
    }

    @Test
    void aMinuteLaterItIsAllowedAgain() {
        useUp();

        passes(Duration.ofSeconds(59));
        assertThat(rate.isAllowed(ADDRESS)).isFalse();
        passes(Duration.ofSeconds(1));
        assertThat(rate.isAllowed(ADDRESS)).isTrue();
    }

    private void useUp() {
        rate.isAllowed(ADDRESS);
        rate.isAllowed(ADDRESS);
        assertThat(rate.isAllowed(ADDRESS)).isFalse();
    }

    private void passes(Duration time) {
        now.updateAndGet(before -> before.plus(time));
    }
}
