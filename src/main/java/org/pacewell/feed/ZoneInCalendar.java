package org.pacewell.feed;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.util.Locale;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import org.jspecify.annotations.Nullable;

/**
 * A time zone as a calendar describes it (RFC 5545, 3.6.5), from the rules by which Pacewell itself reckons: each
 * change of the clocks that matters between two instants, written out.
 */
final class ZoneInCalendar {
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1970, 1, 1, 0, 0);
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("zzz", Locale.UK);

    private ZoneInCalendar() {}

    static VTimeZone of(ZoneId zone, Instant from, Instant to) {
        var written = new VTimeZone();
        written.add(new TzId(zone.getId()));
        var rules = zone.getRules();
        @Nullable ZoneOffsetTransition change = rules.previousTransition(from);
        if (change == null) {
            var offset = rules.getOffset(from);
            written.add(observance(zone, from, ALWAYS, offset, offset));
            change = rules.nextTransition(from);
        }
        while (change != null && !change.getInstant().isAfter(to)) {
            written.add(observance(zone, change));
            change = rules.nextTransition(change.getInstant());
        }
        return written;
    }

    private static Observance observance(ZoneId zone, ZoneOffsetTransition change) {
        var begins = change.getDateTimeBefore();
        return observance(zone, change.getInstant(), begins, change.getOffsetBefore(), change.getOffsetAfter());
    }

    private static Observance observance(
            ZoneId zone, Instant at, LocalDateTime begins, ZoneOffset before, ZoneOffset after) {
        var written = zone.getRules().isDaylightSavings(at) ? new Daylight() : new Standard();
        written.add(new DtStart<>(begins));
        written.add(new TzOffsetFrom(before));
        written.add(new TzOffsetTo(after));
        written.add(new TzName(NAME.format(at.atZone(zone))));
        return written;
    }
}
