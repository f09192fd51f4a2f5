package org.pacewell.person;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What names one person for certain: a whole NHS number, or a family name and a date of birth. */
record Identity(String number, String family, LocalDate born) {
    private static final Pattern DATE = Pattern.compile("(\\d{1,2})[./ -](\\d{1,2})[./ -](\\d{4})\\s*$");
    private static final LocalDate NEVER = LocalDate.EPOCH.minusYears(1000);

    /** What somebody typed into a search, if it is that much: "943 476 5919" or "Sinclair 27 3 1969". */
    static Optional<Identity> typed(String text) {
        var number = text.replaceAll("[\\s-]", "");
        if (number.matches("\\d{10}")) return Optional.of(new Identity(number, "", NEVER));
        var date = DATE.matcher(text);
        if (!date.find()) return Optional.empty();
        var family = text.substring(0, date.start())
                .replaceAll("[\\s,]+$", "")
                .strip()
                .toLowerCase(Locale.UK);
        if (family.isEmpty()) return Optional.empty();
        return day(date.group(3), date.group(2), date.group(1)).map(born -> new Identity("", family, born));
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }
}
