package org.pacewell.note;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.pacewell.web.Form;

/** Headings as they are typed: one a line, with a hint after a colon. */
final class HeadingLines {
    private static final int MOST = 12;
    private static final int LONGEST_TITLE = 100;
    private static final int LONGEST_HINT = 300;

    private HeadingLines() {}

    /** The headings, when all is fine. @throws org.pacewell.rule.InvalidInput under the field otherwise */
    static List<NoteHeading> checked(String field, String typed) {
        var headings = Form.text(typed)
                .lines()
                .filter(line -> !line.isBlank())
                .map(NoteHeading::of)
                .toList();
        var form = new Form();
        form.requireThat(!headings.isEmpty() && headings.size() <= MOST, field, "Note.sections", MOST);
        var seen = new HashSet<String>();
        for (var heading : headings) {
            form.required(field, heading.title(), LONGEST_TITLE, "Note.heading");
            form.optional(field, heading.hint(), LONGEST_HINT);
            form.requireThat(seen.add(heading.title().toLowerCase(Locale.UK)), field, "Note.headingTwice");
        }
        form.requireNoErrors();
        return headings;
    }
}
