package org.pacewell.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pacewell.rule.FieldError;
import org.pacewell.rule.InvalidInput;

class TaskTest {
    private static final Instant NOW = Instant.parse("2026-10-06T12:00:00Z");
    private static final UUID PRIYA = new UUID(0, 1);
    private static final UUID MORAG = new UUID(0, 2);

    @Test
    void aTaskIsOverdueOnceItsTimeIsUpUntilItIsClosed() {
        var task = aTask();

        assertThat(task.isOverdue(NOW)).isFalse();
        assertThat(task.isOverdue(NOW.plusSeconds(1))).isTrue();
        task.close(TaskOutcome.DONE, "Rang her", MORAG, NOW);
        assertThat(task.isOverdue(NOW.plusSeconds(1))).isFalse();
    }

    @Test
    void whatIsClosedStaysAsItIs() {
        var task = aTask();
        task.close(TaskOutcome.NOT_NEEDED, "Marked by mistake", MORAG, NOW);

        assertThatThrownBy(() -> task.close(TaskOutcome.DONE, "Rang her", PRIYA, NOW))
                .isInstanceOf(TaskClosed.class);
        assertThatThrownBy(() -> task.handTo(MORAG))
                .isInstanceOf(TaskClosed.class)
                .hasMessage("This task is closed, and stays as it is.");
        assertThat(task.reason()).isEqualTo("Marked by mistake");
        assertThat(task.closedBy()).contains(MORAG);
    }

    @Test
    void aTaskOfWhichTheReasonWentStaysOpen() {
        var task = aTask();
        task.doubt(NOW);

        assertThat(task.isDoubted()).isTrue();
        assertThat(task.isOpen()).isTrue();
        task.trust();
        assertThat(task.isDoubted()).isFalse();
    }

    @Test
    void aTaskIsPutOffAndNeverHurried() {
        var task = aTask();

        task.putOff(NOW.minusSeconds(5));
        assertThat(task.dueAt()).isEqualTo(NOW);
        task.putOff(NOW.plusSeconds(5));
        assertThat(task.dueAt()).isEqualTo(NOW.plusSeconds(5));
    }

    @Test
    void closingSaysHowItEndedAndWhy() {
        assertThatThrownBy(() -> new Closing("", " ", "0").checked())
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refusal -> assertThat(refusal.errors())
                                .extracting(FieldError::message)
                                .containsExactly(
                                        "Choose how it ended: done, not needed any more, or could not be done.",
                                        "Say why in a sentence, so that others understand it later."));
        assertThat(new Closing("done", "Rang her", "0").checked().outcome()).isEqualTo(TaskOutcome.DONE);
    }

    private static Task aTask() {
        return new Task(new NewTask(
                TaskKind.RESCUE,
                "Not there at session 1",
                "",
                Optional.empty(),
                new UUID(0, 3),
                Optional.empty(),
                Optional.of(PRIYA),
                NOW,
                PRIYA,
                NOW.minusSeconds(60)));
    }
}
