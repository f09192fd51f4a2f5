package org.pacewell.web;

/** A choice of a select, a radio group or a checkbox group. */
public record Option(String value, String label, String hint, boolean checked) {
    public static Option of(Object value, String label) {
        return new Option(value.toString(), label, "", false);
    }

    public static Option of(Object value, String label, boolean checked) {
        return new Option(value.toString(), label, "", checked);
    }
}
