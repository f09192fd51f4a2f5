package org.pacewell.programme;

import java.util.List;
import org.pacewell.rule.FieldError;
import org.pacewell.rule.Refusal;
import org.pacewell.web.FormErrors;

/** Errors that an outline names by their place, beside the fields of the page that shows that place. */
final class OutlineErrors {
    private static final String SEGMENT = "segments\\[(\\d+)]\\..*";

    private OutlineErrors() {}

    /**
     * The errors for a page about one part.
     *
     * @param path the place of the part; an error elsewhere stands at the other field
     * @param kept which of the segments on the page are those of the outline, in order
     */
    static FormErrors of(Refusal refusal, String path, String otherwise, List<Integer> kept) {
        return new FormErrors(FormErrors.of(refusal, otherwise).list().stream()
                .map(error -> new FieldError(field(error.field(), path, otherwise, kept), error.message()))
                .toList());
    }

    /** Every error at one place of the page. */
    static FormErrors all(Refusal refusal, String place) {
        return new FormErrors(FormErrors.of(refusal, place).list().stream()
                .map(error -> new FieldError(place, error.message()))
                .toList());
    }

    static String anchor(String field) {
        return field.replaceAll("[\\[\\].]+", "-").replaceAll("-$", "");
    }

    private static String field(String field, String path, String otherwise, List<Integer> kept) {
        if (!field.startsWith(path)) return field.startsWith("stages[") ? otherwise : field;
        var own = field.substring(path.length());
        if (own.startsWith("modules[")) return otherwise;
        if (own.equals("after")) return "afterAmount";
        if (own.equals("segments")) return otherwise;
        if (!own.matches(SEGMENT)) return own;
        int number = Integer.parseInt(own.replaceFirst(SEGMENT, "$1"));
        int shown = number < kept.size() ? kept.get(number) : number;
        return "segments-" + shown + "-" + own.substring(own.lastIndexOf('.') + 1);
    }
}
