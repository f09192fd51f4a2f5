package org.pacewell.conductor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pacewell.conductor.Step.Kind.EXTEND;
import static org.pacewell.conductor.Step.Kind.FINISH;
import static org.pacewell.conductor.Step.Kind.NEXT;
import static org.pacewell.conductor.Step.Kind.PAUSE;
import static org.pacewell.conductor.Step.Kind.RESUME;
import static org.pacewell.conductor.Step.Kind.SKIP;
import static org.pacewell.conductor.Step.Kind.START;
import static org.pacewell.conductor.Step.Kind.SWAP;
import static org.pacewell.conductor.Step.Kind.UNDO;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.pacewell.rule.Ids;

class RunTest {
    private static final Instant TEN = Instant.parse("2026-11-24T10:00:00Z");

    private final List<Step> steps = new ArrayList<>();

    @Test
    void nothingIsGivenBeforeTheStart() {
        assertThat(run().state()).isEqualTo(Run.State.READY);
        assertThat(run().current()).isEmpty();
        assertThat(run().allows(NEXT)).isFalse();
    }

    @Test
    void eachSegmentHasTheMinutesFromItsStartToTheNextStep() {
        take(0, START).take(15, NEXT).take(50, NEXT).take(70, FINISH);

        assertThat(minutes()).containsExactly(15L, 35L, 20L);
        assertThat(run().state()).isEqualTo(Run.State.FINISHED);
    }

    @Test
    void theLastNextFinishes() {
        take(0, START).take(10, NEXT).take(20, NEXT).take(30, NEXT);

        assertThat(run().state()).isEqualTo(Run.State.FINISHED);
        assertThat(minutes()).containsExactly(10L, 10L, 10L);
    }

    @Test
    void aPauseCountsForNothing() {
        take(0, START)
                .take(5, PAUSE)
                .take(25, RESUME)
                .take(30, NEXT)
                .take(40, PAUSE)
                .take(50, FINISH);

        assertThat(minutes()).containsExactly(10L, 10L, 0L);
    }

    @Test
    void whatIsSwappedComesAfterwardsAndKeepsWhatItHad() {
        take(0, START).take(3, SWAP).take(20, NEXT).take(30, NEXT);

        assertThat(run().order()).containsExactly(1, 0, 2);
        assertThat(minutes()).containsExactly(13L, 17L, 10L);
        assertThat(run().current()).contains(2);
    }

    @Test
    void whatIsSkippedIsKnownAndTheNextBegins() {
        take(0, START).take(1, SKIP);

        assertThat(run().skipped()).containsExactly(0);
        assertThat(run().current()).contains(1);
    }

    @Test
    void fiveMinutesMoreAreForTheSegmentOfNow() {
        take(0, START).take(10, NEXT).take(12, EXTEND).take(13, EXTEND);

        assertThat(run().added(0)).isZero();
        assertThat(run().added(1)).isEqualTo(Duration.ofMinutes(10));
    }

    @Test
    void aStepTakenBackIsAsIfItHadNeverBeen() {
        take(0, START).take(10, NEXT);
        var before = run();

        take(11, SKIP).take(12, UNDO);

        assertThat(run()).isEqualTo(before);
        take(13, UNDO).take(14, UNDO);
        assertThat(run().state()).isEqualTo(Run.State.READY);
    }

    @Test
    void aStepThatDoesNotFitIsRefused() {
        assertThatThrownBy(() -> take(0, NEXT).run()).isInstanceOf(NotThatStep.class);
    }

    @Test
    void whateverIsPressedNoMinuteIsGivenTwice() {
        var chance = new Random(7);
        for (int round = 0; round < 300; round++) {
            steps.clear();
            for (int minute = 0; minute < 40; minute++) {
                var kind = Step.Kind.values()[chance.nextInt(Step.Kind.values().length)];
                if (run().allows(kind)) take(minute, kind);
            }
            var stretches = run().stretches();
            for (int i = 1; i < stretches.size(); i++) {
                var before = stretches.get(i - 1).to().orElseThrow();
                assertThat(stretches.get(i).from()).as("round " + round).isAfterOrEqualTo(before);
            }
            var all = minutes().stream().mapToLong(Long::longValue).sum();
            assertThat(all).as("round " + round).isLessThanOrEqualTo(40);
        }
    }

    private RunTest take(int minute, Step.Kind kind) {
        steps.add(new Step(steps.size() + 1, kind, TEN.plus(Duration.ofMinutes(minute)), Ids.next()));
        return this;
    }

    private Run run() {
        return Run.of(3, steps);
    }

    private List<Long> minutes() {
        var now = TEN.plus(Duration.ofMinutes(40));
        return List.of(0, 1, 2).stream()
                .map(place -> run().spent(place, now).toMinutes())
                .toList();
    }
}
