package org.pacewell.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.pacewell.programme.ProgrammeSamples.aModule;
import static org.pacewell.programme.ProgrammeSamples.aProgramme;
import static org.pacewell.programme.ProgrammeSamples.aSegment;
import static org.pacewell.programme.ProgrammeSamples.aTalkAbout;
import static org.pacewell.programme.ProgrammeSamples.anOutline;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pacewell.person.Discipline;
import org.pacewell.programme.ProgrammeOutline.ModuleOutline;
import org.pacewell.programme.ProgrammeOutline.SegmentOutline;
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

    @Test
    void whatIsNamedTwiceIsNamedOnce() {
        var noon = LocalTime.NOON;
        var stage = new StageOutline("", Rhythm.WEEKLY, 1, 0, List.of(), List.of(noon, noon), List.of(needing(2)));

        assertThat(errors(stagesOf(stage)))
                .extracting(FieldError::message)
                .containsExactly("Name each time once.", "Name each profession once.");
        assertThat(errors(measured(MeasurePoint.START, MeasurePoint.START)))
                .extracting(FieldError::message)
                .containsExactly("Name each point of measuring once.");
        assertThat(errors(measured(MeasurePoint.START, MeasurePoint.END))).isEmpty();
    }

    @Test
    void modulesAndSegmentsAreSoManyAtMost() {
        assertThat(errors(aProgramme().of(200).outline(150))).isEmpty();
        assertThat(errors(aProgramme().of(201).outline(150)))
                .extracting(FieldError::message)
                .containsExactly("A programme has at most 200 modules.");
        assertThat(errorsOf(aModule(40).madeOf(minutesApart(40)))).isEmpty();
        assertThat(errorsOf(aModule(41).madeOf(minutesApart(41))))
                .extracting(FieldError::message)
                .containsExactly("A module has at most 40 segments.");
    }

    private static SegmentOutline[] minutesApart(int count) {
        return IntStream.range(0, count).mapToObj(n -> aSegment("Talk", 1)).toArray(SegmentOutline[]::new);
    }

    private static ModuleOutline needing(int nurses) {
        var professions = Collections.nCopies(nurses, Discipline.NURSING);
        return new ModuleOutline("A", "", "", "", 60, Mode.IN_PERSON, false, professions, Optional.empty(), List.of());
    }

    private static ProgrammeOutline measured(MeasurePoint... points) {
        var whole = stagesOf(stage(Rhythm.WEEKLY, 1, List.of(), weekly()));
        return new ProgrammeOutline(
                "A",
                "",
                6,
                12,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(points),
                whole.stages(),
                List.of());
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
