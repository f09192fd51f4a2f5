package org.pacewell.offline;

import java.util.List;
import java.util.stream.Collectors;

/** A mark as a page sends it. */
record SentMark(String device, String id, long number, String who, String outcome, String seen) {
    static String json(List<SentMark> marks) {
        return marks.stream().map(SentMark::json).collect(Collectors.joining(",", "[", "]"));
    }

    private String json() {
        return """
                {"id":"%s","number":%d,"who":"%s","outcome":"%s","arrivedAt":"","leftAt":"","reason":"","seen":"%s",\
                "madeAt":"2026-11-24T10:05:00Z"}""".formatted(id, number, who, outcome, seen);
    }
}
