package org.pacewell.platform;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** When the trails are sealed and verified. */
final class TrailJobs {
    private static final int SEAL_EVERY_MINUTES = 1;
    private static final int VERIFY_EVERY_HOURS = 24;

    private TrailJobs() {}

    @Produces
    @Singleton
    static RecurringTask<Void> sealing(TrailKeeping keeping) {
        return Tasks.recurring("seal-trails", FixedDelay.ofMinutes(SEAL_EVERY_MINUTES))
                .execute((task, context) -> keeping.sealAll());
    }

    @Produces
    @Singleton
    static RecurringTask<Void> verifying(TrailKeeping keeping) {
        return Tasks.recurring("verify-trails", FixedDelay.ofHours(VERIFY_EVERY_HOURS))
                .execute((task, context) -> keeping.verifyAll());
    }
}
