package org.pacewell.programme;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What an author does to the segments on the page before saving: {@code add}, {@code up-2}, {@code out-2}.
 *
 * @param place counted from 0
 */
record SegmentStep(Kind kind, int place) {
    private static final Pattern TEXT = Pattern.compile("(up|down|out|back|copy)-(\\d{1,2})");

    enum Kind {
        SAVE,
        ADD,
        UP,
        DOWN,
        COPY,
        /** Takes it out. */
        OUT,
        /** Puts back what was taken out. */
        BACK
    }

    /** Reads the value of a button; whatever is none saves. */
    static SegmentStep of(String text) {
        if (text.equals("add")) return new SegmentStep(Kind.ADD, 0);
        var found = TEXT.matcher(text);
        if (!found.matches()) return new SegmentStep(Kind.SAVE, 0);
        return new SegmentStep(
                Typed.one(Kind.class, found.group(1).toUpperCase(Locale.ROOT)).orElse(Kind.SAVE),
                Integer.parseInt(found.group(2)));
    }

    boolean isSave() {
        return kind == Kind.SAVE;
    }

    /** The segments after the step. A place that there is not leaves them as they are. */
    List<TypedSegment> taken(List<TypedSegment> rows) {
        if (kind == Kind.ADD) return Sequence.inserted(rows, rows.size(), TypedSegment.empty());
        if (place >= rows.size()) return rows;
        var row = rows.get(place);
        return switch (kind) {
            case UP -> place == 0 ? rows : Sequence.moved(rows, place, -1);
            case DOWN -> place == rows.size() - 1 ? rows : Sequence.moved(rows, place, 1);
            case COPY -> Sequence.inserted(rows, place + 1, row);
            case OUT -> Sequence.replaced(rows, place, row.gone(true));
            case BACK -> Sequence.replaced(rows, place, row.gone(false));
            case ADD, SAVE -> rows;
        };
    }

    /** The place of the segment that the focus goes to. @param count how many there are afterwards */
    int landing(int count) {
        return switch (kind) {
            case ADD -> count - 1;
            case UP -> Math.max(0, place - 1);
            case DOWN -> Math.min(count - 1, place + 1);
            case COPY -> place + 1;
            case OUT, BACK, SAVE -> place;
        };
    }
}
