package org.pacewell.deployment;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A part of a manifest, found by JSON pointer. What is not there reads as nothing: "", an empty map, no parts. */
record Part(JsonNode json) {
    Part at(String pointer) {
        return new Part(json.at(pointer));
    }

    boolean exists() {
        return !json.isMissingNode();
    }

    String text(String pointer) {
        return json.at(pointer).asText();
    }

    int number(String pointer) {
        return Integer.parseInt(text(pointer));
    }

    List<String> texts(String pointer) {
        return json.at(pointer).valueStream().map(JsonNode::asText).toList();
    }

    Map<String, String> map(String pointer) {
        return json.at(pointer)
                .propertyStream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, property -> property.getValue().asText()));
    }

    List<Part> each(String pointer) {
        return json.at(pointer).valueStream().map(Part::new).toList();
    }
}
