package org.pacewell.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.pacewell.programme.ProgrammeSamples.aModule;
import static org.pacewell.programme.ProgrammeSamples.aProgramme;
import static org.pacewell.programme.ProgrammeSamples.aSegment;
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
import org.pacewell.programme.ProgrammeOutline.SegmentOutline;
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
        var known = new SegmentOutline("Talk", Component.DISCUSSION, 75, Optional.of("pacing"), "");
        var unknown = new SegmentOutline("Talk", Component.DISCUSSION, 75, Optional.of("alchemy"), "");

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
        var twice = List.of(DayOfWeek.MONDAY, DayOfWeek.MONDAY);
        var outline = new ProgrammeOutline("A", "", 6, 12, twice, Optional.empty(), List.of());

        assertThat(errors(outline)).extracting(FieldError::field).containsExactly("weekdays");
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
