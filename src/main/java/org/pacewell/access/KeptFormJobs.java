package org.pacewell.access;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** When kept forms are forgotten. */
final class KeptFormJobs {
    private static final int EVERY_MINUTES = 15;

    private KeptFormJobs() {}

    @Produces
    @Singleton
    static RecurringTask<Void> forgetting(KeptForms kept, Clock clock) {
        return Tasks.recurring("forget-kept-forms", FixedDelay.ofMinutes(EVERY_MINUTES))
                .execute((task, context) -> kept.forgetBefore(clock.instant().minus(KeptForms.KEPT)));
    }
}
