package org.pacewell.checkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pacewell.schedule.SessionSamples.aSession;

import java.time.Instant;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pacewell.attendance.Outcome;
import org.pacewell.rule.Ids;
import org.pacewell.schedule.Session;

/** Checking in to a session from 10:00 to 12:30 in British Summer Time. */
class CheckInRulesTest {
    private static final Session AT_TEN = aSession().planned();
    private static final UUID JOAN = Ids.next();
    private final CheckInCodes codes = new CheckInCodes("a secret that nobody knows");

    @ParameterizedTest
    @CsvSource({
        "08:29:59, false",
        "08:30:00, true",
        "11:29:59, true",
        "11:30:00, false",
    })
    void theDoorIsOpenFromHalfAnHourBeforeUntilTheEnd(String utc, boolean open) {
        assertThat(CheckInWindow.isOpen(AT_TEN.starts(), AT_TEN.ends(), at(utc)))
                .isEqualTo(open);
    }

    @Test
    void whoComesWithinTenMinutesIsOnTime() {
        var mark = CheckInWindow.mark(AT_TEN, JOAN, at("09:10:00"));

        assertThat(mark.outcome()).isEqualTo(Outcome.PRESENT);
        assertThat(mark.arrivedAt()).isEmpty();
    }

    @Test
    void whoComesLaterIsLateFromThatMinute() {
        var mark = CheckInWindow.mark(AT_TEN, JOAN, at("09:20:45"));

        assertThat(mark.outcome()).isEqualTo(Outcome.LATE);
        assertThat(mark.arrivedAt()).contains(LocalTime.of(10, 20));
    }

    @Test
    void aCodeIsReadHoweverItIsTyped() {
        var code = codes.code(AT_TEN);

        assertThat(code).matches("[2-9B-Y]{3}-[2-9B-Y]{3}");
        assertThat(codes.fits(AT_TEN, " " + code.replace("-", " ").toLowerCase(Locale.ROOT)))
                .isTrue();
        assertThat(codes.fits(AT_TEN, codes.token(AT_TEN))).isTrue();
        assertThat(codes.fits(AT_TEN, "")).isFalse();
    }

    @Test
    void aTokenHasAHundredAndTwentyEightBitsAndIsNoOtherSessions() {
        var tokens = new HashSet<String>();
        for (int i = 0; i < 200; i++) tokens.add(codes.token(aSession().planned()));

        assertThat(tokens).hasSize(200).allMatch(token -> token.length() == 22);
        assertThat(codes.fits(aSession().planned(), codes.token(AT_TEN))).isFalse();
    }

    @Test
    void anotherSecretMakesOtherCodes() {
        var other = new CheckInCodes("another secret");

        assertThat(other.fits(AT_TEN, codes.token(AT_TEN))).isFalse();
        assertThat(other.fits(AT_TEN, codes.code(AT_TEN))).isFalse();
    }

    @Test
    void whoTriesOneCodeAfterAnotherWaits() {
        var rate = new CheckInRate(2);
        var now = at("09:00:00");
        rate.requireCalm(JOAN, now);
        rate.requireCalm(JOAN, now);

        assertThatThrownBy(() -> rate.requireCalm(JOAN, now))
                .isInstanceOf(TooManyCheckIns.class)
                .hasMessageContaining("Wait a minute");
        rate.requireCalm(Ids.next(), now);
        rate.requireCalm(JOAN, now.plusSeconds(60));
    }

    @Test
    void aPhoneReadsTheSquareWhichKeepsItsQuietMargin() {
        var address = "http://riverside.localhost:8080/check-in/" + codes.token(AT_TEN);
        var square = QrSquare.of(address);

        assertThat(Phone.reads(square.size(), square.path())).isEqualTo(address);
        assertThat(square.size()).isGreaterThan(21 + 8);
        assertThat(square.path()).startsWith("M4,4h7v1h-7z").doesNotContain("M0,", ",0h");
    }

    private static Instant at(String utc) {
        return Instant.parse("2026-10-06T" + utc + "Z");
    }
}
