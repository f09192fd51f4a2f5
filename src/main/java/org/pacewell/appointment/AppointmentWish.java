package org.pacewell.appointment;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pacewell.cohort.Cohort;
import org.pacewell.programme.Module;
import org.pacewell.schedule.Standing;
import org.pacewell.schedule.Timetable;

/** Where and with whom people are to have appointments for a module. */
record AppointmentWish(Module module, Optional<UUID> room, List<UUID> staff) {
    /** The appointment of one person. @param position tells it from others that are not there yet either */
    Standing at(int position, Cohort cohort, UUID enrolment, LocalDate day, LocalTime startsAt) {
        var dated = Timetable.Dated.of(module.number(), module, day, startsAt);
        return Standing.appointment(position, dated, cohort.siteId(), room, staff, enrolment);
    }
}
