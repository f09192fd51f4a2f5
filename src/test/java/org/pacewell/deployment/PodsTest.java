package org.pacewell.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PodsTest {
    private static final String CONTAINER = "/spec/containers/0";
    private static final Manifests USUAL = Chart.withWhatMustBeGiven().render();
    private static final Manifests EVERYTHING = Chart.withEverythingOn().render();

    @Test
    void podsRunAsNobodyWithAReadOnlyRoot() {
        assertThat(USUAL.pods()).allSatisfy(pod -> {
            var user = pod.at("/spec/securityContext");
            assertThat(user.text("/runAsNonRoot")).isEqualTo("true");
            assertThat(user.text("/runAsUser")).isEqualTo("10001");
            assertThat(user.text("/seccompProfile/type")).isEqualTo("RuntimeDefault");
            var container = pod.at(CONTAINER + "/securityContext");
            assertThat(container.text("/readOnlyRootFilesystem")).isEqualTo("true");
            assertThat(container.text("/allowPrivilegeEscalation")).isEqualTo("false");
            assertThat(container.texts("/capabilities/drop")).containsExactly("ALL");
            assertThat(container.texts("/capabilities/add")).isEmpty();
        });
    }

    @Test
    void podsMayWriteToTmpAlone() {
        assertThat(USUAL.pods()).allSatisfy(pod -> {
            assertThat(pod.each("/spec/volumes"))
                    .hasSize(1)
                    .allMatch(volume -> volume.at("/emptyDir").exists());
            assertThat(pod.each(CONTAINER + "/volumeMounts"))
                    .extracting(mount -> mount.text("/mountPath"))
                    .containsExactly("/tmp");
        });
    }

    @Test
    void podsHaveNoKeyToTheCluster() {
        assertThat(USUAL.pods())
                .allSatisfy(pod -> assertThat(pod.text("/spec/automountServiceAccountToken"))
                        .isEqualTo("false"));
        assertThat(EVERYTHING.kinds()).noneMatch(kind -> kind.contains("Role"));
    }

    @Test
    void podsAskForWhatTheyNeedAndHaveAMemoryLimit() {
        assertThat(USUAL.pods()).allSatisfy(pod -> {
            assertThat(pod.map(CONTAINER + "/resources/requests")).containsKeys("cpu", "memory");
            assertThat(pod.map(CONTAINER + "/resources/limits")).containsKey("memory");
        });
    }

    @Test
    void secretsAreOnlyReferenced() {
        assertThat(EVERYTHING.kinds()).doesNotContain("Secret");
        assertThat(EVERYTHING.settings().keySet()).noneMatch(PodsTest::soundsSecret);
        assertThat(EVERYTHING.pods())
                .allSatisfy(pod -> assertThat(pod.each(CONTAINER + "/env"))
                        .filteredOn(variable -> soundsSecret(variable.text("/name")))
                        .hasSizeGreaterThanOrEqualTo(3)
                        .allMatch(variable -> !variable.at("/value").exists())
                        .allMatch(variable ->
                                variable.at("/valueFrom/secretKeyRef/key").exists()));
    }

    @Test
    void everyPodIsBehindANetworkPolicyForBothDirections() {
        assertThat(USUAL.pods())
                .allSatisfy(pod -> assertThat(USUAL.each("NetworkPolicy"))
                        .filteredOn(policy -> pod.map("/metadata/labels")
                                .entrySet()
                                .containsAll(policy.map("/spec/podSelector/matchLabels")
                                        .entrySet()))
                        .hasSize(1)
                        .allSatisfy(policy ->
                                assertThat(policy.texts("/spec/policyTypes")).containsExactly("Ingress", "Egress")));
    }

    @Test
    void twoReplicasSurviveADrain() {
        var budget = USUAL.the("PodDisruptionBudget");

        assertThat(USUAL.the("Deployment").number("/spec/replicas") - budget.number("/spec/maxUnavailable"))
                .isPositive();
        assertThat(USUAL.servingPod().map("/metadata/labels"))
                .containsAllEntriesOf(budget.map("/spec/selector/matchLabels"));
    }

    @Test
    void aReleaseNeverServesWithFewerPods() {
        assertThat(USUAL.the("Deployment").text("/spec/strategy/rollingUpdate/maxUnavailable"))
                .isEqualTo("0");
    }

    @Test
    void aChangedSettingReplacesThePods() {
        var changed = Chart.withWhatMustBeGiven().with("platform.host", "other.example.org");

        assertThat(checksum(changed.render())).isNotEqualTo(checksum(USUAL));
        assertThat(checksum(Chart.withWhatMustBeGiven().render())).isEqualTo(checksum(USUAL));
    }

    @Test
    void aStoppingPodHasTimeToFinish() {
        var patient =
                Chart.withWhatMustBeGiven().with("shutdown.preStopSeconds", 30).with("shutdown.shutdownSeconds", 60);

        assertThat(patient.render().servingPod().number("/spec/terminationGracePeriodSeconds"))
                .isGreaterThan(30 + 60);
    }

    @Test
    void probesAskForHealthOnTheManagementPort() {
        var container = USUAL.servingPod().at(CONTAINER);

        assertThat(container.text("/startupProbe/httpGet/path")).isEqualTo("/q/health/started");
        assertThat(container.text("/livenessProbe/httpGet/path")).isEqualTo("/q/health/live");
        assertThat(container.text("/readinessProbe/httpGet/path")).isEqualTo("/q/health/ready");
        assertThat(container.texts("/startupProbe/httpGet")).contains("management");
        assertThat(container.texts("/livenessProbe/httpGet")).contains("management");
        assertThat(container.texts("/readinessProbe/httpGet")).contains("management");
        assertThat(container.text("/ports/1/containerPort"))
                .isEqualTo(USUAL.settings().get("QUARKUS_MANAGEMENT_PORT"));
        assertThat(container.text("/ports/0/containerPort"))
                .isEqualTo(USUAL.settings().get("QUARKUS_HTTP_PORT"));
    }

    private static String checksum(Manifests manifests) {
        return manifests.servingPod().text("/metadata/annotations/checksum~1config");
    }

    private static boolean soundsSecret(String name) {
        return name.matches(".*(PASSWORD|SECRET|TOKEN).*");
    }
}
