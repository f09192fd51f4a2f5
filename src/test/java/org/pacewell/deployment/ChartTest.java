package org.pacewell.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChartTest {
    private static final Manifests USUAL = Chart.withWhatMustBeGiven().render();
    private static final Manifests EVERYTHING = Chart.withEverythingOn().render();

    @Test
    void theChartIsFreeOfLint() {
        var result = Chart.lint();

        assertThat(result.isFailed()).as("%s", result.getMessages()).isFalse();
    }

    @Test
    void everyManifestIsValidKubernetes() {
        assertThat(USUAL.all()).hasSize(8).allSatisfy(Manifest::validate);
        assertThat(EVERYTHING.all()).hasSize(10).allSatisfy(Manifest::validate);
        assertThat(EVERYTHING.kinds()).contains("Ingress", "HorizontalPodAutoscaler");
    }

    @ParameterizedTest
    @CsvSource({
        "database.app.existingSecret, ''",
        "database.owner.existingSecret, ''",
        "session.existingSecret, ''",
        "session.secretKey, null",
    })
    void theSchemaRefusesAMissingSecret(String name, String value) {
        assertRefused(Chart.withWhatMustBeGiven().with(name, value), name.substring(name.lastIndexOf('.') + 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"databse", "database.password", "ingress.enable", "settings.lowercase"})
    void theSchemaRefusesAnUnknownValue(String name) {
        assertRefused(Chart.withWhatMustBeGiven().with(name, "any"), name.substring(name.lastIndexOf('.') + 1));
    }

    @Test
    void theSchemaRefusesASingleReplica() {
        assertRefused(Chart.withWhatMustBeGiven().with("replicas", 1), "replicas");
    }

    @Test
    void theSchemaRefusesAnIngressWithoutACertificate() {
        assertRefused(Chart.withWhatMustBeGiven().with("ingress.enabled", true), "tlsSecretName");
    }

    @ParameterizedTest
    @CsvSource({
        "settings.QUARKUS_MAILER_PASSWORD, hunter2, QUARKUS_MAILER_PASSWORD",
        "database.url, jdbc:postgresql://db/pacewell?password=hunter2, url",
    })
    void aPasswordCannotBeGivenInTheOpen(String name, String value, String named) {
        assertRefused(Chart.withWhatMustBeGiven().with(name, value), named);
    }

    @ParameterizedTest
    @ValueSource(strings = {"platform.host", "platform.issuer", "database.url"})
    void whatMustBeGivenIsAskedForByName(String name) {
        assertRefused(Chart.withWhatMustBeGiven().with(name, ""), ": " + name);
    }

    @Test
    void demoIsOffByDefault() {
        assertThat(USUAL.settings()).containsEntry("PACEWELL_DEMO", "false");
        assertThat(Chart.withWhatMustBeGiven().with("demo", true).render().settings())
                .containsEntry("PACEWELL_DEMO", "true");
    }

    @Test
    void mailIsSetWhereItsServerIsGivenAndNowhereElse() {
        assertThat(USUAL.settings()).doesNotContainKeys("QUARKUS_MAILER_HOST", "PACEWELL_MAIL_FROM");
        assertThat(EVERYTHING.settings())
                .containsEntry("QUARKUS_MAILER_HOST", "smtp.example.org")
                .containsEntry("QUARKUS_MAILER_PORT", "587")
                .containsEntry("QUARKUS_MAILER_USERNAME", "pacewell")
                .containsEntry("PACEWELL_MAIL_FROM", "no-reply@pacewell.example.org");
    }

    @Test
    void aSignInToTheMailServerNeedsASecret() {
        assertRefused(Chart.withWhatMustBeGiven().with("mail.username", "pacewell"), "mail.existingSecret");
    }

    @Test
    void theIngressServesThePlatformAndEveryClinic() {
        var ingress = EVERYTHING.the("Ingress");

        assertThat(ingress.each("/spec/rules"))
                .extracting(rule -> rule.text("/host"))
                .containsExactly("pacewell.example.org", "*.pacewell.example.org")
                .isEqualTo(ingress.texts("/spec/tls/0/hosts"));
    }

    @Test
    void theIngressKeepsHealthAndMetricsInside() {
        assertThat(EVERYTHING.the("Ingress").each("/spec/rules"))
                .allSatisfy(rule -> assertThat(rule.each("/http/paths"))
                        .extracting(path -> path.text("/path") + " " + path.text("/backend/service/port/name"))
                        .containsExactly("/ http"));
        assertThat(EVERYTHING.servingPod().each("/spec/containers/0/ports"))
                .extracting(port -> port.text("/name") + " " + port.text("/containerPort"))
                .containsExactly("http 8080", "management 9000");
    }

    @Test
    void onlyMonitoringReachesTheManagementPort() {
        var policies = EVERYTHING.each("NetworkPolicy").stream()
                .flatMap(policy -> policy.each("/spec/ingress").stream())
                .map(rule -> rule.text("/from/0/namespaceSelector/matchLabels/kubernetes.io~1metadata.name") + " "
                        + rule.text("/ports/0/port") + " " + rule.each("/from").size()
                        + rule.each("/ports").size())
                .toList();

        assertThat(policies).containsExactly("ingress-nginx http 11", "monitoring management 11");
    }

    @Test
    void metricsAreReadFromTheManagementPort() throws IOException {
        var monitor = Files.readString(ChartSource.ORIGINAL.resolve("templates/servicemonitor.yaml"));

        assertThat(monitor).contains("- port: management\n      path: /q/metrics");
        assertThat(EVERYTHING.the("Service").each("/spec/ports"))
                .extracting(port -> port.text("/name") + " " + port.text("/targetPort"))
                .containsExactly("http http", "management management");
    }

    @Test
    void aServiceMonitorIsOnlyMadeWhereTheClusterKnowsIt() {
        assertThat(EVERYTHING.kinds()).doesNotContain("ServiceMonitor");
    }

    private static void assertRefused(Chart chart, String because) {
        assertThatThrownBy(chart::render).hasMessageContaining(because);
    }
}
