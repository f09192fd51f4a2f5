package org.pacewell.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pacewell.schedule.SessionSamples.aSession;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pacewell.rule.Ids;
import org.pacewell.rule.InvalidInput;
import org.pacewell.schedule.Session;

class RegisterLockTest {
    private static final UUID JOAN = Ids.next();
    private static final UUID OMAR = Ids.next();
    private static final Session ENDS_AT_HALF_PAST_ELEVEN_UTC =
            aSession().on("2026-10-06").planned();
    private static final RegisterLock AFTER_A_WEEK = new RegisterLock(Duration.ofDays(7));

    @ParameterizedTest
    @CsvSource({"2026-10-13T11:29:59Z, false", "2026-10-13T11:30:00Z, true", "2027-10-13T11:30:00Z, true"})
    void aCompleteRegisterLocksAfterTheClinicsDays(Instant now, boolean locked) {
        assertThat(AFTER_A_WEEK.isLocked(ENDS_AT_HALF_PAST_ELEVEN_UTC, Set.of(JOAN), Set.of(JOAN), now))
                .isEqualTo(locked);
    }

    @Test
    void aRegisterThatIsNotCompleteNeverLocks() {
        var muchLater = Instant.parse("2030-01-01T00:00:00Z");

        assertThat(AFTER_A_WEEK.isLocked(ENDS_AT_HALF_PAST_ELEVEN_UTC, Set.of(JOAN, OMAR), Set.of(JOAN), muchLater))
                .isFalse();
    }

    @Test
    void aCorrectionOfALockedRegisterSaysWhy() {
        var silent = new Marking(List.of(), " ");

        assertThatThrownBy(silent::requireCorrection)
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.errors().getFirst().message())
                                .contains("Say why it is corrected"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-10-13", "2026-10-14", "13 October", "-999999999-01-01", "2026-02-30"})
    void onlyADayThatIsOverCanBeLookedBackOn(String typed) {
        var now = Instant.parse("2026-10-13T09:00:00Z");

        assertThatThrownBy(() -> KnownOn.of(typed, ENDS_AT_HALF_PAST_ELEVEN_UTC, now))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.errors().getFirst().message())
                                .contains("Name a day that is over"));
    }

    @Test
    void aDayEndsAtMidnightWhereTheSessionIs() {
        var now = Instant.parse("2026-10-13T09:00:00Z");

        assertThat(KnownOn.of("2026-10-12", ENDS_AT_HALF_PAST_ELEVEN_UTC, now)
                        .orElseThrow()
                        .end())
                .isEqualTo("2026-10-12T23:00:00Z");
        assertThat(KnownOn.of("", ENDS_AT_HALF_PAST_ELEVEN_UTC, now)).isEmpty();
    }
}
