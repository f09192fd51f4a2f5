package org.pacewell.note;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Something about a note that its writer should look at before they sign. It stops nobody: a name may be another
 * person's, and two people may have said the same.
 */
record NoteWarning(Kind kind, String words) {
    private static final int SHOWN = 120;

    enum Kind {
        NAMES_A_MEMBER,
        NAMES_ANOTHER,
        REPEATS_ANOTHER
    }

    String sentence() {
        var said = NoteWords.words();
        var shown = words.length() > SHOWN ? words.substring(0, SHOWN) + "…" : words;
        return switch (kind) {
            case NAMES_A_MEMBER -> said.names_a_member(shown);
            case NAMES_ANOTHER -> said.names_another(shown);
            case REPEATS_ANOTHER -> said.repeats_another(shown);
        };
    }

    /** What somebody sends back who has seen exactly these; empty where there is nothing to see. */
    static String key(List<NoteWarning> warnings) {
        if (warnings.isEmpty()) return "";
        var text = warnings.stream()
                .map(warning -> warning.kind().name() + warning.words())
                .collect(Collectors.joining("\n"));
        return Integer.toHexString(text.hashCode());
    }
}
