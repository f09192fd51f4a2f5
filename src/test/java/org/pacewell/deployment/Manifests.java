package org.pacewell.deployment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** What one rendering of the chart asks Kubernetes for. */
record Manifests(List<Manifest> all) {
    static Manifests of(String yaml) {
        try (var documents = new YAMLMapper().readerFor(JsonNode.class).<JsonNode>readValues(yaml)) {
            return new Manifests(documents.readAll().stream()
                    .filter(JsonNode::isObject)
                    .map(Part::new)
                    .map(Manifest::new)
                    .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    List<String> kinds() {
        return all.stream().map(Manifest::kind).toList();
    }

    List<Part> each(String kind) {
        return all.stream()
                .filter(manifest -> manifest.kind().equals(kind))
                .map(Manifest::whole)
                .toList();
    }

    Part the(String kind) {
        var found = each(kind);
        if (found.size() != 1) throw new AssertionError("expected one " + kind + ", there are " + found.size());
        return found.getFirst();
    }

    List<Part> pods() {
        return List.of(servingPod(), migratingPod());
    }

    Part servingPod() {
        return the("Deployment").at("/spec/template");
    }

    Part migratingPod() {
        return the("Job").at("/spec/template");
    }

    Map<String, String> settings() {
        return the("ConfigMap").map("/data");
    }
}
