package org.pacewell.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pacewell.topic.Audience.FACILITATORS;
import static org.pacewell.topic.Audience.PARTICIPANTS;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pacewell.rule.InvalidInput;
import org.pacewell.rule.NotFound;
import org.pacewell.topic.FileList.Wish;

class FileListTest {
    private static final AttachedFile CHART = aFile("Pacing chart");
    private static final AttachedFile SCRIPT = aFile("Script");
    private static final AttachedFile DIARY = aFile("Diary");
    private final FileList list = new FileList(List.of(CHART, SCRIPT, DIARY));

    private static AttachedFile aFile(String name) {
        return TopicFile.added(name, FileKind.PDF, FileSamples.aPdf()).attached(FACILITATORS);
    }

    @Test
    void aFileIsKeptInALineWhateverItIsCalled() {
        var file = aFile("A name  with spaces, a \" and {braces}");

        assertThat(AttachedFile.of(file.line())).isEqualTo(file);
    }

    @Test
    void aFileMovesOnePlaceAndStaysAtTheEnds() {
        assertThat(list.moved(DIARY.id(), -1).files()).containsExactly(CHART, DIARY, SCRIPT);
        assertThat(list.moved(CHART.id(), 1).files()).containsExactly(SCRIPT, CHART, DIARY);
        assertThat(list.moved(CHART.id(), -1)).isEqualTo(list);
        assertThat(list.moved(DIARY.id(), 1)).isEqualTo(list);
    }

    @Test
    void aFileIsCalledAnewAndGoesToOthers() {
        assertThat(list.called(SCRIPT.id(), "Breathing", PARTICIPANTS).files())
                .containsExactly(CHART, SCRIPT.called("Breathing", PARTICIPANTS), DIARY);
    }

    @Test
    void aFileThatIsNotThereIsNotFound() {
        var strange = new UUID(1, 1);

        assertThatThrownBy(() -> list.without(strange)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> list.moved(strange, 1)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> list.called(strange, "x", PARTICIPANTS)).isInstanceOf(NotFound.class);
    }

    @Test
    void tenFilesAreEnough() {
        var full = new FileList(List.of());
        for (int i = 0; i < FileList.MOST; i++) full = full.with(aFile("File " + i));
        var ten = full;

        assertThatThrownBy(() -> ten.with(CHART)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void anOrderLeavesOutWhatItDoesNotName() {
        var wishes = List.of(wish(DIARY), wish(CHART));

        assertThat(list.arranged(wishes).files()).containsExactly(DIARY, CHART);
    }

    @Test
    void anOrderAddsNothing() {
        var strange = List.of(wish(CHART), wish(aFile("Strange")));
        var twice = new ArrayList<>(List.of(wish(CHART), wish(CHART)));

        assertThatThrownBy(() -> list.arranged(strange)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> list.arranged(twice)).isInstanceOf(InvalidInput.class);
    }

    private static Wish wish(AttachedFile file) {
        return new Wish(file.id(), file.name(), file.audience());
    }
}
