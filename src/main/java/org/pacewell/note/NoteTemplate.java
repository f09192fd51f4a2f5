package org.pacewell.note;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.List;
import java.util.stream.IntStream;
import org.pacewell.tenancy.Owned;

/** The headings under which a clinic writes its notes of a kind. Notes that were begun keep the headings they have. */
@Entity
@Table(name = "note_template")
public class NoteTemplate extends Owned {
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private NoteKind kind;

    @Column(columnDefinition = "text[]")
    private String[] headings;

    @Column(columnDefinition = "text[]")
    private String[] hints;

    protected NoteTemplate() {}

    /** Takes over other headings. */
    void rewrite(List<NoteHeading> other) {
        headings = other.stream().map(NoteHeading::title).toArray(String[]::new);
        hints = other.stream().map(NoteHeading::hint).toArray(String[]::new);
    }

    List<NoteHeading> headings() {
        return IntStream.range(0, headings.length)
                .mapToObj(i -> new NoteHeading(headings[i], hints[i]))
                .toList();
    }
}
