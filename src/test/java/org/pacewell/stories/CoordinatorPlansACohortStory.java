package org.pacewell.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.pacewell.local.LocalServices;

@QuarkusTest
@WithTestResource(LocalServices.class)
class CoordinatorPlansACohortStory {
    private static final DateTimeFormatter PRINTED = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);
    private static final String FACILITATOR = "Priya Raman, Physiotherapist";
    private static final int SESSIONS = 8;

    @RegisterExtension
    final Stage stage = new Stage();

    @Test
    void aCoordinatorPlansFillsAndChangesACohort() {
        var morag = stage.at("riverside").signIn("coordinator");
        var known = nhsNumberOfSomebody(morag);

        startsFromTheProgramme(morag);
        makesTwoMistakes(morag);
        seesTheDatesWithoutBankHolidays(morag);
        createsTheCohort(morag);
        addsSomebodyKnown(morag, known);
        addsSomebodyNew(morag);
        cannotLowerTheCapacityBelowThosePlaced(morag);
        lowersTheCapacityToThosePlaced(morag);
        theThirdPersonWaits(morag);
    }

    private static String nhsNumberOfSomebody(Visitor morag) {
        return morag.visit("/participants?query=Lena+Hussain")
                .main()
                .locator("td[data-label='NHS number']")
                .first()
                .innerText();
    }

    private static void startsFromTheProgramme(Visitor morag) {
        morag.visit("/today").seesHeading("Needs you");
        morag.visit("/programmes?query=Living").follow("Living well with pain").follow("Plan a cohort from it");
        assertThat(morag.field("Tuesday")).isChecked();
    }

    private static void makesTwoMistakes(Visitor morag) {
        var yesterday = today().minusDays(1).toString();
        morag.choose("Site", "Riverside Centre")
                .choose("Room", "Riverside Centre, Room 2")
                .tick(FACILITATOR)
                .fill("First date", yesterday)
                .fill("Start time", "17:00");
        morag.expecting(422, () -> morag.press("Show the dates"));
        morag.seesMistake("Name of the cohort", "Give the cohort a name").seesTyped("First date", yesterday);
        assertThat(morag.field(FACILITATOR)).isChecked();

        morag.fill("Name of the cohort", "Christmas group");
        morag.expecting(422, () -> morag.press("Show the dates"));
        morag.seesMistake("First date", "This date is in the past.").seesTyped("Name of the cohort", "Christmas group");
    }

    private static void seesTheDatesWithoutBankHolidays(Visitor morag) {
        morag.untick("Tuesday")
                .tick(weekday(christmas()))
                .tick(weekday(boxingDay()))
                .fill("First date", christmas().minusDays(7).toString())
                .press("Show the dates")
                .seesHeading("Check the dates")
                .sees("8 sessions, the last one on");
        var skipped = morag.page().locator("section:has(h2:text('Passed over'))");
        var dates = morag.page().locator("section:has(h2:text-is('Sessions')) .dates");
        assertThat(skipped).containsText(PRINTED.format(christmas()));
        assertThat(skipped).containsText(PRINTED.format(boxingDay()));
        assertThat(dates).not().containsText(PRINTED.format(christmas()));
        assertThat(dates).not().containsText(PRINTED.format(boxingDay()));
        assertThat(dates.locator("li")).hasCount(SESSIONS);
    }

    private static void createsTheCohort(Visitor morag) {
        morag.press("Go back and change").seesTyped("Name of the cohort", "Christmas group");
        morag.press("Show the dates")
                .press("Create the cohort with these dates")
                .sees("The cohort was created with its dates. Now add its people.")
                .seesHeading("Christmas group")
                .sees("Nobody is in this cohort yet")
                .sees("0 of 12");
    }

    private static void addsSomebodyKnown(Visitor morag, String nhsNumber) {
        morag.follow("Add a participant")
                .fill("Find a participant by name or NHS number", nhsNumber)
                .press("Find")
                .sees(nhsNumber)
                .press("Add to cohort")
                .sees("The participant has a place.")
                .sees("1 of 12");
    }

    private static void addsSomebodyNew(Visitor morag) {
        addNew(morag, "Dilys", "Newcombe").sees("The participant has a place.").sees("2 of 12");
        morag.sees("Dilys Newcombe");
    }

    private static void cannotLowerTheCapacityBelowThosePlaced(Visitor morag) {
        morag.follow("Change details").fill("Capacity", "1");
        morag.expecting(422, () -> morag.press("Save"));
        morag.seesMistake("Capacity", "2 people have a place already, so the capacity cannot be lower.")
                .seesTyped("Capacity", "1");
    }

    private static void lowersTheCapacityToThosePlaced(Visitor morag) {
        morag.fill("Capacity", "2")
                .press("Save")
                .sees("The changes were saved.")
                .sees("2 of 2");
    }

    private static void theThirdPersonWaits(Visitor morag) {
        addNew(morag, "Emrys", "Latimer")
                .sees("The cohort is full. The participant waits as number 1.")
                .seesHeading("Waiting for a place")
                .sees("Emrys Latimer")
                .sees("2 of 2");
    }

    private static Visitor addNew(Visitor morag, String given, String family) {
        return morag.follow("Add a participant")
                .follow("Add somebody new")
                .fill("Given name", given)
                .fill("Family name", family)
                .fill("Day", "27")
                .fill("Month", "3")
                .fill("Year", "1969")
                .press("Save")
                .sees(given + " " + family)
                .press("Add to cohort");
    }

    private static String weekday(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.UK);
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/London"));
    }

    /** The next one that is a holiday on its own day and not too near. */
    private static LocalDate christmas() {
        return Stream.iterate(today().getYear(), year -> year + 1)
                .map(year -> LocalDate.of(year, 12, 25))
                .filter(day -> day.minusDays(7).isAfter(today()))
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
                .findFirst()
                .orElseThrow();
    }

    /** When the 26th is a Saturday, the holiday is the Monday after it. */
    private static LocalDate boxingDay() {
        var day = christmas().plusDays(1);
        return day.getDayOfWeek() == DayOfWeek.SATURDAY ? day.plusDays(2) : day;
    }
}
