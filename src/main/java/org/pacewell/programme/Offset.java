package org.pacewell.programme;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How long after the last session of the stage before: so many weeks or months. */
@Schema(type = SchemaType.STRING, examples = "6 weeks")
public record Offset(int amount, Unit unit) {
    static final int LONGEST = 104;
    private static final Pattern TEXT = Pattern.compile("\\s*(\\d{1,3})\\s+(week|month)s?\\s*");

    /** The unit of an offset. */
    public enum Unit {
        WEEKS(ChronoUnit.WEEKS),
        MONTHS(ChronoUnit.MONTHS);

        private final ChronoUnit unit;

        Unit(ChronoUnit unit) {
            this.unit = unit;
        }
    }

    /** Reads {@code 6 weeks} or {@code 1 month}. @throws IllegalArgumentException for anything else */
    @JsonCreator
    public static Offset of(String text) {
        var found = TEXT.matcher(text);
        if (!found.matches()) throw new IllegalArgumentException("No offset: " + text);
        return new Offset(Integer.parseInt(found.group(1)), found.group(2).equals("week") ? Unit.WEEKS : Unit.MONTHS);
    }

    public LocalDate from(LocalDate day) {
        return day.plus(amount, unit.unit);
    }

    /** As files and programs write it: {@code 6 weeks}. */
    @JsonValue
    public String text() {
        var name = unit.name().toLowerCase(Locale.ROOT);
        return amount + " " + (amount == 1 ? name.substring(0, name.length() - 1) : name);
    }
}
