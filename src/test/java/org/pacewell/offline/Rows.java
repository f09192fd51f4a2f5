package org.pacewell.offline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.Map;
import org.pacewell.web.PageClient;

/** The rows of a register as its page learns them. */
record Rows(Map<String, JsonNode> byKey) {
    static Rows of(PageClient pages, String session) {
        try {
            var rows = new HashMap<String, JsonNode>();
            new ObjectMapper()
                    .readTree(pages.open("/sessions/" + session + "/marks").text())
                    .path("rows")
                    .forEach(row -> rows.put(row.path("who").asText(), row));
            return new Rows(rows);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    String outcome(String who) {
        return field(who, "outcome");
    }

    String mark(String who) {
        return field(who, "mark");
    }

    /** Of those who are marked. */
    Map<String, String> outcomes() {
        var outcomes = new HashMap<String, String>();
        byKey.keySet().stream().filter(who -> !outcome(who).isEmpty()).forEach(who -> outcomes.put(who, outcome(who)));
        return outcomes;
    }

    private String field(String who, String name) {
        return byKey.getOrDefault(who, new ObjectMapper().createObjectNode())
                .path(name)
                .asText();
    }
}
