package org.pacewell.feed;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A time zone as a calendar describes it (RFC 5545, 3.6.5), from the rules by which Pacewell itself reckons: each change
 * of the clocks that matters between two instants, written out.
 */
final class ZoneLines {
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss", Locale.ROOT);
    private static final DateTimeFormatter OFFSET = DateTimeFormatter.ofPattern("xx", Locale.ROOT);
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("zzz", Locale.UK);

    private final ZoneId zone;
    private final CalendarLines lines;

    private ZoneLines(ZoneId zone, CalendarLines lines) {
        this.zone = zone;
        this.lines = lines;
    }

    static void add(ZoneId zone, Instant from, Instant to, CalendarLines lines) {
        lines.add("BEGIN", "VTIMEZONE").add("TZID", zone.getId());
        new ZoneLines(zone, lines).changes(from, to);
        lines.add("END", "VTIMEZONE");
    }

    private void changes(Instant from, Instant to) {
        var rules = zone.getRules();
        @Nullable ZoneOffsetTransition change = rules.previousTransition(from);
        if (change == null) {
            var offset = rules.getOffset(from);
            add(from, "19700101T000000", offset, offset);
            change = rules.nextTransition(from);
        }
        while (change != null && !change.getInstant().isAfter(to)) {
            var begins = LOCAL.format(change.getDateTimeBefore());
            add(change.getInstant(), begins, change.getOffsetBefore(), change.getOffsetAfter());
            change = rules.nextTransition(change.getInstant());
        }
    }

    private void add(Instant at, String begins, ZoneOffset before, ZoneOffset after) {
        var kind = zone.getRules().isDaylightSavings(at) ? "DAYLIGHT" : "STANDARD";
        lines.add("BEGIN", kind)
                .add("DTSTART", begins)
                .add("TZOFFSETFROM", OFFSET.format(before))
                .add("TZOFFSETTO", OFFSET.format(after))
                .add("TZNAME", NAME.format(at.atZone(zone)))
                .add("END", kind);
    }
}
