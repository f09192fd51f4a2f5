package org.pacewell.conductor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacewell.conductor.Step.Kind.EXTEND;
import static org.pacewell.conductor.Step.Kind.FINISH;
import static org.pacewell.conductor.Step.Kind.NEXT;
import static org.pacewell.conductor.Step.Kind.PAUSE;
import static org.pacewell.conductor.Step.Kind.RESUME;
import static org.pacewell.conductor.Step.Kind.START;
import static org.pacewell.conductor.Step.Kind.SWAP;
import static org.pacewell.schedule.SessionSamples.aSession;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pacewell.attendance.Attendance;
import org.pacewell.attendance.Mark;
import org.pacewell.attendance.Outcome;
import org.pacewell.rule.Ids;
import org.pacewell.schedule.Session;

/** What counts of what a session gave, and what a tap means, at minutes after its start. */
class DeliveryTest {
    /** Minutes of each part. */
    private static final List<Integer> PLAN = List.of(40, 20, 90);

    private static final Session TEN_TO_HALF_PAST_TWELVE = aSession().planned();

    private static final UUID SOMEBODY = Ids.next();

    private final List<Step> steps = new ArrayList<>();

    @Test
    void stretchesCountFromTheStartOfTheSession() {
        take(5, START).take(30, NEXT).take(45, NEXT).take(100, FINISH);

        assertThat(given()).containsExactly(new Counted(0, 5, 30), new Counted(1, 30, 45), new Counted(2, 45, 100));
    }

    @Test
    void whoBeginsLateAndGoesOnLongerLosesNothing() {
        take(10, START).take(50, NEXT).take(70, NEXT).take(160, FINISH);

        assertThat(given()).containsExactly(new Counted(0, 10, 50), new Counted(1, 50, 70), new Counted(2, 70, 160));
        assertThat(minutes()).containsExactly(40, 20, 90);
    }

    @Test
    void aFinishThatNobodyPressedUntilTheEveningAddsNothingToThePlan() {
        take(10, START).take(50, NEXT).take(70, NEXT).take(500, FINISH);

        assertThat(given()).endsWith(new Counted(2, 70, 160));
    }

    @Test
    void aStartThatWasTriedInTheMorningAddsNothingToThePlan() {
        take(-120, START).take(10, NEXT).take(30, NEXT).take(120, FINISH);

        assertThat(given()).startsWith(new Counted(0, -30, 10));
    }

    @Test
    void minutesThatWereAddedCountOutsideThePlannedTimeToo() {
        take(0, START).take(40, NEXT).take(60, NEXT).take(140, EXTEND).take(500, FINISH);

        assertThat(given()).endsWith(new Counted(2, 60, 155));
    }

    @Test
    void withinThePlannedTimeAllOfItCounts() {
        take(0, START).take(80, NEXT).take(90, NEXT).take(150, FINISH);

        assertThat(minutes()).containsExactly(80, 10, 60);
    }

    @Test
    void aPartThatComesBackAfterTheEndHasWhatIsLeftOfIt() {
        take(0, START)
                .take(30, SWAP)
                .take(50, NEXT)
                .take(145, PAUSE)
                .take(170, RESUME)
                .take(300, NEXT)
                .take(301, FINISH);

        assertThat(minutes()).containsExactly(125, 20, 1);
    }

    @Test
    void whateverIsPressedNoMinuteCountsTwice() {
        var chance = new Random(11);
        for (int round = 0; round < 300; round++) {
            steps.clear();
            for (int minute = -60; minute < 300; minute += 1 + chance.nextInt(30)) {
                var kind = Step.Kind.values()[chance.nextInt(Step.Kind.values().length)];
                if (run().allows(kind)) take(minute, kind);
            }
            var given = given();
            for (int i = 0; i < given.size(); i++) {
                assertThat(given.get(i).minutes()).as("round " + round).isPositive();
                if (i > 0)
                    assertThat(given.get(i).from())
                            .isGreaterThanOrEqualTo(given.get(i - 1).to());
            }
        }
    }

