package org.pacewell.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pacewell.programme.ProgrammeSamples.aModule;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pacewell.programme.ProgrammeOutline.ModuleOutline;
import org.pacewell.programme.ProgrammeOutline.StageOutline;
import org.pacewell.rule.NotFound;

class OutlineEditingTest {
    private final ProgrammeOutline outline = outline(stage("a", "b", "c"), stage("d"), stage());

    @Test
    void aModuleIsAddedAtTheEndOfItsStage() {
        assertThat(titles(OutlineEditing.add(outline, 1, module("new")))).isEqualTo("a b c | d new | ");
    }

    @Test
    void aStageIsAddedAtTheEnd() {
        assertThat(titles(OutlineEditing.add(outline, stage("e")))).isEqualTo("a b c | d |  | e");
    }

    @ParameterizedTest
    @CsvSource({
        "1-1, 1, b a c | d |, 1-2",
        "1-2, -1, b a c | d |, 1-1",
        "1-3, 1, a b | c d |, 2-1",
        "2-1, -1, a b c d |  |, 1-4",
        "2-1, 1, a b c |  | d, 3-1",
        "1-1, -1, a b c | d |, 1-1",
        "1, 1, d | a b c |, 2",
        "2, -1, d | a b c |, 1",
        "1, -1, a b c | d |, 1",
        "3, 1, a b c | d |, 3",
    })
    void aPartMovesByOneAndOverTheEdgeOfItsStage(String at, int by, String titles, String landed) {
        assertThat(titles(OutlineEditing.move(outline, Spot.of(at), by)).strip())
                .isEqualTo(titles);
        assertThat(OutlineEditing.landing(outline, Spot.of(at), by).text()).isEqualTo(landed);
    }

    @Test
    void aMoveAndItsReverseLeaveEverythingAsItWas() {
        var moved = OutlineEditing.move(outline, Spot.of("1-3"), 1);

        assertThat(OutlineEditing.move(moved, Spot.of("2-1"), -1)).isEqualTo(outline);
    }

    @Test
    void aPartIsTakenOut() {
        assertThat(titles(OutlineEditing.remove(outline, Spot.of("1-2")))).isEqualTo("a c | d | ");
        assertThat(titles(OutlineEditing.remove(outline, Spot.of("1")))).isEqualTo("d | ");
    }

    @Test
    void aCopyStandsAfterItsModule() {
        assertThat(titles(OutlineEditing.copy(outline, Spot.of("1-1"), "a2"))).isEqualTo("a a2 b c | d | ");
    }

    @Test
    void aModuleIsChangedInItsPlace() {
        assertThat(titles(OutlineEditing.change(outline, Spot.of("2-1"), module("x"))))
                .isEqualTo("a b c | x | ");
    }

    @Test
    void whatCountsModulesFollowsWhenThereAreFewer() {
        var head = new ProgrammeOutline.Head(
                "A", "", 6, 12, List.of(), Optional.empty(), Optional.of(2), Optional.of(4), List.of());
        var fewer = OutlineEditing.remove(outline.with(head), Spot.of("2-1"));

        assertThat(fewer.joinUntil()).contains(2);
        assertThat(fewer.completeWith()).contains(3);
        assertThat(OutlineEditing.remove(OutlineEditing.remove(fewer, Spot.of("1")), Spot.of("1"))
                        .completeWith())
                .isEmpty();
    }

    @Test
    void theOutlineItselfStaysAsItWas() {
        OutlineEditing.remove(outline, Spot.of("1"));

        assertThat(titles(outline)).isEqualTo("a b c | d | ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1-4", "4", "4-1", "3-1"})
    void whatIsNotThereIsNotFound(String at) {
        assertThatThrownBy(() -> OutlineEditing.remove(outline, Spot.of(at))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> OutlineEditing.move(outline, Spot.of(at), 1)).isInstanceOf(NotFound.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "1-0", "-1", "1-", "a", "1-2-3", "9999"})
    void whatIsNoSpotIsNotFound(String text) {
        assertThatThrownBy(() -> Spot.of(text)).isInstanceOf(NotFound.class);
    }

    @Test
    void aModuleAloneHasANumber() {
        assertThatThrownBy(() -> OutlineEditing.change(outline, Spot.of("1"), module("x")))
                .isInstanceOf(NotFound.class);
    }

    private static String titles(ProgrammeOutline outline) {
        return String.join(
                " | ",
                outline.stages().stream()
                        .map(stage -> String.join(
                                " ",
                                stage.modules().stream()
                                        .map(ModuleOutline::title)
                                        .toList()))
                        .toList());
    }

    private static ProgrammeOutline outline(StageOutline... stages) {
        return ProgrammeOutline.of(new ProgrammeOutline.Head(
                        "A", "", 6, 12, List.of(), Optional.empty(), Optional.empty(), Optional.empty(), List.of()))
                .with(List.of(stages));
    }

    private static StageOutline stage(String... titles) {
        var modules = Arrays.stream(titles).map(OutlineEditingTest::module).toList();
        return new StageOutline("", Rhythm.WEEKLY, 1, 0, List.of(), List.of(), modules);
    }

    private static ModuleOutline module(String title) {
        return aModule(150).titled(title).outline();
    }
}
