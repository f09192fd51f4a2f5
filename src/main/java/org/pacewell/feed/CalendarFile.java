package org.pacewell.feed;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.CalendarDateFormat;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableClazz;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.pacewell.rule.Digests;

/**
 * A participant's sessions as a calendar that a telephone subscribes to (RFC 5545, 7986). Nobody is named in it, and
 * nothing says what a session is about. No line is of any use to whoever is not the person.
 *
 * @param whose the participant: two people who have the same session have different identifiers of it
 * @param summary what every session is called
 */
record CalendarFile(UUID whose, String summary, boolean withPlace) {
    private static final Duration LOOK_AGAIN = Duration.ofHours(1);

    /** @param home the clinic's zone, for a calendar with nothing in it. @param since when that calendar began */
    String of(List<OwnEvent> events, ZoneId home, Instant since) {
        var calendar = new Calendar();
        head(calendar);
        if (events.isEmpty()) calendar.add(ZoneInCalendar.of(home, since, since));
        events.stream().map(OwnEvent::zone).distinct().forEach(zone -> calendar.add(zone(zone, events)));
        events.forEach(event -> calendar.add(event(event)));
        return CalendarText.of(calendar);
    }

    private void head(Calendar calendar) {
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(new ProdId("-//Pacewell//Calendar//EN"));
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new Name(summary));
        calendar.add(new XProperty("X-WR-CALNAME", summary));
        calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), LOOK_AGAIN));
        calendar.add(new XProperty("X-PUBLISHED-TTL", LOOK_AGAIN.toString()));
    }

    private static VTimeZone zone(ZoneId zone, List<OwnEvent> events) {
        var there = events.stream().filter(event -> event.zone().equals(zone)).toList();
        var from = there.stream().map(OwnEvent::starts).min(Comparator.naturalOrder());
        var to = there.stream().map(OwnEvent::ends).max(Comparator.naturalOrder());
        return ZoneInCalendar.of(zone, from.orElseThrow(), to.orElseThrow());
    }

    private CalendarComponent event(OwnEvent event) {
        var written = new VEvent(false);
        written.add(new Uid(uid(event.session())));
        written.add(new DtStamp(event.revised()));
        written.add(new Sequence(event.version()));
        written.add(local("DTSTART", event.day().atTime(event.startsAt()), event.zone()));
        written.add(local("DTEND", event.day().atTime(event.endsAt()), event.zone()));
        written.add(new Summary(summary));
        if (withPlace && !event.address().isBlank()) written.add(new Location(CalendarText.plain(event.address())));
        written.add(event.cancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        written.add(event.cancelled() ? ImmutableTransp.TRANSPARENT : ImmutableTransp.OPAQUE);
        written.add(ImmutableClazz.PRIVATE);
        return written;
    }

    /** Always the same of a session and a person, and nothing that leads from one to the other. */
    String uid(UUID session) {
        return Digests.brief(session + " " + whose);
    }

    /**
     * A time on the clock there, as it is. A DTSTART of ical4j's asks that library's own tables for the zone, and puts
     * 1,800 more zones in front of the whole Java machine to that end.
     */
    private static XProperty local(String name, LocalDateTime time, ZoneId zone) {
        var clock = CalendarDateFormat.FLOATING_DATE_TIME_FORMAT.format(time);
        return new XProperty(name, new ParameterList(List.of(new TzId(zone.getId()))), clock);
    }
}
