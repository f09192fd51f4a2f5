package org.pacewell.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.pacewell.programme.ProgrammeSamples.aModule;
import static org.pacewell.programme.ProgrammeSamples.aProgramme;
import static org.pacewell.programme.ProgrammeSamples.aSegment;
import static org.pacewell.programme.ProgrammeSamples.aTalkAbout;
import static org.pacewell.programme.ProgrammeSamples.anOutline;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pacewell.programme.ProgrammeOutline.ModuleOutline;
import org.pacewell.programme.ProgrammeOutline.StageOutline;
import org.pacewell.rule.FieldError;
import org.pacewell.rule.InvalidInput;

class ProgrammeOutlineTest {
    @Test
    void aWholeProgrammeIsFine() {
        assertThat(errors(aProgramme().of(12).outline(150))).isEmpty();
    }

    @Test
    void segmentsThatAddUpAreFine() {
        assertThat(errorsOf(aModule(150).madeOf(aSegment("Talk", 90), aSegment("Tea", 60))))
                .isEmpty();
    }

    @Test
    void segmentsThatDoNotAddUpAreCounted() {
        var error = errorsOf(aModule(150).madeOf(aSegment("Talk", 90), aSegment("Tea", 61)))
                .getFirst();

        assertThat(error.field()).isEqualTo("modules[0].minutes");
        assertThat(error.message()).contains("add up to 151 minutes").contains("lasts 150");
    }

    @Test
    void minutesThatOverflowDoNotAddUp() {
        var huge = aSegment("Talk", Integer.MAX_VALUE);

        assertThat(errorsOf(aModule(150).madeOf(huge, huge, aSegment("Tea", 152))))
                .extracting(FieldError::field)
                .contains("modules[0].segments[0].minutes", "modules[0].segments[1].minutes");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 4, 721, Integer.MAX_VALUE})
    void aModuleLastsFromFiveMinutesToTwelveHours(int minutes) {
        assertThat(errorsOf(aModule(minutes))).extracting(FieldError::field).containsExactly("modules[0].minutes");
    }

    @Test
    void aModuleNeedsATitleThatFits() {
        assertThat(errorsOf(aModule(150).titled(" ")))
                .extracting(FieldError::field)
                .containsExactly("modules[0].title");
        assertThat(errorsOf(aModule(150).titled("t".repeat(151))))
                .extracting(FieldError::field)
                .containsExactly("modules[0].title");
        assertThat(errorsOf(aModule(150).titled("t".repeat(150)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'', 150, title", "Talk, 0, minutes"})
    void aWrongSegmentIsNamedByItsPlace(String title, int minutes, String field) {
        assertThat(errorsOf(aModule(150).madeOf(aSegment("Tea", 150), aSegment(title, minutes))))
                .extracting(FieldError::field)
                .contains("modules[0].segments[1]." + field);
    }

    @Test
    void aSegmentTitleFits() {
        assertThat(errorsOf(aModule(150).madeOf(aSegment("t".repeat(151), 150))))
                .extracting(FieldError::field)
                .containsExactly("modules[0].segments[0].title");
    }

    @Test
    void aTopicMustBeInTheLibrary() {
        var known = aTalkAbout("pacing", 75);
        var unknown = aTalkAbout("alchemy", 75);

        var errors = errorsOf(aModule(150).madeOf(known, unknown));

        assertThat(errors).extracting(FieldError::field).containsExactly("modules[0].segments[1].topic");
        assertThat(errors.getFirst().message()).contains("\"alchemy\"");
    }

    @ParameterizedTest
    @CsvSource({"'', 6, 12, name", "A, 0, 12, minimumSize", "A, 8, 7, maximumSize", "A, 8, 501, maximumSize"})
    void nameAndSizesAreChecked(String name, int least, int most, String field) {
        assertThat(errors(anOutline(name, least, most, List.of())))
                .extracting(FieldError::field)
                .containsExactly(field);
    }

    @Test
    void aWeekdayIsNamedOnce() {
        var outline = stagesOf(stage(Rhythm.WEEKLY, 1, List.of(DayOfWeek.MONDAY, DayOfWeek.MONDAY), weekly()));

        assertThat(errors(outline)).extracting(FieldError::field).containsExactly("stages[0].weekdays");
    }

    @Test
    void modulesWithoutAStageAreOneWeeklyStage() {
        assertThat(aProgramme().of(8).outline(150).stages()).singleElement().satisfies(stage -> {
            assertThat(stage.rhythm()).isEqualTo(Rhythm.WEEKLY);
            assertThat(stage.modules()).hasSize(8);
        });
    }

    @Test
    void severalRhythmsAreFine() {
        assertThat(errors(stagesOf(
                        stage(Rhythm.ONE_TO_ONE, 1, List.of(), weekly()),
                        stage(Rhythm.WEEKLY, 2, List.of(DayOfWeek.MONDAY), weekly()),
                        stage(Rhythm.REVIEW, 1, List.of(), review("6 weeks")))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 13})
    void aStageRepeatsWithinTwelveWeeksOrMonths(int every) {
        assertThat(errors(stagesOf(stage(Rhythm.WEEKLY, every, List.of(), weekly()))))
                .extracting(FieldError::field)
                .containsExactly("stages[0].every");
    }

    @Test
    void aReviewFollowsSomethingAndSaysWhen() {
        assertThat(errors(stagesOf(stage(Rhythm.REVIEW, 1, List.of(), weekly()))))
                .extracting(FieldError::field)
                .containsExactly("stages[0].rhythm", "stages[0].modules[0].after");
        assertThat(errors(stagesOf(
                        stage(Rhythm.WEEKLY, 1, List.of(), weekly()),
                        stage(Rhythm.REVIEW, 1, List.of(), review("105 weeks")))))
                .extracting(FieldError::field)
                .containsExactly("stages[1].modules[0].after");
    }

    private static ProgrammeOutline stagesOf(StageOutline... stages) {
        return new ProgrammeOutline(
                "A",
                "",
                6,
                12,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(stages),
                List.of());
    }

    private static StageOutline stage(Rhythm rhythm, int every, List<DayOfWeek> weekdays, ModuleOutline module) {
        return new StageOutline("", rhythm, every, 0, weekdays, List.of(), List.of(module));
    }

    private static ModuleOutline weekly() {
        return aModule(150).outline();
    }

    private static ModuleOutline review(String after) {
        return aModule(60).after(after).outline();
    }

    private static List<FieldError> errorsOf(ProgrammeSamples.ModuleSample module) {
        List<ModuleOutline> modules = List.of(module.outline());
        return errors(anOutline("A programme", 6, 12, modules));
    }

    private static List<FieldError> errors(ProgrammeOutline outline) {
        var refused = catchThrowableOfType(InvalidInput.class, () -> outline.requireValid(Set.of("pacing")));
        return refused == null ? List.of() : refused.errors();
    }
}
