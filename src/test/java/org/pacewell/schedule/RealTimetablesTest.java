package org.pacewell.schedule;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.pacewell.programme.ProgrammeSamples.aProgramme;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.pacewell.clinic.Nation;

/**
 * The real timetables of the domain that have one rhythm, in every nation, over Christmas and over Easter. Two rhythms
 * in one programme, one-to-one appointments, reviews months later and several sessions in one day need a richer
 * programme first.
 */
class RealTimetablesTest {
    private static final LocalTime TEN = LocalTime.of(10, 0);

    private record Shape(String name, int sessions, int minutes, Set<DayOfWeek> weekdays) {}

    static Stream<Arguments> everywhere() {
        var shapes = Stream.of(
                new Shape("8 weekly of 3 h", 8, 180, Set.of(TUESDAY)),
                new Shape("7 weekly of 2.5 h on Mondays", 7, 150, Set.of(MONDAY)),
                new Shape("Monday to Thursday for 3 weeks", 12, 360, EnumSet.range(MONDAY, THURSDAY)),
                new Shape("12 weekly", 12, 150, Set.of(FRIDAY)),
                new Shape("9 weeks, 3 a week", 27, 150, EnumSet.of(MONDAY, WEDNESDAY, FRIDAY)),
                new Shape("10 weekly half days", 10, 210, Set.of(THURSDAY)));
        return shapes.flatMap(shape -> Stream.of(Nation.values())
                .flatMap(nation -> Stream.of("2026-11-30", "2027-03-01", "2027-12-06")
                        .map(first -> Arguments.of(shape, nation, LocalDate.parse(first)))));
    }

    @ParameterizedTest
    @MethodSource("everywhere")
    void nothingIsLostAndNothingFallsOnABankHoliday(Shape shape, Nation nation, LocalDate first) {
        var stages = aProgramme().of(shape.sessions()).stagesOf(shape.minutes());

        var proposal = new Timetable(first, shape.weekdays(), TEN).propose(stages, day -> BankHolidays.on(day, nation));

        assertThat(proposal.sessions())
                .hasSize(shape.sessions())
                .allMatch(session -> shape.weekdays().contains(session.day().getDayOfWeek()))
                .allMatch(session -> BankHolidays.on(session.day(), nation).isEmpty())
                .allMatch(session ->
                        session.startsAt().equals(TEN) && session.endsAt().equals(TEN.plusMinutes(shape.minutes())));
        assertThat(proposal.sessions())
                .extracting(Timetable.Dated::module)
                .containsExactlyElementsOf(stages.getFirst().modules());
        assertThat(proposal.sessions())
                .extracting(Timetable.Dated::day)
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(first.datesUntil(proposal.sessions().getLast().day().plusDays(1))
                        .filter(day -> shape.weekdays().contains(day.getDayOfWeek())))
                .hasSize(shape.sessions() + proposal.skipped().size());
    }
}
