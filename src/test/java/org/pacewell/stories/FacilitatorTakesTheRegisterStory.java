package org.pacewell.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.pacewell.local.LocalServices;

@QuarkusTest
@WithTestResource(LocalServices.class)
class FacilitatorTakesTheRegisterStory {
    private static final int PEOPLE = 12;
    private static final int MOST_KEYS = 15;
    private static final String KINGFISHER = "Kingfisher group";

    @RegisterExtension
    final Stage stage = new Stage();

    @Test
    void aFacilitatorMarksTwelvePeopleWithFifteenKeys() {
        Cohort.named(KINGFISHER).with(PEOPLE);
        var priya = stage.at("riverside").signIn("facilitator");

        opensTodaysSession(priya);
        seesWhoNeedsWhatAndThePlan(priya);
        nobodyIsMarkedYet(priya);
        marksEverybodyByKeyboard(priya);
        seesWhatIsRecorded(priya);
        mistypesATime(priya);
        correctsHereToLate(priya);
    }

    @Test
    void itWorksWithoutJavaScript() {
        var cohort = Cohort.named(KINGFISHER).with(PEOPLE);
        var priya = stage.withoutJavaScriptAt("riverside").signIn("facilitator");
        priya.visit(cohort.session(8));

        var first = Register.of(priya).row(0);
        first.choose("Not here");
        priya.press("Everyone is here").sees("The register was saved. Everybody is marked.");
        assertThat(Register.of(priya).recorded("Recorded: Not here, NHS code 3"))
                .isEqualTo(1);
        assertThat(Register.of(priya).recorded("Not marked yet")).isZero();

        var second = Register.of(priya).row(1);
        second.choose("Late").open().fill("Arrived at", "10:25").fill("Left at", "10:05");
        priya.expecting(422, () -> priya.press("Save the register"));
        seesTheBadTime(second);
        second.fill("Left at", "");
        priya.press("Save the register");
        assertThat(second.root()).containsText("Recorded: Late, 10:25");
        second.open();
        assertThat(second.root()).containsText("Earlier: Here");
    }

    @Test
    void twoWhoMarkAtOnceSeeEachOthersMarks() {
        var cohort = Cohort.named(KINGFISHER);
        var priya = stage.at("riverside").signIn("facilitator").visit(cohort.session(8));
        var morag = stage.at("riverside").signIn("coordinator").visit(cohort.session(8));

        Register.of(morag).row(5).choose("Remote");
        morag.sees("Every mark is saved.");
        Register.of(priya).row(6).choose("Apology");
        priya.sees("Every mark is saved.");

        Register.of(priya).row(5).isMarked("Remote").says("Morag Ellis saved this just now.");
        Register.of(morag).row(6).isMarked("Apology").says("Priya Raman saved this just now.");
        Register.of(morag).row(6).choose("Here").says("Recorded: Here");
        priya.press("Save the register").sees("The register was saved.");
        Register.of(priya).row(6).isMarked("Here").open().says("Earlier: Apology");
    }

    @Test
    void withoutJavaScriptWhoSavesSecondIsToldAndKeepsTheirChoices() {
        var cohort = Cohort.named("Heron group");
        var tom = stage.withoutJavaScriptAt("riverside").signIn("coordinator").visit(cohort.session(1));
        var morag = stage.withoutJavaScriptAt("riverside").signIn("coordinator").visit(cohort.session(1));

        Register.of(morag).row(0).choose("Remote");
        morag.press("Save the register").sees("The register was saved.");

        Register.of(tom).row(0).choose("Apology");
        tom.expecting(422, () -> tom.press("Save the register"));
        tom.sees("Somebody else saved a change while you were working.");
        Register.of(tom).row(0).isMarked("Apology").says("Recorded: Remote");

        tom.press("Save the register").sees("The register was saved.");
        Register.of(tom)
                .row(0)
                .isMarked("Apology")
                .says("Recorded: Apology")
                .open()
                .says("Earlier: Remote");
    }

    private static void opensTodaysSession(Visitor priya) {
        assertThat(priya.path()).isEqualTo("/today");
        priya.seesHeading("Who comes").follow("Register and plan");
    }

    private static void seesWhoNeedsWhatAndThePlan(Visitor priya) {
        priya.seesHeading("Plan")
                .seesHeading("Questions for the group")
                .sees("People bring")
                .sees("Chair with arms");
    }

    private static void nobodyIsMarkedYet(Visitor priya) {
        assertThat(priya.page().getByText("Not marked yet")).hasCount(PEOPLE);
        priya.sees("0 of 12 marked.");
    }

    /** Enter on the button that has the focus, one key in each row, Enter on the button that saves. */
    private static void marksEverybodyByKeyboard(Visitor priya) {
        assertThat(priya.button("Everyone is here")).isFocused();
        priya.key("Enter").sees("12 of 12 marked.");
        "hhnhahphhhhh".chars().mapToObj(Character::toString).forEach(priya::key);
        assertThat(priya.button("Save the register")).isFocused();
        priya.keyAway("Enter").sees("The register was saved. Everybody is marked.");
        assertThat(priya.keysPressed()).isLessThanOrEqualTo(MOST_KEYS);
    }

    private static void seesWhatIsRecorded(Visitor priya) {
        assertThat(priya.page().getByText("Not marked yet")).hasCount(0);
        var register = Register.of(priya);
        register.row(0).isMarked("Here").says("Recorded: Here, NHS code 5, 150 minutes.");
        register.row(2).isMarked("Not here").says("Recorded: Not here, NHS code 3, 0 minutes.");
        register.row(4).isMarked("Adapted").says("NHS code 5");
        register.row(6).isMarked("Apology").says("NHS code 2");
        assertThat(register.recorded("Recorded: Here")).isEqualTo(PEOPLE - 3);
    }

    private static void mistypesATime(Visitor priya) {
        var first = Register.of(priya).row(0);
        first.choose("Late").fill("Arrived at", "10:25").fill("Left at", "10:05");
        priya.expecting(422, () -> priya.press("Save the register"));
        assertThat(priya.page().locator(".govuk-error-summary")).isFocused();
        seesTheBadTime(first);
    }

    private static void correctsHereToLate(Visitor priya) {
        var first = Register.of(priya).row(0);
        first.fill("Left at", "");
        priya.press("Save the register").sees("The register was saved.");
        first.isMarked("Late")
                .says("Recorded: Late, 10:25, NHS code 6, 125 minutes.")
                .says("Earlier: Here, by Priya Raman on");
    }

    private static void seesTheBadTime(Register.Row row) {
        row.isMarked("Late").says("The time of leaving must be after the time of arriving.");
        assertThat(row.field("Arrived at")).hasValue("10:25");
        assertThat(row.field("Left at")).hasValue("10:05");
        assertThat(row.field("Left at")).hasAccessibleDescription(Visitor.containing("The time of leaving must be"));
    }
}
