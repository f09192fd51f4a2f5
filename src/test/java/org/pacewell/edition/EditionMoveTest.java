package org.pacewell.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pacewell.programme.ProgrammeSamples.aProgramme;
import static org.pacewell.schedule.SessionSamples.aSession;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pacewell.programme.Module;
import org.pacewell.programme.Programme;
import org.pacewell.schedule.Session;

/** What a cohort that is under way takes from another edition, and what it keeps. */
class EditionMoveTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 10, 6);
    private static final Instant AFTER_THE_FIRST = Instant.parse("2026-10-06T12:00:00Z");
    private static final Instant DURING_THE_SECOND = Instant.parse("2026-10-13T10:00:00Z");
    private static final Instant AFTER_ALL = Instant.parse("2026-10-20T12:00:00Z");

    private final Programme now = aProgramme().of(3).draft(150);
    private final Programme next = aProgramme().of(3).draft(120);
    private final List<Session> sessions = weekly(now);

    @Test
    void whatWasHeldOrHasBegunKeepsItsModule() {
        assertThat(moved(AFTER_THE_FIRST).kept()).containsExactly(sessions.getFirst());
        assertThat(moved(DURING_THE_SECOND).kept()).containsExactlyElementsOf(sessions.subList(0, 2));
    }

    @Test
    void whatIsStillToComeGivesTheModuleOfTheSameNumber() {
        var step = moved(DURING_THE_SECOND).steps();

        assertThat(step).containsExactly(new EditionMove.Step(sessions.getLast(), last(next)));
    }

    @Test
    void afterTheLastThereIsNothingLeftToMove() {
        assertThatThrownBy(() -> moved(AFTER_ALL)).isInstanceOf(NothingLeftToMove.class);
    }

    @Test
    void aModuleThatTheGroupHadAlreadyIsTold() {
        var move = moved(AFTER_THE_FIRST);

        assertThat(move.isRepeated(
                        new EditionMove.Step(sessions.getLast(), next.modules().getFirst())))
                .isTrue();
        assertThat(move.isRepeated(move.steps().getFirst())).isFalse();
    }

    private EditionMove moved(Instant at) {
        return EditionMove.of(now, next, sessions, List.of(), at);
    }

    private static Module last(Programme programme) {
        return programme.modules().getLast();
    }

    private static List<Session> weekly(Programme programme) {
        var sessions = new ArrayList<Session>();
        for (var module : programme.modules()) {
            var day = FIRST.plusWeeks(sessions.size());
            sessions.add(aSession().on(day.toString()).giving(module));
        }
        return List.copyOf(sessions);
    }
}
