package org.pacewell.note;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.pacewell.rule.NotFound;

/** What a note is about; each kind is written under the clinic's own headings. */
enum NoteKind {
    GROUP,
    PERSON;

    /** How addresses name it. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws NotFound for what is no kind of note */
    static NoteKind of(String key) {
        return Arrays.stream(values())
                .filter(kind -> kind.key().equals(key))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The headings of a clinic that has not chosen its own: neutral, so that nothing clinical is put into a mouth. */
    List<NoteHeading> starters() {
        var words = NoteWords.words();
        return switch (this) {
            case GROUP ->
                List.of(
                        new NoteHeading(words.starter_done(), words.starter_done_hint()),
                        new NoteHeading(words.starter_went(), words.starter_group_went_hint()),
                        new NoteHeading(words.starter_next(), words.starter_next_hint()));
            case PERSON ->
                List.of(
                        new NoteHeading(words.starter_part(), words.starter_part_hint()),
                        new NoteHeading(words.starter_went(), words.starter_person_went_hint()),
                        new NoteHeading(words.starter_next(), words.starter_next_hint()));
        };
    }
}
