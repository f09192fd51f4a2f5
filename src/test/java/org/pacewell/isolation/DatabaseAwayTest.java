package org.pacewell.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.pacewell.ApiClient;
import org.pacewell.local.LocalServices;
import org.pacewell.local.Postgres;

/** While the database is away everybody is asked to come back, and when it is back nobody has to do anything. */
@Tag("C8-in-part")
@QuarkusTest
@WithTestResource(LocalServices.class)
class DatabaseAwayTest {
    private static final int PATIENCE_SECONDS = 20;

    /** A connection that lay idle for so long is tried before it is handed out. */
    private static final int VALIDATED_AFTER_MILLIS = 6_000;

    private static final List<Integer> WAITS_MILLIS = List.of(0, 5_500, 0);
    private static final List<String> ASKED = List.of("/participants", "/today", "/api/v1/participants");

    @AfterEach
    void comeBackWhateverHappened() {
        comeBack();
    }

    @AfterAll
    static void settle() throws InterruptedException {
        Thread.sleep(VALIDATED_AFTER_MILLIS);
    }

    private static void comeBack() {
        Superuser.run("alter role " + Postgres.APP + " connection limit -1");
    }

    @Test
    void everybodyIsAskedToComeBack() {
        var coordinator = coordinator();
        ASKED.forEach(
                path -> assertThat(afterAWhile(coordinator, path)).as(path).isEqualTo(200));

        goAway();

        ASKED.forEach(path -> {
            var answer = get(coordinator, path);
            assertThat(answer.status()).as(path).isEqualTo(503);
            assertThat(answer.header("Retry-After")).as(path).matches("\\d+");
            assertThat(answer.text())
                    .doesNotContain("PSQL")
                    .doesNotContain("Exception")
                    .doesNotContain("role");
        });
        comeBack();
        ASKED.forEach(
                path -> assertThat(afterAWhile(coordinator, path)).as(path).isEqualTo(200));
    }

    /** It does not matter whether the clinic is remembered or has to be looked up. */
    @Test
    void nobodyIsSignedOutAndNoClinicIsForgotten() throws InterruptedException {
        var coordinator = coordinator();
        assertThat(afterAWhile(coordinator, "/today")).isEqualTo(200);
        for (int wait : WAITS_MILLIS) {
            goAway();
            assertThat(get(coordinator, "/today").status()).isEqualTo(503);
            assertThat(get(coordinator, "/api/v1/topics").status()).isEqualTo(503);
            comeBack();
            assertThat(afterAWhile(coordinator, "/today")).isEqualTo(200);
            assertThat(afterAWhile(coordinator, "/api/v1/topics")).isEqualTo(200);
            Thread.sleep(wait);
        }
    }

    private static Persona coordinator() {
        return Persona.of("coordinator", Cast.OUR, Cast.OUR, "coordinator");
    }

    private static void goAway() {
        Superuser.run("alter role " + Postgres.APP + " connection limit 0");
        Superuser.texts(
                "select pg_terminate_backend(pid) from pg_stat_activity where usename = '" + Postgres.APP + "'");
    }

    private static ApiClient.Answer get(Persona coordinator, String path) {
        return (path.startsWith("/api/") ? coordinator.programs() : coordinator.pages()).get(path);
    }

    private static int afterAWhile(Persona coordinator, String path) {
        var end = Instant.now().plusSeconds(PATIENCE_SECONDS);
        var status = get(coordinator, path).status();
        while (status == 503 && Instant.now().isBefore(end))
            status = get(coordinator, path).status();
        return status;
    }
}
