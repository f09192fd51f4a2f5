package org.pacewell.safety;

import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pacewell.access.SignedIn;
import org.pacewell.attendance.Rosters;
import org.pacewell.person.StaffMember;
import org.pacewell.person.StaffMembers;
import org.pacewell.schedule.Session;
import org.pacewell.web.FormErrors;
import org.pacewell.web.Option;
import org.pacewell.web.Words;

/** Gathers what the page shows on which an incident is recorded: whom to call stands on it before anything else. */
@ApplicationScoped
class IncidentViews {
    private final SafetyPlans plans;
    private final Incidents incidents;
    private final StaffMembers staff;
    private final SignedIn person;

    IncidentViews(SafetyPlans plans, Incidents incidents, StaffMembers staff, SignedIn person) {
        this.plans = plans;
        this.incidents = incidents;
        this.staff = staff;
        this.person = person;
    }

    SafetyPages.IncidentNew page(Session session, List<Rosters.Member> members, IncidentForm typed, FormErrors errors) {
        return new SafetyPages.IncidentNew(
                session.id(),
                session.title() + ", " + Words.full(session.day()),
                plans.current().routes(words()),
                person.seesWholeClinic(),
                Arrays.stream(IncidentKind.values())
                        .map(kind -> Option.of(kind, kind.label()))
                        .toList(),
                members.stream()
                        .map(member -> Option.of(member.enrolmentId(), called(member)))
                        .toList(),
                recorded(session, members),
                typed,
                errors);
    }

    private List<SafetyPages.Recorded> recorded(Session session, List<Rosters.Member> members) {
        var found = incidents.of(session.id());
        var people = members.stream().collect(Collectors.toMap(Rosters.Member::enrolmentId, Rosters.Member::name));
        var by = staff.all(found.stream().map(Incident::by).distinct().toList()).stream()
                .collect(Collectors.toMap(StaffMember::id, Function.identity()));
        return found.stream()
                .map(incident -> recorded(incident, session, people, by))
                .toList();
    }

    private static SafetyPages.Recorded recorded(
            Incident incident, Session session, Map<UUID, String> people, Map<UUID, StaffMember> by) {
        var at = incident.at().atZone(session.zone());
        var who = by.get(incident.by());
        return new SafetyPages.Recorded(
                incident.kind().label(),
                incident.enrolment().map(id -> people.getOrDefault(id, "")).orElse(""),
                incident.words(),
                words().by(
                                who == null ? "" : who.name(),
                                Words.brief(at.toLocalDate()),
                                Words.clock(at.toLocalTime())));
    }

    private static String called(Rosters.Member member) {
        return words().named(member.name(), Words.plain(member.birthDate()));
    }

    static SafetyMessages words() {
        return MessageBundles.get(SafetyMessages.class);
    }
}
