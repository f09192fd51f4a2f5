package org.pacewell.feed;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Reads a calendar with one zone by the letter of RFC 5545 and nobody's library: not by that which wrote it. */
final class PlainCalendar {
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");
    private static final Pattern CHANGE = Pattern.compile(
            "BEGIN:(STANDARD|DAYLIGHT)\r\nDTSTART:(\\w+)\r\nTZOFFSETFROM:\\S+\r\nTZOFFSETTO:(\\S+)\r\n");
    private static final Pattern START = Pattern.compile("\r\nDTSTART;TZID=[^:]+:(\\w+)");

    private PlainCalendar() {}

    /** When each event starts: what the clock says, by the last change of the clocks before it. */
    static List<Instant> starts(String text) {
        var unfolded = text.replace("\r\n ", "");
        var offsets = new TreeMap<LocalDateTime, ZoneOffset>();
        CHANGE.matcher(unfolded).results().forEach(it -> offsets.put(local(it.group(2)), ZoneOffset.of(it.group(3))));
        return START.matcher(unfolded)
                .results()
                .map(it -> local(it.group(1)))
                .map(at -> at.toInstant(offsets.floorEntry(at).getValue()))
                .toList();
    }

    private static LocalDateTime local(String text) {
        return LocalDateTime.parse(text, LOCAL);
    }
}
