package org.pacewell.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacewell.ApiSamples.aCohort;
import static org.pacewell.ApiSamples.aParticipant;
import static org.pacewell.ApiSamples.demoCohort;
import static org.pacewell.ApiSamples.enrol;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pacewell.ApiClient;
import org.pacewell.local.LocalServices;
import org.pacewell.tenancy.Tenancy;

/** Whoever reads or writes by a program leaves a line, and only if it came to something. */
@QuarkusTest
@WithTestResource(LocalServices.class)
class TrailApiTest {
    @Inject
    EntityManager entities;

    @Test
    void everyReadLeavesALine() {
        var coordinator = ApiClient.riverside("coordinator");
        var cohort = demoCohort(coordinator, "Kingfisher group");
        var session = coordinator.get("/api/v1/cohorts/" + cohort + "/sessions").at("/items/0/id");
        var participant = aParticipant(coordinator);

        for (var path : List.of(
                "topics",
                "programmes",
                "participants",
                "participants/" + participant,
                "cohorts",
                "cohorts/" + cohort,
                "cohorts/" + cohort + "/sessions",
                "cohorts/" + cohort + "/enrolments",
                "sessions/" + session,
                "sessions/" + session + "/register",
                "staff",
                "sites",
                "me")) {
            var before = lines();
            coordinator.get("/api/v1/" + path).expect(200);
            assertThat(lines()).as(path).isGreaterThan(before);
        }
        var before = lines();
        ApiClient.riverside("participant").get("/api/v1/me/schedule").expect(200);
        assertThat(lines()).isGreaterThan(before);
    }

    @Test
    void aWriteLeavesALineThatSaysWhose() {
        var coordinator = ApiClient.riverside("coordinator");
        var participant = aParticipant(coordinator);

        var enrolment = enrol(coordinator, aCohort(coordinator, 1), participant).expect(201);

        assertThat(actions(participant, enrolment.id())).containsExactly("enrol");
    }

    @Test
    void whatIsRefusedLeavesNothing() {
        var before = lines();

        ApiClient.riverside("coordinator")
                .post("/api/v1/participants", Map.of("givenName", "Nora"))
                .expect(422);

        assertThat(lines()).isEqualTo(before);
    }

    private long lines() {
        return asRiverside("select count(*) from trail", Long.class).getFirst();
    }

    private List<String> actions(String participant, String subject) {
        return asRiverside(
                "select action from trail where '%s' = any(whose) and subject_id = '%s'"
                        .formatted(participant, subject),
                String.class);
    }

    private <T> List<T> asRiverside(String sql, Class<T> type) {
        return Tenancy.as(
                "riverside",
                () -> QuarkusTransaction.requiringNew()
                        .call(() -> entities.createNativeQuery(sql, type)
                                .getResultStream()
                                .map(type::cast)
                                .toList()));
    }
}
