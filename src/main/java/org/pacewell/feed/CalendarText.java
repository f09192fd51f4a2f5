package org.pacewell.feed;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.FoldingWriter;
import net.fortuna.ical4j.model.Calendar;

/** What ical4j leaves to whoever writes a calendar's text with it. */
final class CalendarText {
    private static final Pattern LINE_BREAK = Pattern.compile("\\R");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\n]]");
    private static final int MOST_OCTETS_OF_A_LETTER = 3;
    private static final int LAST_OF_ASCII = 0x7f;

    private CalendarText() {}

    /** What a person typed, with every break of a line as the one that ical4j escapes: it lets a lone CR through. */
    static String plain(String typed) {
        return CONTROL.matcher(LINE_BREAK.matcher(typed).replaceAll("\n")).replaceAll(" ");
    }

    /** The file, in lines of at most 75 octets each (RFC 5545, 3.1). */
    static String of(Calendar calendar) {
        var text = calendar.toString();
        var folded = new StringWriter();
        try (var lines = new FoldingWriter(folded, width(text))) {
            lines.write(text);
        } catch (IOException noStringThrowsIt) {
            throw new UncheckedIOException(noStringThrowsIt);
        }
        return folded.toString();
    }

    /** ical4j counts letters, not octets. */
    private static int width(String text) {
        var ascii = text.chars().allMatch(letter -> letter <= LAST_OF_ASCII);
        return ascii ? FoldingWriter.MAX_FOLD_LENGTH : FoldingWriter.MAX_FOLD_LENGTH / MOST_OCTETS_OF_A_LETTER;
    }
}
