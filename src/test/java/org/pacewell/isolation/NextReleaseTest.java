package org.pacewell.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacewell.ApiSamples.demoCohort;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.pacewell.ApiClient;
import org.pacewell.local.LocalServices;

/** While a new release takes over, the one before serves on tables that have more columns than it knows. */
@QuarkusTest
@WithTestResource(LocalServices.class)
class NextReleaseTest {
    private static final List<String> TABLES = List.of("session", "cohort", "participant", "staff_member", "enrolment");

    @AfterEach
    void takeBack() {
        TABLES.forEach(table -> Superuser.run("alter table " + table + " drop column if exists of_the_next"));
    }

    @Test
    void aColumnThatItAddsDisturbsNobody() {
        var coordinator = ApiClient.riverside("coordinator");
        var cohort = "/api/v1/cohorts/" + demoCohort(coordinator, "Kingfisher group");
        var session =
                "/api/v1/sessions/" + coordinator.get(cohort + "/sessions").at("/items/0/id");
        var participants = coordinator.get("/api/v1/participants").at("/items/0/id");
        var asked = List.of(cohort, session, session + "/register", "/api/v1/participants/" + participants);
        for (int i = 0; i < 3; i++)
            asked.forEach(
                    path -> assertThat(coordinator.get(path).status()).as(path).isEqualTo(200));

        TABLES.forEach(table -> Superuser.run("alter table " + table + " add column of_the_next integer"));

        asked.forEach(
                path -> assertThat(coordinator.get(path).status()).as(path).isEqualTo(200));
    }
}
