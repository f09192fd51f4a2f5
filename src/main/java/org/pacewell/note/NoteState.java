package org.pacewell.note;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How far a note is. */
enum NoteState {
    NONE("plain"),
    DRAFT("sun"),
    SIGNED("leaf"),
    AMENDING("sun");

    private final String tone;

    NoteState(String tone) {
        this.tone = tone;
    }

    static NoteState of(boolean drafting, int signed) {
        if (signed > 0) return drafting ? AMENDING : SIGNED;
        return drafting ? DRAFT : NONE;
    }

    /** How programs name it. */
    @JsonValue
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether something of it was signed. */
    boolean isSigned() {
        return this == SIGNED || this == AMENDING;
    }

    String tone() {
        return tone;
    }

    String label() {
        var words = NoteWords.words();
        return switch (this) {
            case NONE -> words.state_none();
            case DRAFT -> words.state_draft();
            case SIGNED -> words.state_signed();
            case AMENDING -> words.state_amending();
        };
    }
}
