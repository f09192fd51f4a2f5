package org.pacewell.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.pacewell.programme.ProgrammeOutline.SegmentOutline;
import org.pacewell.topic.Component;
import org.pacewell.topic.LibraryFiles;

class LibraryOutlinesTest {
    static Stream<String> programmes() {
        return LibraryOutlines.keys().stream();
    }

    @ParameterizedTest
    @MethodSource("programmes")
    void everyProgrammeIsValidAndEveryModuleSums(String key) {
        LibraryOutlines.outline(key).requireValid(Set.copyOf(LibraryFiles.keys("topics")));

        assertThat(LibraryOutlines.outline(key).modules()).allSatisfy(module -> {
            assertThat(module.segments()).isNotEmpty();
            assertThat(module.segmentMinutes()).isEqualTo(module.minutes());
        });
    }

    @ParameterizedTest
    @CsvSource({"living-well-with-pain, 8", "three-week-intensive, 12"})
    void theProgrammesHaveEightAndTwelveModules(String key, int modules) {
        assertThat(LibraryOutlines.outline(key).modules()).hasSize(modules);
    }

    @ParameterizedTest
    @MethodSource("programmes")
    void everyProgrammeIsMixed(String key) {
        var components = LibraryOutlines.outline(key).modules().stream()
                .flatMap(module -> module.segments().stream())
                .map(SegmentOutline::component)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(components)
                .containsAll(
                        Set.of(Component.MOVEMENT, Component.RELAXATION, Component.PSYCHOLOGY, Component.DISCUSSION));
    }
}
