package org.pacewell.stories;

import java.util.LinkedHashSet;
import java.util.Set;

/** Texts that end with a mark of their own after the script, so that each can be found again. */
final class Texts {
    private static final int LONGEST_TAG = 50;
    private static final String SHORT_SCRIPT = "\"><b class=planted>";

    private final Set<String> marks = new LinkedHashSet<>();
    private final String script;
    private final int round;

    Texts(String script, int round) {
        this.script = script;
        this.round = round;
    }

    String text(String code) {
        marks.add(mark(code));
        return script + " " + mark(code);
    }

    /** A text that is kept and that no page shows today. */
    String unshown() {
        return script + " unshown";
    }

    String markdown(String code) {
        return script + "\n\n" + text(code);
    }

    /** What a tag has room for. */
    String tag(String code) {
        var tag = text(code);
        return tag.length() <= LONGEST_TAG ? tag : SHORT_SCRIPT + mark(code);
    }

    /** A reason has some words. */
    String reason(String code) {
        return text(code) + " for cover";
    }

    String mark(String code) {
        return "zq" + round + code;
    }

    Set<String> marks() {
        return Set.copyOf(marks);
    }
}
