package org.pacewell.schedule;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pacewell.programme.StageSample.aProgrammeOf;
import static org.pacewell.programme.StageSample.monthly;
import static org.pacewell.programme.StageSample.oneToOne;
import static org.pacewell.programme.StageSample.reviews;
import static org.pacewell.programme.StageSample.weekly;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.pacewell.programme.StageSample;

/** How the stages of a programme follow one another. Mondays from 4 January 2027 unless a stage says otherwise. */
class StagesTest {
    private static final Function<LocalDate, Optional<String>> OPEN = day -> Optional.empty();

    @Test
    void aStageBeginsAfterTheOneBefore() {
        assertThat(days(OPEN, weekly(2), weekly(1), weekly(1).afterWeeks(2)))
                .containsExactly("2027-01-04", "2027-01-11", "2027-01-18", "2027-02-08");
    }

    @Test
    void aStageKeepsDaysAndTimesOfItsOwn() {
        var dated = dated(OPEN, weekly(1), weekly(2).on(THURSDAY).at("14:30"));

        assertThat(dated)
                .extracting(one -> one.day().toString())
                .containsExactly("2027-01-04", "2027-01-07", "2027-01-14");
        assertThat(dated)
                .extracting(Timetable.Dated::startsAt)
                .containsExactly(LocalTime.of(10, 0), LocalTime.of(14, 30), LocalTime.of(14, 30));
    }

    @Test
    void everySecondWeekIsCountedFromTheWeekOfTheFirstSession() {
        assertThat(days(OPEN, weekly(4).every(2).on(TUESDAY, FRIDAY)))
                .containsExactly("2027-01-05", "2027-01-08", "2027-01-19", "2027-01-22");
        assertThat(days(closed("2027-01-04"), weekly(2).every(2))).containsExactly("2027-01-11", "2027-01-25");
    }

    @Test
    void aClosedWeekOfEverySecondIsMadeUpForAtTheEnd() {
        assertThat(days(closed("2027-01-18"), weekly(3).every(2)))
                .containsExactly("2027-01-04", "2027-02-01", "2027-02-15");
    }

    @Test
    void severalTimesADayAreFilledInOrder() {
        var dated = dated(OPEN, weekly(5).lasting(60).on(MONDAY, TUESDAY).at("11:00", "09:00", "14:00"));

        assertThat(dated)
                .extracting(one -> one.day().getDayOfWeek() + " " + one.startsAt())
                .containsExactly("MONDAY 09:00", "MONDAY 11:00", "MONDAY 14:00", "TUESDAY 09:00", "TUESDAY 11:00");
    }

    @Test
    void timesThatAreTooCloseAreRefused() {
        var close = weekly(2).lasting(121).at("09:00", "11:00");

        assertThatThrownBy(() -> dated(OPEN, close)).isInstanceOf(SessionsOverlap.class);
        assertThat(dated(OPEN, close.lasting(120))).hasSize(2);
    }

    @Test
    void aMonthlyStageKeepsTheWeekdayAndItsPlaceInTheMonth() {
        assertThat(days(OPEN, weekly(1), monthly(3)))
                .containsExactly("2027-01-04", "2027-01-11", "2027-02-08", "2027-03-08");
        assertThat(days(OPEN, monthly(3).every(3))).containsExactly("2027-01-04", "2027-04-05", "2027-07-05");
    }

    @Test
    void aFifthWeekdayCountsAsTheLastOfItsMonth() {
        assertThat(days(OPEN, monthly(4).on(FRIDAY), "2027-01-29"))
                .containsExactly("2027-01-29", "2027-02-26", "2027-03-26", "2027-04-30");
    }

    @Test
    void aClosedDayOfAMonthGoesToTheNextSuchWeekdayAndTheMonthsAfterStay() {
        assertThat(days(closed("2027-02-01", "2027-02-08"), monthly(3)))
                .containsExactly("2027-01-04", "2027-02-15", "2027-03-01");
    }

