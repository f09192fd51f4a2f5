package org.pacewell.topic;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** A Markdown text by its headings of the second level. */
record Sections(Map<String, String> texts) {
    private static final Pattern HEADING = Pattern.compile("(?m)^## (.+)$");

    static Sections of(String text) {
        var texts = new TreeMap<String, String>();
        var heading = HEADING.matcher(text);
        var more = heading.find();
        while (more) {
            var name = heading.group(1).strip();
            int from = heading.end();
            more = heading.find();
            texts.put(
                    name,
                    text.substring(from, more ? heading.start() : text.length()).strip());
        }
        return new Sections(Map.copyOf(texts));
    }

    /** The text under a heading; without the heading there is none. */
    String get(String heading) {
        return texts.getOrDefault(heading, "");
    }
}
