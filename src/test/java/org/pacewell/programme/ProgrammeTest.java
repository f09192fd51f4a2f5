package org.pacewell.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pacewell.programme.ProgrammeSamples.aProgramme;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pacewell.rule.Keys;
import org.pacewell.topic.Component;

class ProgrammeTest {
    @Test
    void aDraftBecomesAvailableByPublishing() {
        var programme = aProgramme().of(8).draft(150);
        assertThat(programme.isPublished()).isFalse();

        programme.publish(Instant.EPOCH);

        assertThat(programme.isPublished()).isTrue();
    }

    @Test
    void aProgrammeWithoutModulesCannotBeGiven() {
        assertThatThrownBy(() -> aProgramme().of(0).draft(150).publish(Instant.EPOCH))
                .isInstanceOf(NothingToPublish.class);
    }

    @Test
    void itsMinutesAreThoseOfItsModules() {
        assertThat(aProgramme().of(8).draft(150).minutes()).isEqualTo(1_200);
    }

    @Test
    void itsModulesAreNumberedFromOne() {
        assertThat(aProgramme().of(3).modulesOf(150)).extracting(Module::number).containsExactly(1, 2, 3);
    }

    @ParameterizedTest
    @CsvSource({
        "Living well with pain, living-well-with-pain",
        "' Thérapie & Café! ', therapie-cafe",
        "---, untitled",
        "ПОИСК, untitled",
    })
    void aKeyIsTheNameInSmallLettersAndHyphens(String name, String key) {
        assertThat(Keys.of(name)).isEqualTo(key);
    }

    @Test
    void aKeyLeavesRoomForANumber() {
        assertThat(Keys.of("long ".repeat(40))).hasSizeLessThanOrEqualTo(70);
    }

    @Test
    void aComponentIsReadAsFilesWriteIt() {
        assertThat(Component.values())
                .allSatisfy(
                        component -> assertThat(Component.of(component.key())).isEqualTo(component));
        assertThat(Component.GOAL_WORK.key()).isEqualTo("goal-work");
    }
}
