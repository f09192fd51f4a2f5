package org.pacewell.note;

/** A heading that notes are written under. @param hint what belongs there, in a few words; may be empty */
record NoteHeading(String title, String hint) {
    private static final String BETWEEN = ":";

    /** As it is typed: the heading, and after a colon its hint. */
    String line() {
        return hint.isEmpty() ? title : title + BETWEEN + " " + hint;
    }

    static NoteHeading of(String line) {
        var colon = line.indexOf(BETWEEN);
        return colon < 0
                ? new NoteHeading(line.strip(), "")
                : new NoteHeading(
                        line.substring(0, colon).strip(),
                        line.substring(colon + 1).strip());
    }
}