    @Test
    void aMonthThatIsClosedThroughoutIsMadeUpForAtTheEnd() {
        Function<LocalDate, Optional<String>> spring =
                day -> day.isAfter(LocalDate.parse("2027-01-31")) && day.isBefore(LocalDate.parse("2027-04-06"))
                        ? Optional.of("Refurbishment")
                        : Optional.empty();

        assertThat(days(spring, monthly(3))).containsExactly("2027-01-04", "2027-04-12", "2027-05-03");
    }

    @Test
    void reviewsAreCountedFromTheLastSessionOfTheGroup() {
        assertThat(days(OPEN, weekly(2), oneToOne(1), reviews("6 weeks", "6 months")))
                .containsExactly("2027-01-04", "2027-01-11", "2027-02-22", "2027-07-12");
    }

    @Test
    void aReviewOnAnotherWeekdayOrAClosedDayComesOnTheNextOpenOne() {
        assertThat(days(closed("2027-02-15"), weekly(1), reviews("1 month").on(MONDAY, THURSDAY)))
                .containsExactly("2027-01-04", "2027-02-04");
        assertThat(days(closed("2027-02-01"), weekly(1), reviews("4 weeks")))
                .containsExactly("2027-01-04", "2027-02-08");
    }

    @Test
    void twoReviewsNeverShareADay() {
        assertThat(days(OPEN, weekly(1), reviews("4 weeks", "1 month")))
                .containsExactly("2027-01-04", "2027-02-01", "2027-02-08");
    }

    @Test
    void modulesForOnePersonAloneAreNotDatedAndNotCounted() {
        var dated = dated(OPEN, oneToOne(2), weekly(2), oneToOne(1), reviews("4 weeks"));

        assertThat(dated).extracting(Timetable.Dated::number).containsExactly(1, 2, 3);
        assertThat(dated).noneMatch(one -> one.module().isOneToOne());
    }

    @Test
    void closedDaysAreNamedOnceInTheOrderOfTheirDates() {
        var proposal = monday().propose(
                        aProgrammeOf(weekly(2), reviews("1 week"), weekly(1)).stages(),
                        closed("2027-01-18", "2027-01-11"));

        assertThat(proposal.skipped())
                .extracting(skipped -> skipped.date() + " " + skipped.reason())
                .containsExactly("2027-01-11 Closed", "2027-01-18 Closed");
        assertThat(proposal.sessions()).hasSize(4);
    }

    @Test
    void anOnlineSessionTakesNoRoom() {
        var room = Optional.of(UUID.randomUUID());
        var online = dated(OPEN, weekly(1).online()).getFirst();
        var inPerson = dated(OPEN, weekly(1)).getFirst();

        assertThat(Standing.proposed(online, room, room, List.of()).room()).isEmpty();
        assertThat(Standing.proposed(inPerson, room, room, List.of()).room()).isEqualTo(room);
    }

    private static Timetable monday() {
        return new Timetable(LocalDate.parse("2027-01-04"), Set.of(MONDAY), LocalTime.of(10, 0));
    }

    private static Function<LocalDate, Optional<String>> closed(String... days) {
        return day -> List.of(days).contains(day.toString()) ? Optional.of("Closed") : Optional.empty();
    }

    private static List<Timetable.Dated> dated(Function<LocalDate, Optional<String>> closed, StageSample... stages) {
        return monday().propose(aProgrammeOf(stages).stages(), closed).sessions();
    }

    private static List<String> days(Function<LocalDate, Optional<String>> closed, StageSample... stages) {
        return dated(closed, stages).stream().map(one -> one.day().toString()).toList();
    }

    private static List<String> days(Function<LocalDate, Optional<String>> closed, StageSample stage, String first) {
        return new Timetable(LocalDate.parse(first), Set.of(MONDAY), LocalTime.of(10, 0))
                .propose(aProgrammeOf(stage).stages(), closed).sessions().stream()
                        .map(one -> one.day().toString())
                        .toList();
    }
}
