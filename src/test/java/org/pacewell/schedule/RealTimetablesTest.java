package org.pacewell.schedule;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.pacewell.programme.StageSample.aProgrammeOf;
import static org.pacewell.programme.StageSample.monthly;
import static org.pacewell.programme.StageSample.oneToOne;
import static org.pacewell.programme.StageSample.reviews;
import static org.pacewell.programme.StageSample.weekly;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pacewell.clinic.Nation;
import org.pacewell.person.Discipline;
import org.pacewell.programme.Programme;

/**
 * The seven real timetables of the domain in every nation, over the holidays that tell the nations apart: St Andrew's
 * and the second of January, St Patrick's, Easter Monday, the summer's. Expected days were counted by hand.
 */
class RealTimetablesTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    /** Information, an assessment of each person, 8 weekly sessions of 3 hours, one review 6 weeks later. */
    @ParameterizedTest
    @CsvSource({
        "ENGLAND, 2027-04-26, 2027-03-29",
        "WALES, 2027-04-26, 2027-03-29",
        "SCOTLAND, 2027-04-19, 2027-05-31",
        "NORTHERN_IRELAND, 2027-04-26, 2027-03-29"
    })
    void informationAssessmentEightWeeksAndAReview(Nation nation, String lastOfEight, String skipped) {
        var programme = aProgrammeOf(
                weekly(1).lasting(90),
                oneToOne(1).lasting(60),
                weekly(8).lasting(180).afterWeeks(2),
                reviews("6 weeks"));

        var proposal = dated(programme, nation, "2027-02-08", "10:00", MONDAY);

        assertThat(days(proposal)).hasSize(10).startsWith("2027-02-08", "2027-03-01", "2027-03-08");
        assertThat(days(proposal).get(8)).isEqualTo(lastOfEight);
        assertThat(days(proposal).getLast()).isEqualTo("2027-06-07");
        assertThat(skipped(proposal)).containsExactly(skipped);
        assertThat(ends(proposal)).containsExactly("11:30", "13:00", "12:00");
    }

    /** An introduction of each person, 7 weekly sessions of 2.5 hours online, then an hour a month for a year. */
    @ParameterizedTest
    @CsvSource({
        "ENGLAND, 09:30, 2027-08-02",
        "WALES, 14:00, 2027-08-02",
        "SCOTLAND, 09:30, 2027-08-09",
        "NORTHERN_IRELAND, 14:00, 2027-08-02"
    })
    void sevenWeeksOnlineAndAYearOfMonths(Nation nation, String stream, String august) {
        var programme = aProgrammeOf(
                oneToOne(1).lasting(60),
                weekly(7).lasting(150).online(),
                monthly(12).lasting(60).afterWeeks(3).online());

        var proposal = dated(programme, nation, "2027-04-12", stream, MONDAY);

        assertThat(days(proposal))
                .containsExactly(
                        "2027-04-12",
                        "2027-04-19",
                        "2027-04-26",
                        "2027-05-10",
                        "2027-05-17",
                        "2027-05-24",
                        "2027-06-07",
                        "2027-07-05",
                        august,
                        "2027-09-06",
                        "2027-10-04",
                        "2027-11-01",
                        "2027-12-06",
                        "2028-01-10",
                        "2028-02-07",
                        "2028-03-06",
                        "2028-04-03",
                        "2028-05-08",
                        "2028-06-05");
        assertThat(skipped(proposal)).contains("2027-05-03", "2027-05-31", "2028-01-03", "2028-05-01");
        assertThat(proposal.sessions())
                .extracting(one -> one.startsAt().toString())
                .containsOnly(stream);
        assertThat(standing(proposal)).allMatch(standing -> standing.room().isEmpty());
    }

    /** Monday to Thursday for 3 weeks, 12 days, over Easter 2027; reviews after 1, 6 and 12 months. */
    @ParameterizedTest
    @CsvSource({
        "ENGLAND, 2027-04-05, '2027-05-05 2027-10-05 2028-04-05', 2027-03-29",
        "WALES, 2027-04-05, '2027-05-05 2027-10-05 2028-04-05', 2027-03-29",
        "SCOTLAND, 2027-04-01, '2027-05-04 2027-10-04 2028-04-03', 2027-05-03",
        "NORTHERN_IRELAND, 2027-04-06, '2027-05-06 2027-10-06 2028-04-06', '2027-03-17 2027-03-29'"
    })
    void twelveDaysInThreeWeeksAndThreeReviews(Nation nation, String twelfth, String reviews, String skipped) {
        var programme = aProgrammeOf(weekly(12).lasting(360), reviews("1 month", "6 months", "12 months"));

        var proposal = dated(programme, nation, "2027-03-15", "09:30", MONDAY, TUESDAY, WEDNESDAY, THURSDAY);

        assertThat(days(proposal)).hasSize(15).startsWith("2027-03-15", "2027-03-16");
        assertThat(days(proposal).get(11)).isEqualTo(twelfth);
        assertThat(days(proposal).subList(12, 15)).containsExactly(reviews.split(" "));
        assertThat(skipped(proposal)).containsExactly(skipped.split(" "));
        assertThat(proposal.sessions().getFirst().endsAt()).isEqualTo("15:30");
    }

    /** 12 weekly sessions led by physiotherapist, occupational therapist and psychologist. */
    @ParameterizedTest
    @CsvSource({"ENGLAND", "WALES", "SCOTLAND", "NORTHERN_IRELAND"})
    void twelveWeeksOfThreeProfessions(Nation nation) {
        var professions =
                new Discipline[] {Discipline.PHYSIOTHERAPY, Discipline.OCCUPATIONAL_THERAPY, Discipline.PSYCHOLOGY};

        var proposal = dated(aProgrammeOf(weekly(12).by(professions)), nation, "2027-02-26", "13:00", FRIDAY);

        assertThat(days(proposal)).hasSize(12).startsWith("2027-02-26").endsWith("2027-05-21");
        assertThat(skipped(proposal)).containsExactly("2027-03-26");
        assertThat(proposal.sessions())
                .allMatch(one -> one.module().disciplines().equals(Set.of(professions)));
    }

    /** 9 weeks, 3 sessions a week, with an expert by experience. */
    @ParameterizedTest
    @CsvSource({
        "ENGLAND, 2027-05-07, '2027-03-26 2027-03-29 2027-05-03'",
        "WALES, 2027-05-07, '2027-03-26 2027-03-29 2027-05-03'",
        "SCOTLAND, 2027-05-05, '2027-03-26 2027-05-03'",
        "NORTHERN_IRELAND, 2027-05-10, '2027-03-17 2027-03-26 2027-03-29 2027-05-03'"
    })
    void nineWeeksOfThreeSessions(Nation nation, String last, String skipped) {
        var programme = aProgrammeOf(weekly(27).by(Discipline.LIVED_EXPERIENCE));

        var proposal = dated(programme, nation, "2027-03-01", "10:00", MONDAY, WEDNESDAY, FRIDAY);

        assertThat(days(proposal))
                .hasSize(27)
                .startsWith("2027-03-01", "2027-03-03")
                .endsWith(last);
        assertThat(skipped(proposal)).containsExactly(skipped.split(" "));
    }

    /** Half a day weekly for 10 weeks, over Christmas. */
    @ParameterizedTest
    @CsvSource({
        "ENGLAND, 2027-02-01, 2026-12-28",
        "WALES, 2027-02-01, 2026-12-28",
        "SCOTLAND, 2027-02-15, '2026-11-30 2026-12-28 2027-01-04'",
        "NORTHERN_IRELAND, 2027-02-01, 2026-12-28"
    })
    void tenHalfDays(Nation nation, String last, String skipped) {
        var proposal = dated(aProgrammeOf(weekly(10).lasting(210)), nation, "2026-11-23", "09:00", MONDAY);

        assertThat(days(proposal)).hasSize(10).startsWith("2026-11-23").endsWith(last);
        assertThat(skipped(proposal)).containsExactly(skipped.split(" "));
        assertThat(ends(proposal)).containsExactly("12:30");
    }

    /** Residential: 4 weeks of 5 days with 3 sessions each, through the change of the clocks. */
    @ParameterizedTest
    @CsvSource({
        "ENGLAND, 2027-04-13, '2027-03-26 2027-03-29'",
        "WALES, 2027-04-13, '2027-03-26 2027-03-29'",
        "SCOTLAND, 2027-04-12, 2027-03-26",
        "NORTHERN_IRELAND, 2027-04-14, '2027-03-17 2027-03-26 2027-03-29'"
    })
    void fourWeeksInResidence(Nation nation, String last, String skipped) {
        var programme = aProgrammeOf(weekly(60).lasting(90).at("09:30", "11:30", "14:00"));

        var proposal = dated(
                programme,
                nation,
                "2027-03-15",
                "08:00",
                EnumSet.range(MONDAY, FRIDAY).toArray(DayOfWeek[]::new));

        assertThat(days(proposal)).hasSize(60).endsWith(last, last, last);
        assertThat(days(proposal).stream().distinct()).hasSize(20);
        assertThat(skipped(proposal)).containsExactly(skipped.split(" "));
        assertThat(ends(proposal)).containsExactly("11:00", "13:00", "15:30");
        assertThat(starts(proposal)).containsExactlyInAnyOrder("09:30", "11:30", "14:00");
    }

    private static Timetable.Proposal dated(
            Programme programme, Nation nation, String first, String time, DayOfWeek... weekdays) {
        return new Timetable(LocalDate.parse(first), Set.of(weekdays), LocalTime.parse(time))
                .propose(programme.stages(), day -> BankHolidays.on(day, nation));
    }

    private static List<String> days(Timetable.Proposal proposal) {
        return proposal.sessions().stream().map(one -> one.day().toString()).toList();
    }

    private static List<String> skipped(Timetable.Proposal proposal) {
        return proposal.skipped().stream().map(one -> one.date().toString()).toList();
    }

    private static List<String> ends(Timetable.Proposal proposal) {
        return proposal.sessions().stream()
                .map(one -> one.endsAt().toString())
                .distinct()
                .toList();
    }

    /** The wall clock of the instants that are stored. */
    private static List<String> starts(Timetable.Proposal proposal) {
        return standing(proposal).stream()
                .map(standing -> new Session(new UUID(0, 0), standing, LONDON))
                .map(session -> session.starts().atZone(LONDON).toLocalTime().toString())
                .distinct()
                .toList();
    }

    private static List<Standing> standing(Timetable.Proposal proposal) {
        var room = Optional.of(new UUID(0, 1));
        return proposal.sessions().stream()
                .map(one -> Standing.proposed(one, room, room, Arrays.asList()))
                .toList();
    }
}
