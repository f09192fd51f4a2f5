package org.pacewell.schedule;

import static org.pacewell.cohort.CohortSamples.aCohort;
import static org.pacewell.programme.ProgrammeSamples.aProgramme;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pacewell.programme.Module;

/** Sessions that read as English: {@code aSession().from("10:00").to("12:30").planned()}. */
public record SessionSamples(LocalDate day, LocalTime start, LocalTime end, ZoneId zone, Optional<UUID> room) {
    public static SessionSamples aSession() {
        return new SessionSamples(
                LocalDate.of(2026, 10, 6),
                LocalTime.of(10, 0),
                LocalTime.of(12, 30),
                ZoneId.of("Europe/London"),
                Optional.empty());
    }

    public SessionSamples on(String date) {
        return new SessionSamples(LocalDate.parse(date), start, end, zone, room);
    }

    public SessionSamples from(String time) {
        return new SessionSamples(day, LocalTime.parse(time), end, zone, room);
    }

    public SessionSamples to(String time) {
        return new SessionSamples(day, start, LocalTime.parse(time), zone, room);
    }

    public SessionSamples inZone(String id) {
        return new SessionSamples(day, start, end, ZoneId.of(id), room);
    }

    public SessionSamples inRoom(UUID id) {
        return new SessionSamples(day, start, end, zone, Optional.of(id));
    }

    public Session planned() {
        return giving(aModule());
    }

    public Session giving(Module module) {
        var cohort = aCohort().seats();
        var standing = Standing.proposed(dated(module), cohort.siteId(), room, List.of());
        return new Session(cohort.id(), standing, zone);
    }

    Timetable.Dated dated() {
        return dated(aModule());
    }

    private Timetable.Dated dated(Module module) {
        return new Timetable.Dated(1, module, day, start, end);
    }

    private static Module aModule() {
        return aProgramme().of(1).modulesOf(150).getFirst();
    }
}
