package org.pacewell.feed;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * A participant's sessions as a calendar that a telephone subscribes to (RFC 5545, 7986). Nobody is named in it, and nothing
 * says what a session is about. No line is of any use to whoever is not the person.
 *
 * @param whose the participant: two people who have the same session have different identifiers of it
 * @param summary what every session is called
 */
record CalendarFile(UUID whose, String summary, boolean withPlace) {
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss", Locale.ROOT);
    private static final String LOOK_AGAIN = "PT1H";

    /** @param home the clinic's zone, for a calendar with nothing in it. @param since when that calendar began */
    String of(List<OwnEvent> events, ZoneId home, Instant since) {
        return of(events, home, since, new CalendarLines());
    }

    String of(List<OwnEvent> events, ZoneId home, Instant since, CalendarLines lines) {
        lines.add("BEGIN", "VCALENDAR")
                .add("VERSION", "2.0")
                .add("PRODID", "-//Pacewell//Calendar//EN")
                .add("CALSCALE", "GREGORIAN")
                .text("NAME", summary)
                .text("X-WR-CALNAME", summary)
                .add("REFRESH-INTERVAL;VALUE=DURATION", LOOK_AGAIN)
                .add("X-PUBLISHED-TTL", LOOK_AGAIN);
        if (events.isEmpty()) ZoneLines.add(home, since, since, lines);
        events.stream().map(OwnEvent::zone).distinct().forEach(zone -> zone(zone, events, lines));
        events.forEach(event -> event(event, lines));
        return lines.add("END", "VCALENDAR").toString();
    }

    private static void zone(ZoneId zone, List<OwnEvent> events, CalendarLines lines) {
        var there = events.stream().filter(event -> event.zone().equals(zone)).toList();
        var from = there.stream().map(OwnEvent::starts).min(Comparator.naturalOrder());
        var to = there.stream().map(OwnEvent::ends).max(Comparator.naturalOrder());
        ZoneLines.add(zone, from.orElseThrow(), to.orElseThrow(), lines);
    }

    private void event(OwnEvent event, CalendarLines lines) {
        lines.add("BEGIN", "VEVENT")
                .add("UID", uid(event.session()))
                .add("DTSTAMP", UTC.format(event.revised()))
                .add("SEQUENCE", Integer.toString(event.version()))
                .add("DTSTART;TZID=" + event.zone(), local(event.day(), event.startsAt()))
                .add("DTEND;TZID=" + event.zone(), local(event.day(), event.endsAt()))
                .text("SUMMARY", summary);
        if (withPlace && !event.address().isBlank()) lines.text("LOCATION", event.address());
        lines.add("STATUS", event.cancelled() ? "CANCELLED" : "CONFIRMED")
                .add("TRANSP", event.cancelled() ? "TRANSPARENT" : "OPAQUE")
                .add("CLASS", "PRIVATE")
                .add("END", "VEVENT");
    }

    /** Always the same of a session and a person, and nothing that leads from one to the other. */
    String uid(UUID session) {
        return Digests.brief(session + " " + whose);
    }

    private static String local(LocalDate day, LocalTime time) {
        return LOCAL.format(day.atTime(time));
    }
}
