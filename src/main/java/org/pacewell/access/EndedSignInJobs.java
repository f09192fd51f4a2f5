package org.pacewell.access;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/** When ended sign-ins are forgotten. */
final class EndedSignInJobs {
    /** No token and no session of ours lives longer. */
    static final Duration KEPT = Duration.ofDays(7);

    private static final int EVERY_HOURS = 24;

    private EndedSignInJobs() {}

    @Produces
    @Singleton
    static RecurringTask<Void> forgetting(EndedSignIns ended, Clock clock) {
        return Tasks.recurring("forget-ended-sign-ins", FixedDelay.ofHours(EVERY_HOURS))
                .execute((task, context) -> ended.forgetBefore(clock.instant().minus(KEPT)));
    }
}
