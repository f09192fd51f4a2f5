package org.pacewell.web;

import io.quarkus.qute.TemplateExtension;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How dates and times read: "Tuesday 6 October, 10:00 to 12:30". */
@TemplateExtension
public final class Words {
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);
    private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("EEE d MMMM", Locale.UK);
    private static final DateTimeFormatter TINY = DateTimeFormatter.ofPattern("d MMM", Locale.UK);
    private static final DateTimeFormatter PLAIN = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private Words() {}

    /** Tuesday 6 October. */
    public static String full(LocalDate day) {
        return LONG.format(day);
    }

    /** Tuesday 6 October 2026. */
    public static String fullYear(LocalDate day) {
        return YEAR.format(day);
    }

    /** Tue 6 October. */
    public static String brief(LocalDate day) {
        return SHORT.format(day);
    }

    /** 6 Oct. */
    public static String tiny(LocalDate day) {
        return TINY.format(day);
    }

    /** 6 October 2026. */
    public static String plain(LocalDate day) {
        return PLAIN.format(day);
    }

    /** 10:00. */
    public static String clock(LocalTime time) {
        return CLOCK.format(time);
    }

    /** The text, or a dash where there is none. */
    public static String orDash(String text) {
        return orElse(text, "–");
    }

    /** The text, or another one where there is none. */
    public static String orElse(String text, String other) {
        return text.isBlank() ? other : text;
    }
}
