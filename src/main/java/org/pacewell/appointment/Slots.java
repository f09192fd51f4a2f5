package org.pacewell.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.pacewell.cohort.Cohort;
import org.pacewell.schedule.ClosedDays;
import org.pacewell.schedule.LookingAhead;
import org.pacewell.schedule.Standing;

/** Finds a time for everybody who still needs an appointment: one after another, on weekdays, where nothing is taken. */
@ApplicationScoped
class Slots {
    /**
     * When appointments may be.
     *
     * @param until when the last one of a day is over at the latest
     * @param pause minutes between two of them
     */
    record Hours(LocalDate firstDay, LocalTime from, LocalTime until, int pause) {}

    private static final int LONGEST_SEARCH_DAYS = 56;
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final ClosedDays closedDays;
    private final LookingAhead ahead;

    Slots(ClosedDays closedDays, LookingAhead ahead) {
        this.closedDays = closedDays;
        this.ahead = ahead;
    }

    /** An appointment for each of these people, in their order. @throws NoFreeSlot when somebody is left without one */
    List<Standing> propose(Cohort cohort, AppointmentWish wish, Hours hours, List<UUID> enrolments) {
        var last = hours.firstDay().plusDays(LONGEST_SEARCH_DAYS);
        var closed = closedDays.from(hours.firstDay()).at(cohort.siteId(), wish.room());
        var taken = ahead.taken(cohort.id(), wish.staff(), hours.firstDay(), last);
        var todo = new ArrayList<>(enrolments);
        var found = new ArrayList<Standing>();
        for (var day = hours.firstDay(); !day.isAfter(last) && !todo.isEmpty(); day = day.plusDays(1)) {
            if (WEEKEND.contains(day.getDayOfWeek()) || closed.apply(day).isPresent()) continue;
            for (var time : times(hours, wish.module().minutes())) {
                for (var person : todo) {
                    var standing = wish.at(found.size() + 1, cohort, person, day, time);
                    if (taken.hinder(standing)) continue;
                    found.add(standing);
                    todo.remove(person);
                    break;
                }
            }
        }
        if (!todo.isEmpty()) throw new NoFreeSlot();
        return List.copyOf(found);
    }

    private static List<LocalTime> times(Hours hours, int minutes) {
        var times = new ArrayList<LocalTime>();
        int until = hours.until().toSecondOfDay() / 60;
        for (int at = hours.from().toSecondOfDay() / 60; at + minutes <= until; at += minutes + hours.pause()) {
            times.add(LocalTime.MIN.plusMinutes(at));
        }
        return times;
    }
}
