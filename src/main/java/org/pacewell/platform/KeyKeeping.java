package org.pacewell.platform;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import org.pacewell.clinic.Clinics;
import org.pacewell.tenancy.Tenancy;

/** Forgets the answers kept under idempotency keys once nobody sends the write again: they hold people's details. */
@ApplicationScoped
class KeyKeeping {
    static final Duration KEPT = Duration.ofDays(7);
    private static final int EVERY_HOURS = 6;

    private final Clinics clinics;
    private final EntityManager entities;
    private final Clock clock;

    KeyKeeping(Clinics clinics, EntityManager entities, Clock clock) {
        this.clinics = clinics;
        this.entities = entities;
        this.clock = clock;
    }

    @Produces
    @Singleton
    static RecurringTask<Void> forgetting(KeyKeeping keeping) {
        return Tasks.recurring("forget-keys", FixedDelay.ofHours(EVERY_HOURS))
                .execute((task, context) -> keeping.forgetAll());
    }

    @ActivateRequestContext
    void forgetAll() {
        for (var clinic : clinics.byName()) {
            Tenancy.as(clinic.key(), () -> QuarkusTransaction.requiringNew().run(this::forget));
        }
    }

    private void forget() {
        entities.createNativeQuery("delete from idempotency where tenant_id = :clinic and at < :before")
                .setParameter("clinic", Tenancy.current())
                .setParameter("before", clock.instant().minus(KEPT))
                .executeUpdate();
    }
}
