package org.pacewell.conductor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacewell.schedule.SessionSamples.aSession;
import static org.pacewell.topic.Component.BREAK;
import static org.pacewell.topic.Component.EDUCATION;
import static org.pacewell.topic.Component.MOVEMENT;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pacewell.attendance.Attendance;
import org.pacewell.attendance.Deliveries.Stretch;
import org.pacewell.attendance.Mark;
import org.pacewell.attendance.Outcome;
import org.pacewell.rule.Ids;
import org.pacewell.schedule.Session;
import org.pacewell.topic.Component;

/** What a session gave, and what a tap means, at minutes after its start. */
class DeliveryTest {
    private static final List<Component> PLAN = List.of(MOVEMENT, BREAK, EDUCATION);
    private static final Session TEN_TO_HALF_PAST_TWELVE = aSession().planned();

    private static final UUID SOMEBODY = Ids.next();

    private final List<Step> steps = new ArrayList<>();

    @Test
    void stretchesCountFromTheStartOfTheSession() {
        take(5, Step.Kind.START)
                .take(30, Step.Kind.NEXT)
                .take(45, Step.Kind.NEXT)
                .take(100, Step.Kind.FINISH);

        assertThat(given())
                .containsExactly(
                        new Stretch(MOVEMENT, 5, 30), new Stretch(BREAK, 30, 45), new Stretch(EDUCATION, 45, 100));
    }

    @Test
    void whatLiesOutsideTheSessionIsCutOff() {
        take(-20, Step.Kind.START)
                .take(10, Step.Kind.NEXT)
                .take(20, Step.Kind.NEXT)
                .take(400, Step.Kind.FINISH);

        assertThat(given())
                .containsExactly(
                        new Stretch(MOVEMENT, 0, 10), new Stretch(BREAK, 10, 20), new Stretch(EDUCATION, 20, 150));
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
    void whoLeavesKeepsTheTimeOfComing() {
        var late = tap(OneTap.HERE, 20);
        var before = Attendance.recorded(TEN_TO_HALF_PAST_TWELVE, late, Ids.next(), TEN_TO_HALF_PAST_TWELVE.starts());

        var left = OneTap.LEAVES.mark(
                late.enrolmentId(),
                Optional.of(before),
                TEN_TO_HALF_PAST_TWELVE,
                TEN_TO_HALF_PAST_TWELVE.starts().plus(Duration.ofMinutes(90)));

        assertThat(left.outcome()).isEqualTo(Outcome.LEFT_EARLY);
        assertThat(left.arrivedAt()).isEqualTo(late.arrivedAt());
        assertThat(left.leftAt()).contains(TEN_TO_HALF_PAST_TWELVE.startsAt().plusMinutes(90));
    }

    private static Mark tap(OneTap tap, int minute) {
        return tap.mark(
                SOMEBODY,
                Optional.empty(),
                TEN_TO_HALF_PAST_TWELVE,
                TEN_TO_HALF_PAST_TWELVE.starts().plus(Duration.ofMinutes(minute)));
    }

    private DeliveryTest take(int minute, Step.Kind kind) {
        var at = TEN_TO_HALF_PAST_TWELVE.starts().plus(Duration.ofMinutes(minute));
        steps.add(new Step(steps.size() + 1, kind, at, Ids.next()));
        return this;
    }

    private List<Stretch> given() {
        return Conducting.given(TEN_TO_HALF_PAST_TWELVE, PLAN, Run.of(PLAN.size(), steps));
    }
}