    @Test
    void aStartOrAFinishWasAsPlannedUnlessItIsNotOverOrSomethingCameAfterIt() {
        assertThat(planned(START, -1)).isEmpty();
        assertThat(planned(START, 20)).contains(TEN_TO_HALF_PAST_TWELVE.starts());
        assertThat(planned(START, 150)).isEmpty();
        take(20, START).take(40, NEXT);
        assertThat(planned(NEXT, 60)).isEmpty();
        assertThat(planned(FINISH, 149)).isEmpty();
        assertThat(planned(FINISH, 150)).contains(TEN_TO_HALF_PAST_TWELVE.ends());
        take(151, NEXT);
        assertThat(planned(FINISH, 160)).isEmpty();
    }

    @Test
    void nobodyIsAskedAboutAMinute() {
        assertThat(When.offered(TEN_TO_HALF_PAST_TWELVE, standing(), START, at(2)))
                .isEmpty();
        assertThat(When.offered(TEN_TO_HALF_PAST_TWELVE, standing(), START, at(3)))
                .isPresent();
    }

    @Test
    void whoComesWithinTenMinutesIsOnTime() {
        assertThat(tap(OneTap.HERE, -30).outcome()).isEqualTo(Outcome.PRESENT);
        assertThat(tap(OneTap.HERE, 10).outcome()).isEqualTo(Outcome.PRESENT);
        var late = tap(OneTap.HERE, 11);
        assertThat(late.outcome()).isEqualTo(Outcome.LATE);
        assertThat(late.arrivedAt()).contains(TEN_TO_HALF_PAST_TWELVE.startsAt().plusMinutes(11));
        assertThat(tap(OneTap.HERE, 200)).isEqualTo(Mark.of(late.enrolmentId(), Outcome.PRESENT));
    }

    @Test
    void nobodyIsLateForAGroupThatHasNotBegun() {
        take(20, START);

        assertThat(tap(OneTap.HERE, 25).outcome()).isEqualTo(Outcome.PRESENT);
        assertThat(tap(OneTap.HERE, 31).outcome()).isEqualTo(Outcome.LATE);
    }

    @Test
    void whoLeavesWhileTheGroupGoesOnLeavesAtThatTime() {
        assertThat(tap(OneTap.LEAVES, 155).leftAt()).isEmpty();
        take(0, START);

        assertThat(tap(OneTap.LEAVES, 155).leftAt())
                .contains(TEN_TO_HALF_PAST_TWELVE.endsAt().plusMinutes(5));
    }

    @Test
    void whoLeavesKeepsTheTimeOfComing() {
        var late = tap(OneTap.HERE, 20);
        var before = Attendance.recorded(TEN_TO_HALF_PAST_TWELVE, late, Ids.next(), TEN_TO_HALF_PAST_TWELVE.starts());

        var left = OneTap.LEAVES.mark(late.enrolmentId(), Optional.of(before), TEN_TO_HALF_PAST_TWELVE, run(), at(90));

        assertThat(left.outcome()).isEqualTo(Outcome.LEFT_EARLY);
        assertThat(left.arrivedAt()).isEqualTo(late.arrivedAt());
        assertThat(left.leftAt()).contains(TEN_TO_HALF_PAST_TWELVE.startsAt().plusMinutes(90));
    }

    private Mark tap(OneTap tap, int minute) {
        return tap.mark(SOMEBODY, Optional.empty(), TEN_TO_HALF_PAST_TWELVE, run(), at(minute));
    }

    private DeliveryTest take(int minute, Step.Kind kind) {
        steps.add(new Step(steps.size() + 1, kind, at(minute), Ids.next()));
        return this;
    }

    private static Instant at(int minute) {
        return TEN_TO_HALF_PAST_TWELVE.starts().plus(Duration.ofMinutes(minute));
    }

    private Run run() {
        return Run.of(PLAN.size(), steps);
    }

    private Conducting.Standing standing() {
        return new Conducting.Standing(List.of(), steps, run());
    }

    private Optional<Instant> planned(Step.Kind kind, int minute) {
        return When.planned(TEN_TO_HALF_PAST_TWELVE, standing(), kind, at(minute));
    }

    private List<Counted> given() {
        var run = run();
        var minutes = IntStream.range(0, PLAN.size())
                .mapToObj(place -> PLAN.get(place) + (int) run.added(place).toMinutes())
                .toList();
        return Counted.of(TEN_TO_HALF_PAST_TWELVE, minutes, run);
    }

    private List<Integer> minutes() {
        return IntStream.range(0, PLAN.size())
                .mapToObj(place -> given().stream()
                        .filter(counted -> counted.place() == place)
                        .mapToInt(Counted::minutes)
                        .sum())
                .toList();
    }
}
