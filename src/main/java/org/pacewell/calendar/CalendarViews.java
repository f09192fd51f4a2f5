package org.pacewell.calendar;

import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pacewell.clinic.Nation;
import org.pacewell.rule.Ids;
import org.pacewell.schedule.BankHolidays;
import org.pacewell.web.Option;
import org.pacewell.web.Words;

/** Lays out days as a calendar shows them. */
@ApplicationScoped
class CalendarViews {
    /** What is asked for. */
    record Asked(boolean month, LocalDate on, String site, String room, String staff) {
        LocalDate first() {
            var start = month ? on.withDayOfMonth(1) : on;
            return start.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        }

        LocalDate last() {
            var end = month ? on.with(TemporalAdjusters.lastDayOfMonth()) : on;
            return end.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        }

        String href(boolean asMonth, LocalDate day) {
            return "/calendar?view=%s&on=%s&siteId=%s&roomId=%s&staffId=%s"
                    .formatted(asMonth ? "month" : "week", day, id(site), id(room), id(staff));
        }

        private static String id(String typed) {
            return Ids.tryParse(typed).map(UUID::toString).orElse("");
        }
    }

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    private final CalendarBoard board;

    CalendarViews(CalendarBoard board) {
        this.board = board;
    }

    CalendarPages.CalendarView page(Asked asked, Optional<UUID> mine, Nation nation, LocalDate today) {
        var wanted = new CalendarBoard.Wanted(
                asked.first(),
                asked.last(),
                Ids.tryParse(asked.site()),
                Ids.tryParse(asked.room()),
                Ids.tryParse(asked.staff()),
                mine);
        var entries = board.sessions(wanted).stream().collect(Collectors.groupingBy(CalendarBoard.Entry::day));
        var stretches = board.stretches(wanted);
        var sieves = board.sieves();
        var weeks = new ArrayList<CalendarPages.Week>();
        for (var monday = asked.first(); !monday.isAfter(asked.last()); monday = monday.plusWeeks(1)) {
            var start = monday;
            weeks.add(new CalendarPages.Week(Stream.iterate(start, day -> day.plusDays(1))
                    .limit(7)
                    .map(day -> day(day, asked, today, nation, entries, stretches))
                    .toList()));
        }
        return new CalendarPages.CalendarView(
                asked.month()
                        ? MONTH.format(asked.on())
                        : MessageBundles.get(CalendarMessages.class).week_of(Words.fullYear(asked.first())),
                asked.month() ? "month" : "week",
                asked.on(),
                Stream.of(DayOfWeek.values())
                        .map(day -> day.getDisplayName(TextStyle.SHORT, Locale.UK))
                        .toList(),
                List.copyOf(weeks),
                options(sieves, "site"),
                options(sieves, "room"),
                options(sieves, "staff"),
                asked.site(),
                asked.room(),
                asked.staff(),
                asked.href(
                        asked.month(),
                        asked.month() ? asked.on().minusMonths(1) : asked.on().minusWeeks(1)),
                asked.href(
                        asked.month(),
                        asked.month() ? asked.on().plusMonths(1) : asked.on().plusWeeks(1)),
                asked.href(!asked.month(), asked.on()),
                weeks.stream().flatMap(week -> week.days().stream()).allMatch(CalendarPages.Day::empty));
    }

    private static CalendarPages.Day day(
            LocalDate day,
            Asked asked,
            LocalDate today,
            Nation nation,
            Map<LocalDate, List<CalendarBoard.Entry>> entries,
            List<CalendarBoard.Stretch> stretches) {
        var closed = Stream.concat(
                        BankHolidays.on(day, nation).stream(), names(stretches, CalendarBoard.Kind.CLOSURE, day))
                .toList();
        return new CalendarPages.Day(
                day,
                !asked.month() || day.getMonth() == asked.on().getMonth(),
                day.equals(today),
                closed,
                names(stretches, CalendarBoard.Kind.LEAVE, day).toList(),
                stretches.stream()
                        .filter(stretch -> stretch.kind() == CalendarBoard.Kind.HOURS && stretch.on(day))
                        .map(CalendarViews::hours)
                        .toList(),
                entries.getOrDefault(day, List.of()).stream()
                        .map(CalendarViews::entry)
                        .toList());
    }

    private static Stream<String> names(List<CalendarBoard.Stretch> stretches, CalendarBoard.Kind kind, LocalDate day) {
        return stretches.stream()
                .filter(stretch -> stretch.kind() == kind && stretch.on(day))
                .map(CalendarBoard.Stretch::name);
    }

    private static String hours(CalendarBoard.Stretch stretch) {
        return Words.clock(stretch.startsAt().orElse(LocalTime.MIN)) + "–"
                + Words.clock(stretch.endsAt().orElse(LocalTime.MAX));
    }

    private static CalendarPages.Entry entry(CalendarBoard.Entry entry) {
        return new CalendarPages.Entry(
                entry.id(),
                entry.startsAt(),
                entry.endsAt(),
                entry.oneToOne() ? words().one_to_one(entry.cohort()) : words().session(entry.cohort(), entry.number()),
                entry.place(),
                entry.staff(),
                entry.cancelled());
    }

    private static CalendarMessages words() {
        return MessageBundles.get(CalendarMessages.class);
    }

    private static List<Option> options(List<CalendarBoard.Sieve> sieves, String kind) {
        return sieves.stream()
                .filter(sieve -> sieve.kind().equals(kind))
                .map(sieve -> Option.of(sieve.id(), sieve.name()))
                .toList();
    }
}
