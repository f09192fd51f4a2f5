package org.pacewell.programme;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** How a programme stands in a file: what goes without saying is left out, so that people can read and change it. */
final class FileShape {
    /** What a reader takes for granted. */
    private static final Map<String, String> USUAL =
            Map.of("waitWeeks", "0", "every", "1", "essential", "false", "mode", "in-person");

    private static final Set<String> DAYS = Set.of("weekdays");
    private static final Set<String> CLOCKS = Set.of("startsAt", "times");

    private FileShape() {}

    /** The outline; a single weekly stage without anything of its own needs no mention. */
    static ObjectNode of(ObjectNode outline) {
        outline.remove("modules");
        var shape = pruned(outline);
        var stages = shape.path("stages");
        if (stages.size() != 1) return shape;
        var stage = stages.get(0);
        var isPlain = stage.path("rhythm").asText().equals(Rhythm.WEEKLY.key()) && stage.size() == 2;
        if (!isPlain || !stage.has("modules")) return shape;
        shape.remove("stages");
        shape.set("modules", stage.get("modules"));
        return shape;
    }

    static ObjectNode pruned(ObjectNode node) {
        for (var name : names(node)) {
            var value = shaped(name, node.path(name));
            if (goesWithoutSaying(name, value)) node.remove(name);
            else node.set(name, value);
        }
        return node;
    }

    private static List<String> names(ObjectNode node) {
        var names = new ArrayList<String>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static JsonNode shaped(String name, JsonNode value) {
        return switch (value) {
            case ObjectNode object -> pruned(object);
            case ArrayNode array -> {
                for (int i = 0; i < array.size(); i++) array.set(i, shaped(name, array.get(i)));
                yield array;
            }
            case TextNode text
            when DAYS.contains(name) -> TextNode.valueOf(text.asText().toLowerCase(Locale.ROOT));
            case TextNode text
            when CLOCKS.contains(name) -> TextNode.valueOf(text.asText().substring(0, "10:00".length()));
            default -> value;
        };
    }

    private static boolean goesWithoutSaying(String name, JsonNode value) {
        return value.isNull()
                || value.isArray() && value.isEmpty()
                || value.isTextual() && value.asText().isEmpty()
                || value.isValueNode() && value.asText().equals(USUAL.get(name));
    }
}
