package org.pacewell.audit;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** A line of the trail as pages show it, in the clinic's time. */
public record TrailRow(LocalDate day, LocalTime time, String actor, String action, String subject, String request) {
    public static TrailRow of(TrailEntry entry, ZoneId zone) {
        var when = entry.at().atZone(zone);
        return new TrailRow(
                when.toLocalDate(),
                when.toLocalTime(),
                entry.actor(),
                entry.action(),
                entry.subject(),
                entry.request());
    }
}
