package org.pacewell.planning;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pacewell.clinic.OpenClinics;
import org.pacewell.person.StaffMember;
import org.pacewell.person.StaffMembers;
import org.pacewell.programme.Module;
import org.pacewell.programme.Programme;
import org.pacewell.schedule.Hindrance;
import org.pacewell.schedule.Places;
import org.pacewell.schedule.StageNames;
import org.pacewell.schedule.Standing;
import org.pacewell.schedule.Timetable;
import org.pacewell.web.FormErrors;
import org.pacewell.web.Words;

/** Gathers what the page of proposed dates shows. */
@ApplicationScoped
class ProposalViews {
    private final OpenClinics clinics;
    private final Places places;
    private final StaffMembers staff;

    ProposalViews(OpenClinics clinics, Places places, StaffMembers staff) {
        this.clinics = clinics;
        this.places = places;
        this.staff = staff;
    }

    CohortPages.CohortDates page(
            CohortForm form,
            CohortForm.Wish wish,
            Programme programme,
            List<Standing> planned,
            List<Timetable.Skipped> skipped,
            List<Hindrance> hindrances,
            FormErrors errors) {
        var known = places.known();
        var by = Hindrance.bySession(hindrances);
        var stages = StageNames.of(programme);
        return new CohortPages.CohortDates(
                form,
                programme.name(),
                known.of(wish.details().siteId(), wish.details().roomId()),
                names(planned.getFirst()),
                rows(planned, stages, by),
                programme.modules().stream()
                        .filter(Module::isOneToOne)
                        .map(Module::title)
                        .toList(),
                skipped.stream()
                        .map(s -> new CohortPages.SkippedRow(s.date(), s.reason()))
                        .toList(),
                places.options(known, wish.details().siteId()),
                hindrances.stream().anyMatch(h -> h.stops() && h.kind() != Hindrance.Kind.CLOSED),
                hindrances.stream().anyMatch(h -> h.kind() == Hindrance.Kind.CLOSED),
                clockChange(planned),
                lastDay(planned),
                errors);
    }

    /** A row names its stage where it is the first of it. */
    private static List<CohortPages.PlannedRow> rows(
            List<Standing> planned, Map<UUID, String> stages, Map<UUID, List<Hindrance>> by) {
        var rows = new ArrayList<CohortPages.PlannedRow>();
        var before = "";
        for (var session : planned) {
            var stage = stages.getOrDefault(session.module(), "");
            rows.add(row(session, stage.equals(before) ? "" : stage, by.getOrDefault(session.session(), List.of())));
            before = stage;
        }
        return List.copyOf(rows);
    }

    private static CohortPages.PlannedRow row(Standing session, String stage, List<Hindrance> hindrances) {
        return new CohortPages.PlannedRow(
                stage,
                session.number(),
                session.title(),
                session.day(),
                session.startsAt(),
                session.endsAt(),
                session.room().map(Object::toString).orElse(""),
                hindrances.stream().map(HindranceRow::of).toList());
    }

    private String names(Standing session) {
        return staff.all(session.staff()).stream().map(StaffMember::name).collect(Collectors.joining(", "));
    }

    private static LocalDate lastDay(List<Standing> planned) {
        return planned.stream()
                .map(Standing::day)
                .reduce((a, b) -> a.isAfter(b) ? a : b)
                .orElseThrow();
    }

    /** The days on which the clocks change within a series, in words, or an empty text. */
    private String clockChange(List<Standing> planned) {
        var rules = clinics.current().zone().getRules();
        var from = planned.stream()
                .map(Standing::day)
                .reduce((a, b) -> a.isBefore(b) ? a : b)
                .orElseThrow();
        var end = lastDay(planned)
                .plusDays(1)
                .atStartOfDay(clinics.current().zone())
                .toInstant();
        var changes = new ArrayList<String>();
        var next =
                rules.nextTransition(from.atStartOfDay(clinics.current().zone()).toInstant());
        while (next != null && next.getInstant().isBefore(end)) {
            changes.add(Words.full(
                    LocalDate.ofInstant(next.getInstant(), clinics.current().zone())));
            next = rules.nextTransition(next.getInstant());
        }
        return String.join(", ", changes);
    }
}
