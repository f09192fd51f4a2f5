package org.pacewell.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pacewell.rule.Refusal;
import org.pacewell.tenancy.Sql;
import org.pacewell.web.Words;

/** When staff are away: on leave, or outside the hours that they work. */
@ApplicationScoped
public class Absences {
    /** Leave of one person; days both included. */
    public record Leave(UUID staff, LocalDate firstDay, LocalDate lastDay, String reason) {
        boolean on(LocalDate day) {
            return !day.isBefore(firstDay) && !day.isAfter(lastDay);
        }
    }

    private record Hours(
            UUID staff, DayOfWeek weekday, LocalTime from, LocalTime to, LocalDate since, LocalDate until) {
        boolean inForce(LocalDate day) {
            return !day.isBefore(since) && !day.isAfter(until);
        }
    }

    private static final String LEAVE = """
            select staff_id, first_day, last_day, reason from staff_leave
            where staff_id = any (?) and ended_at is null and last_day >= ? and first_day <= ? order by first_day""";

    private static final String HOURS = """
            select staff_id, weekday, starts_at, ends_at, from_day, coalesce(to_day, 'infinity') from working_hours
            where staff_id = any (?) and coalesce(to_day, 'infinity') >= ? and from_day <= ?""";

    private final Sql sql;

    Absences(Sql sql) {
        this.sql = sql;
    }

    /** Everything that is known of these people between two days: two queries. */
    public Known known(Collection<UUID> staff, LocalDate from, LocalDate to) {
        if (staff.isEmpty()) return new Known(List.of(), List.of());
        return new Known(leave(staff, from, to), hours(staff, from, to));
    }

    public List<Leave> leave(Collection<UUID> staff, LocalDate from, LocalDate to) {
        return sql.list(
                LEAVE,
                row -> new Leave(
                        row.getObject(1, UUID.class),
                        row.getObject(2, LocalDate.class),
                        row.getObject(3, LocalDate.class),
                        row.getString(4)),
                staff,
                from,
                to);
    }

    private List<Hours> hours(Collection<UUID> staff, LocalDate from, LocalDate to) {
        return sql.list(
                HOURS,
                row -> new Hours(
                        row.getObject(1, UUID.class),
                        DayOfWeek.valueOf(row.getString(2)),
                        row.getObject(3, LocalTime.class),
                        row.getObject(4, LocalTime.class),
                        row.getObject(5, LocalDate.class),
                        row.getObject(6, LocalDate.class)),
                staff,
                from,
                to);
    }

    /** The leave and the working hours of some people. */
    public static final class Known {
        private final List<Leave> leave;
        private final List<Hours> hours;

        private Known(List<Leave> leave, List<Hours> hours) {
            this.leave = leave;
            this.hours = hours;
        }

        public boolean isEmpty() {
            return leave.isEmpty() && hours.isEmpty();
        }

        /** Why somebody is not there at a time, if they are not: "on leave until 9 October". */
        public Optional<String> of(UUID person, LocalDate day, LocalTime from, LocalTime to) {
            return leave.stream()
                    .filter(away -> away.staff().equals(person) && away.on(day))
                    .map(away -> Refusal.sentence("away.leave", Words.full(away.lastDay())))
                    .findFirst()
                    .or(() -> outside(person, day, from, to));
        }

        private Optional<String> outside(UUID person, LocalDate day, LocalTime from, LocalTime to) {
            var kept = hours.stream()
                    .filter(own -> own.staff().equals(person) && own.inForce(day))
                    .toList();
            var works = kept.stream()
                    .filter(own -> own.weekday() == day.getDayOfWeek())
                    .anyMatch(own -> !from.isBefore(own.from()) && !to.isAfter(own.to()));
            return kept.isEmpty() || works ? Optional.empty() : Optional.of(Refusal.sentence("away.hours"));
        }
    }
}
