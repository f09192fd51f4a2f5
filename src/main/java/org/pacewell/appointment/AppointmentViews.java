package org.pacewell.appointment;

import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.pacewell.cohort.Cohort;
import org.pacewell.person.StaffMembers;
import org.pacewell.planning.HindranceRow;
import org.pacewell.programme.Module;
import org.pacewell.schedule.DatingACohort;
import org.pacewell.schedule.Hindrance;
import org.pacewell.schedule.Places;
import org.pacewell.schedule.Session;
import org.pacewell.schedule.Standing;
import org.pacewell.web.FormErrors;
import org.pacewell.web.Option;
import org.pacewell.web.ShellMessages;
import org.pacewell.web.Words;

/** Gathers what the pages about one-to-one appointments show. */
@ApplicationScoped
class AppointmentViews {
    private final Places places;
    private final StaffMembers staff;
    private final DatingACohort dating;

    AppointmentViews(Places places, StaffMembers staff, DatingACohort dating) {
        this.places = places;
        this.staff = staff;
        this.dating = dating;
    }

    AppointmentPages.AppointmentList list(Cohort cohort, List<Appointments.Line> lines, boolean mayPlan) {
        var known = places.known();
        var byModule = new LinkedHashMap<Module, List<Appointments.Line>>();
        lines.forEach(line -> byModule.computeIfAbsent(line.module(), module -> new ArrayList<>())
                .add(line));
        var modules = byModule.entrySet().stream()
                .map(entry -> module(entry.getKey(), entry.getValue(), known))
                .toList();
        return new AppointmentPages.AppointmentList(cohort.id(), cohort.name(), modules, mayPlan);
    }

    AppointmentPages.AppointmentNew blank(
            Cohort cohort,
            Appointments.Line line,
            AppointmentForm form,
            List<Hindrance> hindrances,
            FormErrors errors) {
        return new AppointmentPages.AppointmentNew(
                cohort.id(),
                cohort.name(),
                line.module().title(),
                line.module().minutes(),
                line.person().name(),
                line.person().birthDate(),
                form,
                places.options(places.known(), cohort.siteId()),
                facilitators(cohort, form.facilitatorIds()),
                hindrances.stream().map(HindranceRow::of).toList(),
                errors);
    }

    AppointmentPages.AppointmentSlots slots(
            Cohort cohort,
            Module module,
            List<Appointments.Line> waiting,
            SlotsForm form,
            List<Standing> planned,
            List<Hindrance> hindrances,
            FormErrors errors) {
        var by = Hindrance.bySession(hindrances);
        return new AppointmentPages.AppointmentSlots(
                cohort.id(),
                cohort.name(),
                module.title(),
                module.minutes(),
                waiting.size(),
                form,
                places.options(places.known(), cohort.siteId()),
                facilitators(cohort, form.facilitatorIds()),
                planned.stream()
                        .map(standing -> proposed(standing, waiting, by.getOrDefault(standing.session(), List.of())))
                        .toList(),
                hindrances.stream().anyMatch(Hindrance::stops),
                errors);
    }

    private static AppointmentPages.Proposed proposed(
            Standing standing, List<Appointments.Line> waiting, List<Hindrance> hindrances) {
        var whose = waiting.stream()
                .filter(line -> standing.enrolment()
                        .filter(line.enrolment().id()::equals)
                        .isPresent())
                .findFirst()
                .orElseThrow();
        return new AppointmentPages.Proposed(
                (int) standing.session().getLeastSignificantBits(),
                whose.enrolment().id(),
                whose.person().name(),
                whose.person().birthDate(),
                standing.day(),
                standing.startsAt(),
                standing.endsAt(),
                hindrances.stream().map(HindranceRow::of).toList());
    }

    private static AppointmentPages.Module module(Module module, List<Appointments.Line> lines, Places.Known known) {
        return new AppointmentPages.Module(
                module.id(),
                module.title(),
                module.minutes(),
                (int) lines.stream().filter(Appointments.Line::isArranged).count(),
                lines.stream().map(line -> person(line, known)).toList());
    }

    private static AppointmentPages.Person person(Appointments.Line line, Places.Known known) {
        return new AppointmentPages.Person(
                line.enrolment().id(),
                line.person().name(),
                line.person().birthDate(),
                line.session().map(session -> session.id().toString()).orElse(""),
                line.session().map(AppointmentViews::when).orElse(""),
                line.session().map(known::of).orElse(""));
    }

    private static String when(Session session) {
        return Words.full(session.day()) + ", "
                + MessageBundles.get(ShellMessages.class)
                        .from_to(Words.clock(session.startsAt()), Words.clock(session.endsAt()));
    }

    /** Those of the cohort's team who run sessions; a single one is chosen already. */
    private List<Option> facilitators(Cohort cohort, List<String> chosen) {
        var team = staff.all(dating.running(cohort));
        return team.stream()
                .map(member -> Option.of(
                        member.id(),
                        member.name() + ", " + member.discipline().label(),
                        team.size() == 1 || chosen.contains(text(member.id()))))
                .toList();
    }

    private static String text(UUID id) {
        return id.toString();
    }
}
