package org.pacewell.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class MigrationTest {
    private static final Map<String, String> SERVING = Map.of("app.kubernetes.io/component", "web");
    private static final Manifests USUAL = Chart.withWhatMustBeGiven().render();

    @Test
    void onlyTheMigrationJobKnowsTheOwner() {
        assertThat(USUAL.all())
                .filteredOn(manifest -> !manifest.kind().equals("Job"))
                .extracting(Manifest::written)
                .noneMatch(written -> written.contains("owner") || written.contains("QUARKUS_FLYWAY_PASSWORD"));
        assertThat(variable("QUARKUS_FLYWAY_USERNAME").text("/value")).isEqualTo("pacewell_owner");
        assertThat(variable("QUARKUS_FLYWAY_PASSWORD").text("/valueFrom/secretKeyRef/name"))
                .isEqualTo("pacewell-owner");
    }

    @Test
    void onlyTheMigrationJobMigrates() {
        assertThat(USUAL.settings()).containsEntry("QUARKUS_FLYWAY_MIGRATE_AT_START", "false");
        assertThat(variable("QUARKUS_FLYWAY_MIGRATE_AT_START").text("/value")).isEqualTo("true");
    }

    @Test
    void theMigrationJobEnds() {
        assertThat(variable("QUARKUS_INIT_AND_EXIT").text("/value")).isEqualTo("true");
        assertThat(USUAL.migratingPod().text("/spec/restartPolicy")).isEqualTo("Never");
        assertThat(USUAL.the("Job").number("/spec/activeDeadlineSeconds")).isPositive();
    }

    @Test
    void theMigrationComesBeforeEveryReleaseAndTheFirst() {
        assertThat(USUAL.the("Job").map("/metadata/annotations"))
                .containsEntry(ChartSource.HOOK, "pre-install,pre-upgrade");
    }

    @Test
    void theMigrationNeedsNothingThatTheChartMakesLater() {
        var pod = USUAL.migratingPod();

        assertThat(pod.at("/spec/serviceAccountName").exists()).isFalse();
        assertThat(pod.at("/spec/containers/0/envFrom").exists()).isFalse();
    }

    @Test
    void noRequestReachesTheMigration() {
        assertThat(USUAL.the("Service").map("/spec/selector")).containsAllEntriesOf(SERVING);
        assertThat(USUAL.servingPod().map("/metadata/labels")).containsAllEntriesOf(SERVING);
        assertThat(USUAL.migratingPod().text("/metadata/labels/app.kubernetes.io~1component"))
                .isEqualTo("migration");
    }

    private static Part variable(String name) {
        return USUAL.migratingPod().each("/spec/containers/0/env").stream()
                .filter(variable -> variable.text("/name").equals(name))
                .findFirst()
                .orElseThrow();
    }
}
