package org.pacewell.schedule;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.pacewell.clinic.Nation;

/** The bank holidays of the nations of the United Kingdom; the calendars come with the library, nothing is fetched. */
public final class BankHolidays {
    private record Key(Nation nation, int year) {}

    private static final Map<Key, Map<LocalDate, String>> KNOWN = new ConcurrentHashMap<>();

    private BankHolidays() {}

    /** The name of the bank holiday on a day, if it is one in the nation. */
    public static Optional<String> on(LocalDate day, Nation nation) {
        var days = KNOWN.computeIfAbsent(new Key(nation, day.getYear()), BankHolidays::read);
        return Optional.ofNullable(days.get(day));
    }

    private static synchronized Map<LocalDate, String> read(Key key) {
        var days = new TreeMap<LocalDate, String>();
        HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM))
                .getHolidays(Year.of(key.year()), part(key.nation()))
                .stream()
                .sorted(Comparator.comparing(holiday -> holiday.getDate()))
                .forEach(holiday -> days.put(holiday.getDate(), holiday.getDescription(Locale.ENGLISH)));
        return days;
    }

    private static String part(Nation nation) {
        return switch (nation) {
            case ENGLAND -> "eng";
            case WALES -> "wls";
            case SCOTLAND -> "sct";
            case NORTHERN_IRELAND -> "nir";
        };
    }
}
