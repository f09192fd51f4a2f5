package org.pacewell.deployment;

import com.marcnuri.helm.Helm;
import com.marcnuri.helm.LintResult;
import java.util.LinkedHashMap;
import java.util.Map;

/** The chart with some values given, rendered offline. */
record Chart(Map<String, Object> values) {
    private static final String OLDEST_KUBERNETES = "1.30.0";

    static LintResult lint() {
        return new Helm(ChartSource.ORIGINAL).lint().strict().call();
    }

    static Chart withNothingGiven() {
        return new Chart(Map.of());
    }

    static Chart withWhatMustBeGiven() {
        return withNothingGiven()
                .with("platform.host", "pacewell.example.org")
                .with("platform.issuer", "https://id.example.org/realms/pacewell")
                .with("database.url", "jdbc:postgresql://db:5432/pacewell");
    }

    static Chart withEverythingOn() {
        return withWhatMustBeGiven()
                .with("autoscaling.enabled", true)
                .with("ingress.enabled", true)
                .with("ingress.className", "nginx")
                .with("ingress.tlsSecretName", "pacewell-tls")
                .with("metrics.serviceMonitor.enabled", true)
                .with("image.pullSecrets[0]", "registry")
                .with("settings.QUARKUS_LOG_LEVEL", "INFO")
                .with("secretSettings.PACEWELL_TRACES_HEADERS.name", "pacewell-traces")
                .with("secretSettings.PACEWELL_TRACES_HEADERS.key", "headers")
                .with("mail.host", "smtp.example.org")
                .with("mail.from", "no-reply@pacewell.example.org")
                .with("mail.username", "pacewell")
                .with("mail.existingSecret", "pacewell-mail")
                .with("networkPolicy.mail.peers[0].ipBlock.cidr", "10.0.1.0/24")
                .with("networkPolicy.database.peers[0].ipBlock.cidr", "10.0.0.0/24")
                .with("networkPolicy.extraEgress[0].ports[0].port", 4317)
                .with("nodeSelector.disk", "ssd")
                .with("tolerations[0].operator", "Exists")
                .with("podAnnotations.team", "pain");
    }

    Chart with(String name, Object value) {
        var more = new LinkedHashMap<>(values);
        more.put(name, value);
        return new Chart(more);
    }

    Manifests render() {
        var template = new Helm(ChartSource.WITH_HOOKS_SHOWN)
                .template()
                .withName("pacewell")
                .withNamespace("pacewell")
                .withKubeVersion(OLDEST_KUBERNETES);
        values.forEach(template::set);
        return Manifests.of(template.call());
    }
}
