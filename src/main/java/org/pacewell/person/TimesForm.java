package org.pacewell.person;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.pacewell.rule.FieldError;
import org.pacewell.rule.InvalidInput;
import org.pacewell.web.Form;

/** Leave or working hours as typed. A field that was not sent is an empty one. */
public record TimesForm(
        @RestForm String firstDay,
        @RestForm String lastDay,
        @RestForm String reason,
        @RestForm String weekday,
        @RestForm String startsAt,
        @RestForm String endsAt,
        @RestForm String fromDay) {
    public TimesForm {
        firstDay = Objects.requireNonNullElse(firstDay, "");
        lastDay = Objects.requireNonNullElse(lastDay, "");
        reason = Objects.requireNonNullElse(reason, "");
        weekday = Objects.requireNonNullElse(weekday, "");
        startsAt = Objects.requireNonNullElse(startsAt, "");
        endsAt = Objects.requireNonNullElse(endsAt, "");
        fromDay = Objects.requireNonNullElse(fromDay, "");
    }

    static TimesForm empty(LocalDate today) {
        return new TimesForm("", "", "", "", "09:00", "17:00", today.toString());
    }

    /** The leave that is asked for. @throws InvalidInput that names each wrong field */
    StaffLeave leave(StaffMember member) {
        var form = new Form();
        var first = form.day("firstDay", firstDay);
        var last = lastDay.isBlank() ? first : form.day("lastDay", lastDay);
        var why = form.optional("reason", reason, 200);
        form.requireNoErrors();
        if (last.orElseThrow().isBefore(first.orElseThrow())) {
            throw new InvalidInput(FieldError.of("lastDay", "Closure.lastDay"));
        }
        return new StaffLeave(member, first.orElseThrow(), last.orElseThrow(), why);
    }

    /** The hours that are asked for. @throws InvalidInput that names each wrong field */
    WorkingHours hours(StaffMember member) {
        var form = new Form();
        var day = chosenDay();
        form.requireThat(day.isPresent(), "weekday", "Hours.weekday");
        var start = form.time("startsAt", startsAt);
        var end = form.time("endsAt", endsAt);
        var from = form.day("fromDay", fromDay);
        form.requireNoErrors();
        if (!end.orElseThrow().isAfter(start.orElseThrow())) {
            throw new InvalidInput(FieldError.of("endsAt", "Hours.endsAt"));
        }
        return new WorkingHours(member, day.orElseThrow(), start.orElseThrow(), end.orElseThrow(), from.orElseThrow());
    }

    private Optional<DayOfWeek> chosenDay() {
        return Stream.of(DayOfWeek.values())
                .filter(day -> day.name().equalsIgnoreCase(weekday))
                .findFirst();
    }
}
