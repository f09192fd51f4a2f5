package org.pacewell.tenancy;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.serializer.JacksonSerializer;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Runs the recurring jobs: each is claimed once, whichever replica runs it, and starts without a clinic. */
@ApplicationScoped
class Jobs {
    private static final int THREADS = 2;
    private static final Duration POLLING = Duration.ofSeconds(10);

    private final AgroalDataSource database;
    private final List<RecurringTask<?>> tasks;
    private final boolean wanted;
    private @Nullable Scheduler scheduler;

    Jobs(
            AgroalDataSource database,
            @All List<RecurringTask<?>> tasks,
            @ConfigProperty(name = "pacewell.jobs") boolean wanted) {
        this.database = database;
        this.tasks = tasks;
        this.wanted = wanted;
    }

    void start(@Observes StartupEvent started) {
        if (!wanted) return;
        scheduler = Scheduler.create(database)
                .startTasks(tasks)
                .serializer(new JacksonSerializer())
                .threads(THREADS)
                .pollingInterval(POLLING)
                .build();
        scheduler.start();
    }

    void stop(@Observes ShutdownEvent stopping) {
        if (scheduler != null) scheduler.stop();
    }
}
