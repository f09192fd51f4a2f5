package org.pacewell.malformed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.pacewell.ApiClient;

/** One write or read of the description of the API, with a body that would do. */
record Operation(String method, String path, JsonNode body) {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** A value for each field that has rules of its own, by its name. */
    private static final Map<String, String> VALUES = Map.of(
            "nextReview",
            "2027-03-02",
            "firstDate",
            "2027-03-02",
            "birthDate",
            "1961-04-30",
            "date",
            "2027-03-02",
            "startsAt",
            "10:00",
            "endsAt",
            "12:00",
            "arrivedAt",
            "10:10",
            "leftAt",
            "11:50");

    /** What may be left out, and has rules that a made-up text breaks. */
    private static final Set<String> LEFT_OUT =
            Set.of("nhsNumber", "email", "phone", "links", "stages", "after", "joinUntil", "completeWith");

    static List<Operation> all() {
        var described = ApiClient.at(Ground.CLINIC)
                .with("Accept", "application/json")
                .get("/q/openapi")
                .expect(200)
                .json();
        var found = new ArrayList<Operation>();
        described
                .path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    var schema = operation.getValue().at("/requestBody/content/application~1json/schema");
                    var body = schema.isMissingNode() ? NODES.objectNode() : sample(described, schema, "");
                    found.add(new Operation(operation.getKey().toUpperCase(Locale.ROOT), path.getKey(), body));
                }));
        return found;
    }

    String user() {
        return path.startsWith("/api/v1/me/") ? "participant" : "coordinator";
    }

    /** The address with the ids of what is there. */
    String address() {
        var ground = Ground.get();
        var first = path.startsWith("/api/v1/topics")
                ? ground.topic
                : path.startsWith("/api/v1/programmes")
                        ? ground.programme
                        : path.startsWith("/api/v1/participants")
                                ? ground.participant
                                : path.startsWith("/api/v1/cohorts") ? ground.cohort : ground.session;
        return path.replaceFirst("\\{\\w+}", first).replaceFirst("\\{\\w+}", ground.enrolment);
    }

    /** Something to type into a field. */
    static String value(String name) {
        return VALUES.getOrDefault(name, "Some " + name);
    }

    private static JsonNode sample(JsonNode described, JsonNode given, String name) {
        var schema =
                given.has("$ref") ? described.at(given.path("$ref").asText().substring(1)) : given;
        if (schema.has("allOf") || schema.has("anyOf")) {
            return sample(described, schema.has("allOf") ? schema.at("/allOf/0") : schema.at("/anyOf/0"), name);
        }
        if (schema.has("enum")) return schema.at("/enum/0");
        if (LEFT_OUT.contains(name)) return NODES.nullNode();
        if (VALUES.containsKey(name)) return NODES.textNode(VALUES.get(name));
        var type = schema.path("type").isArray()
                ? schema.at("/type/0").asText()
                : schema.path("type").asText();
        return switch (type) {
            case "object" -> {
                var object = NODES.objectNode();
                schema.path("properties")
                        .properties()
                        .forEach(field ->
                                object.set(field.getKey(), sample(described, field.getValue(), field.getKey())));
                yield object;
            }
            case "array" -> NODES.arrayNode().add(sample(described, schema.path("items"), name));
            case "integer", "number" -> NODES.numberNode(6);
            case "boolean" -> NODES.booleanNode(true);
            default -> NODES.textNode(text(schema, name));
        };
    }

    private static String text(JsonNode schema, String name) {
        var ground = Ground.get();
        if (name.equals("programmeId")) return ground.programme;
        if (name.equals("participantId")) return ground.participant;
        if (name.equals("enrolmentId")) return ground.enrolment;
        if (schema.path("format").asText().equals("uuid")) return ground.topic;
        return "Some " + name;
    }
}
