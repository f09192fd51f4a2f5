package org.pacewell.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacewell.ApiSamples.aPerson;
import static org.pacewell.ApiSamples.unique;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.pacewell.ApiClient;
import org.pacewell.local.LocalServices;
import org.pacewell.tenancy.Working;

@QuarkusTest
@WithTestResource(LocalServices.class)
class KeyKeepingTest {
    private static final String PARTICIPANTS = "/api/v1/participants";

    @Inject
    KeyKeeping keeping;

    @Inject
    EntityManager entities;

    @Test
    void anOldKeyIsForgottenAndAYoungOneIsKept() {
        var old = unique("old");
        var young = unique("young");
        write(old);
        write(young);
        age(old, Instant.now().minus(KeyKeeping.KEPT).minusSeconds(1));
        age(young, Instant.now().minus(KeyKeeping.KEPT).plusSeconds(600));

        keeping.forgetAll();

        assertThat(kept(old)).isZero();
        assertThat(kept(young)).isEqualTo(1);
    }

    private static void write(String key) {
        ApiClient.riverside("coordinator")
                .under(key)
                .post(PARTICIPANTS, aPerson())
                .expect(201);
    }

    private void age(String key, Instant at) {
        int aged = Working.at(
                "riverside",
                () -> entities.createNativeQuery("update idempotency set at = :at where key = :key")
                        .setParameter("at", at)
                        .setParameter("key", key)
                        .executeUpdate());
        assertThat(aged).isEqualTo(1);
    }

    private long kept(String key) {
        return Working.at(
                "riverside",
                () -> ((Number) entities.createNativeQuery("select count(*) from idempotency where key = :key")
                                .setParameter("key", key)
                                .getSingleResult())
                        .longValue());
    }
}
