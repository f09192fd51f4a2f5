package org.pacewell.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pacewell.rule.FieldError;

/**
 * The checks of a form in the order of its fields. A form reads its typed text through this and keeps the text as
 * typed; what is wrong is gathered, so that a person learns of everything at once.
 */
public final class Form {
    private static final DateTimeFormatter DAY = new DateTimeFormatterBuilder()
            .appendValue(ChronoField.YEAR, 4)
            .appendPattern("-MM-dd")
            .toFormatter(Locale.UK)
            .withResolverStyle(ResolverStyle.STRICT);

    private final List<FieldError> errors = new ArrayList<>();

    /** The version on which an edit was begun; what is no number is none that there ever was. */
    public static int seenVersion(String typed) {
        return typed.matches("[0-9]{1,9}") ? Integer.parseInt(typed) : -1;
    }

    /** A text that must be there, of at most so many characters. */
    public String required(String field, @Nullable String typed, int most, String missing) {
        var text = text(typed);
        if (text.isEmpty()) wrong(field, missing);
        return atMost(field, text, most);
    }

    /** A text that may be empty, of at most so many characters. */
    public String optional(String field, @Nullable String typed, int most) {
        return atMost(field, text(typed), most);
    }

    /** A whole number within bounds, both included. */
    public int number(String field, @Nullable String typed, int least, int most) {
        try {
            var number = Integer.parseInt(text(typed));
            if (number >= least && number <= most) return number;
        } catch (NumberFormatException notANumber) {
            // The sentence below says what is asked for.
        }
        wrong(field, "Form.number", least, most);
        return least;
    }

    /** A whole number within bounds, both included; nothing is none. */
    public int number(String field, @Nullable Integer given, int least, int most) {
        return number(field, given == null ? "" : given.toString(), least, most);
    }

    public Optional<LocalDate> day(String field, @Nullable String typed) {
        try {
            return Optional.of(LocalDate.parse(text(typed), DAY));
        } catch (DateTimeException notADay) {
            wrong(field, "Form.day");
            return Optional.empty();
        }
    }

    public Optional<LocalDate> day(String field, @Nullable String day, @Nullable String month, @Nullable String year) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(text(year)), Integer.parseInt(text(month)), Integer.parseInt(text(day))));
        } catch (DateTimeException | NumberFormatException notADay) {
            wrong(field, "Form.dayParts");
            return Optional.empty();
        }
    }

    public Optional<LocalTime> time(String field, @Nullable String typed) {
        try {
            return Optional.of(LocalTime.parse(text(typed)));
        } catch (DateTimeException notATime) {
            wrong(field, "Form.time");
            return Optional.empty();
        }
    }

    /** Notes what is wrong with a field; the key names a sentence of the refusals' bundle. */
    public void wrong(String field, String key, Object... arguments) {
        if (errors.stream().noneMatch(e -> e.field().equals(field))) errors.add(FieldError.of(field, key, arguments));
    }

    /** Notes an error that another check has found. */
    public void note(Optional<FieldError> error) {
        error.filter(found -> errors.stream().noneMatch(e -> e.field().equals(found.field())))
                .ifPresent(errors::add);
    }

    public void requireThat(boolean fine, String field, String key, Object... arguments) {
        if (!fine) wrong(field, key, arguments);
    }

    public FormErrors errors() {
        return new FormErrors(List.copyOf(errors));
    }

    /** Ends the checks. @throws org.pacewell.rule.InvalidInput with everything that was wrong */
    public void requireNoErrors() {
        errors().throwIfAny();
    }

    /**
     * What was typed without the space around it, and without the one character that PostgreSQL cannot keep; nothing is
     * an empty text.
     */
    public static String text(@Nullable String typed) {
        return typed == null ? "" : typed.replace("\0", "").strip();
    }

    private String atMost(String field, String text, int most) {
        if (text.length() > most) wrong(field, "Form.tooLong", most);
        return text;
    }
}
