package org.pacewell.planning;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.pacewell.cohort.CohortBody;
import org.pacewell.cohort.CohortDetails;
import org.pacewell.programme.Programme;
import org.pacewell.rule.Ids;
import org.pacewell.schedule.Timetable;
import org.pacewell.web.Form;
import org.pacewell.web.Option;

/** A new cohort and its dates as typed. A field that was not sent is an empty one. */
public record CohortForm(
        @RestForm String name,
        @RestForm String programmeId,
        @RestForm String siteId,
        @RestForm String roomId,
        @RestForm List<String> facilitatorIds,
        @RestForm String capacity,
        @RestForm String firstDate,
        @RestForm List<String> weekdays,
        @RestForm String startsAt,
        @RestForm String step) {

    /** What a valid form asks for. */
    record Wish(UUID programmeId, CohortDetails details, List<UUID> facilitators, Timetable timetable) {
        CohortBody body() {
            return new CohortBody(
                    details.name(),
                    programmeId,
                    details.siteId().orElse(null),
                    details.roomId().orElse(null),
                    details.capacity(),
                    facilitators);
        }
    }

    public CohortForm {
        name = Objects.requireNonNullElse(name, "");
        programmeId = Objects.requireNonNullElse(programmeId, "");
        siteId = Objects.requireNonNullElse(siteId, "");
        roomId = Objects.requireNonNullElse(roomId, "");
        facilitatorIds = facilitatorIds == null ? List.of() : List.copyOf(facilitatorIds);
        capacity = Objects.requireNonNullElse(capacity, "");
        firstDate = Objects.requireNonNullElse(firstDate, "");
        weekdays = weekdays == null ? List.of() : List.copyOf(weekdays);
        startsAt = Objects.requireNonNullElse(startsAt, "");
        step = Objects.requireNonNullElse(step, "");
    }

    static CohortForm empty() {
        return new CohortForm("", "", "", "", List.of(), "", "", List.of(), "10:00", "");
    }

    /** A form with what the programme suggests. */
    static CohortForm suggestedBy(Programme programme) {
        return new CohortForm(
                "",
                programme.id().toString(),
                "",
                "",
                List.of(),
                "" + programme.maximumSize(),
                "",
                programme.weekdays().stream().map(DayOfWeek::name).toList(),
                programme.startsAt().map(Object::toString).orElse("10:00"),
                "");
    }

    /** What is asked for, when all that was typed is fine. @throws org.pacewell.rule.InvalidInput otherwise */
    Wish wish(Set<UUID> rooms) {
        var form = new Form();
        var called = form.required("name", name, 100, "Cohort.name");
        var programme = Ids.tryParse(programmeId);
        form.requireThat(programme.isPresent(), "programmeId", "Cohort.programme");
        var room = Ids.tryParse(roomId);
        form.requireThat(room.isEmpty() || rooms.contains(room.get()), "roomId", "Cohort.room");
        var places = form.number("capacity", capacity, 1, 500);
        var first = form.day("firstDate", firstDate);
        var days = chosenDays();
        form.requireThat(!days.isEmpty(), "weekdays", "Cohort.weekdays");
        var time = form.time("startsAt", startsAt);
        form.requireNoErrors();
        return new Wish(
                programme.orElseThrow(),
                new CohortDetails(called, Ids.tryParse(siteId), room, places),
                facilitatorIds.stream()
                        .map(Ids::tryParse)
                        .flatMap(Optional::stream)
                        .toList(),
                new Timetable(first.orElseThrow(), days, time.orElseThrow()));
    }

    /** The days of the week as checkboxes. */
    public List<Option> weekdayOptions() {
        return Stream.of(DayOfWeek.values())
                .map(day ->
                        Option.of(day, day.getDisplayName(TextStyle.FULL, Locale.UK), weekdays.contains(day.name())))
                .toList();
    }

    private Set<DayOfWeek> chosenDays() {
        return Stream.of(DayOfWeek.values())
                .filter(day -> weekdays.contains(day.name()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
