package org.pacewell.programme;

import java.io.StringReader;
import org.pacewell.rule.FieldError;
import org.pacewell.rule.InvalidInput;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;

/**
 * YAML that is nothing but text, numbers, lists and names: read event by event before anything is made of it, so that
 * aliases that multiply (a billion laughs), names of types, and depth that eats the stack never come to a parser.
 */
final class PlainYaml {
    static final String FIELD = "file";
    /** In characters; a programme with all its topics has some 130,000. */
    static final int LONGEST = 200_000;

    private static final int DEEPEST = 20;

    private int depth;
    private int documents;

    private PlainYaml() {}

    /** @throws InvalidInput that names the line of what a programme file does not hold */
    static void require(String text) {
        if (text.isBlank()) throw wrong("ProgrammeFile.empty");
        if (text.length() > LONGEST) throw wrong("ProgrammeFile.tooLong", LONGEST / 1000);
        try {
            var check = new PlainYaml();
            for (var event : new Yaml(new LoaderOptions()).parse(new StringReader(text))) check.meet(event);
        } catch (MarkedYAMLException e) {
            var mark = e.getProblemMark();
            throw wrong("ProgrammeFile.unreadable", mark == null ? 1 : mark.getLine() + 1);
        } catch (YAMLException e) {
            throw wrong("ProgrammeFile.unreadable", 1);
        }
    }

    private void meet(Event event) {
        int line = event.getStartMark().getLine() + 1;
        if (event instanceof AliasEvent || event instanceof NodeEvent node && node.getAnchor() != null) {
            throw wrong("ProgrammeFile.alias", line);
        }
        if (hasType(event)) throw wrong("ProgrammeFile.type", line);
        if (event instanceof CollectionStartEvent && ++depth > DEEPEST) throw wrong("ProgrammeFile.deep", line);
        if (event instanceof CollectionEndEvent) depth--;
        if (event instanceof DocumentStartEvent && ++documents > 1) throw wrong("ProgrammeFile.unreadable", line);
    }

    private static boolean hasType(Event event) {
        return switch (event) {
            case ScalarEvent scalar -> scalar.getTag() != null;
            case CollectionStartEvent collection -> collection.getTag() != null;
            default -> false;
        };
    }

    private static InvalidInput wrong(String key, Object... arguments) {
        return new InvalidInput(FieldError.of(FIELD, key, arguments));
    }
}
