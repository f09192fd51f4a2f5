package org.pacewell.feed;

import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** The lines of a calendar (RFC 5545, 3.1): at most 75 octets each, with CR LF behind; no text breaks out. */
final class CalendarLines {
    private static final int MOST_OCTETS = 75;
    private static final Pattern LINE_BREAK = Pattern.compile("\\r\\n|[\\r\\n\\u0085\\u2028\\u2029]");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
    private static final Pattern SPECIAL = Pattern.compile("[\\\\;,]");

    private final StringBuilder written = new StringBuilder();
    private final UnaryOperator<String> escape;

    CalendarLines() {
        this(CalendarLines::escaped);
    }

    /** @param escape what makes a text harmless; a test of the tests leaves it out */
    CalendarLines(UnaryOperator<String> escape) {
        this.escape = escape;
    }

    /** A value of ours, which needs no escape. */
    CalendarLines add(String name, String value) {
        fold(name + ":" + value);
        return this;
    }

    /** A text that a person may have typed (RFC 5545, 3.3.11). */
    CalendarLines text(String name, String text) {
        return add(name, escape.apply(text));
    }

    private void fold(String line) {
        int octets = 0;
        for (int i = 0; i < line.length(); ) {
            int letter = line.codePointAt(i);
            int more = Character.toString(letter).getBytes(StandardCharsets.UTF_8).length;
            if (octets + more > MOST_OCTETS) {
                written.append("\r\n ");
                octets = 1;
            }
            written.appendCodePoint(letter);
            octets += more;
            i += Character.charCount(letter);
        }
        written.append("\r\n");
    }

    private static String escaped(String text) {
        var special = SPECIAL.matcher(text).replaceAll("\\\\$0");
        var broken = LINE_BREAK.matcher(special).replaceAll("\\\\n");
        return CONTROL.matcher(broken).replaceAll(" ");
    }

    @Override
    public String toString() {
        return written.toString();
    }
}
