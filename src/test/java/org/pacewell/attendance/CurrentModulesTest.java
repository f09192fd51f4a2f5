package org.pacewell.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacewell.programme.ProgrammeSamples.aProgramme;

import org.junit.jupiter.api.Test;

class CurrentModulesTest {
    @Test
    void aModuleOfAnEarlierEditionCountsAsTheOneOfItsTitle() {
        var earlier = aProgramme().of(2).draft(60);
        var current = aProgramme().of(3).draft(60);

        var standsFor = CurrentModules.of(current, earlier.modules());

        assertThat(standsFor)
                .containsEntry(
                        earlier.modules().getFirst().id(),
                        current.modules().getFirst().id())
                .containsEntry(
                        earlier.modules().get(1).id(), current.modules().get(1).id());
    }

    @Test
    void whatTheProgrammeNoLongerHasCountsAsNothing() {
        var current = aProgramme().of(1).draft(60);

        assertThat(CurrentModules.of(current, aProgramme().of(2).draft(60).modules()))
                .hasSize(1);
    }
}
