package org.pacewell.planning;

import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.pacewell.clinic.OpenClinics;
import org.pacewell.clinic.Room;
import org.pacewell.clinic.Rooms;
import org.pacewell.clinic.Sites;
import org.pacewell.cohort.Assignment;
import org.pacewell.cohort.Assignments;
import org.pacewell.cohort.Cohort;
import org.pacewell.cohort.Enrolment;
import org.pacewell.cohort.Enrolments;
import org.pacewell.person.AccessNeed;
import org.pacewell.person.Participant;
import org.pacewell.person.Participants;
import org.pacewell.person.StaffMember;
import org.pacewell.person.StaffMembers;
import org.pacewell.programme.Module;
import org.pacewell.programme.Programme;
import org.pacewell.programme.ProgrammeEditions;
import org.pacewell.programme.Programmes;
import org.pacewell.schedule.Places;
import org.pacewell.schedule.Session;
import org.pacewell.schedule.Sessions;
import org.pacewell.web.FormErrors;
import org.pacewell.web.Option;

/** Gathers what the pages about cohorts show. */
@ApplicationScoped
public class CohortViews {
    private final Programmes programmes;
    private final ProgrammeEditions editions;
    private final Sites sites;
    private final Rooms rooms;
    private final Places places;
    private final StaffMembers staff;
    private final Assignments assignments;
    private final Enrolments enrolments;
    private final Participants participants;
    private final Sessions sessions;
    private final StageHeadings headings;
    private final OpenClinics clinics;

    CohortViews(
            Programmes programmes,
            ProgrammeEditions editions,
            Sites sites,
            Rooms rooms,
            Places places,
            StaffMembers staff,
            Assignments assignments,
            Enrolments enrolments,
            Participants participants,
            Sessions sessions,
            StageHeadings headings,
            OpenClinics clinics) {
        this.programmes = programmes;
        this.editions = editions;
        this.sites = sites;
        this.rooms = rooms;
        this.places = places;
        this.staff = staff;
        this.assignments = assignments;
        this.enrolments = enrolments;
        this.participants = participants;
        this.sessions = sessions;
        this.headings = headings;
        this.clinics = clinics;
    }

    CohortPages.CohortNew blank(CohortForm form, FormErrors errors) {
        var known = places.known();
        return new CohortPages.CohortNew(
                form,
                errors,
                programmes.offered().stream()
                        .map(p -> Option.of(p.id(), p.name()))
                        .toList(),
                sites.byName().stream()
                        .map(site -> Option.of(site.id(), site.name()))
                        .toList(),
                places.options(known, Optional.empty()),
                facilitatorOptions(form.facilitatorIds()));
    }

    CohortPages.CohortEdit edit(UUID cohort, CohortEditForm form, FormErrors errors) {
        var enrolled = (int)
                enrolments.current(cohort).stream().filter(Enrolment::isSeated).count();
        return new CohortPages.CohortEdit(cohort, form, errors, enrolled, facilitatorOptions(form.facilitatorIds()));
    }

    CohortPages.CohortView view(Cohort cohort, Instant now, boolean mayPlan, String error) {
        var current = enrolments.current(cohort.id());
        var people = participants
                .all(current.stream().map(Enrolment::participantId).toList())
                .stream()
                .collect(Collectors.toMap(Participant::id, Function.identity()));
        var dated = sessions.of(cohort.id());
        var stages = headings.of(dated);
        var known = places.known();
        var zone = clinics.current().zone();
        var today = LocalDate.ofInstant(now, zone);
        return new CohortPages.CohortView(
                BoardRow.of(line(cohort, current, dated, now), zone),
                known.of(cohort.siteId(), cohort.roomId()),
                names(assignments.of(cohort.id()).stream()
                        .map(Assignment::staffId)
                        .toList()),
                dated.stream()
                        .map(session -> sessionRow(session, known, now, today, stages.getOrDefault(session.id(), "")))
                        .toList(),
                members(current, people, Enrolment::isSeated),
                members(current, people, Enrolment::isWaiting),
                oneToOne(cohort, current),
                editions.newer(programmes.require(cohort.programmeId()))
                        .map(Programme::edition)
                        .orElse(0),
                mayPlan,
                error);
    }

    private CohortPages.OneToOne oneToOne(Cohort cohort, List<Enrolment> current) {
        var modules = programmes.require(cohort.programmeId()).modules().stream()
                .filter(Module::isOneToOne)
                .map(Module::id)
                .toList();
        if (modules.isEmpty()) return new CohortPages.OneToOne(0, 0);
        var seated =
                current.stream().filter(Enrolment::isSeated).map(Enrolment::id).collect(Collectors.toSet());
        var arranged = sessions.oneToOne(cohort.id()).stream()
                .filter(session -> !session.isCancelled() && modules.contains(session.moduleId()))
                .filter(session ->
                        session.enrolmentId().filter(seated::contains).isPresent())
                .count();
        return new CohortPages.OneToOne((int) arranged, modules.size() * seated.size());
    }

    public Set<UUID> roomsOf(String siteId) {
        return rooms.byName().stream()
                .filter(room -> room.siteId().toString().equals(siteId))
                .map(Room::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    private CohortBoard.Line line(Cohort cohort, List<Enrolment> current, List<Session> dated, Instant now) {
        var planned = dated.stream().filter(session -> !session.isCancelled()).toList();
        var first = planned.stream().map(Session::starts).findFirst();
        var last = planned.stream().map(Session::ends).reduce((a, b) -> b);
        return new CohortBoard.Line(
                cohort.id(),
                cohort.name(),
                programmes.require(cohort.programmeId()).name(),
                cohort.capacity(),
                (int) current.stream().filter(Enrolment::isSeated).count(),
                (int) current.stream().filter(Enrolment::isWaiting).count(),
                cohort.statusAt(now, first, last),
                planned.stream()
                        .filter(s -> s.ends().isAfter(now))
                        .map(Session::starts)
                        .findFirst(),
                last);
    }

    private static CohortPages.SessionRow sessionRow(
            Session session, Places.Known known, Instant now, LocalDate today, String stage) {
        var words = MessageBundles.get(CohortMessages.class);
        var state = session.isCancelled()
                ? words.cancelled()
                : session.day().equals(today) ? words.today() : session.ends().isBefore(now) ? words.over() : "";
        return new CohortPages.SessionRow(
                session.id(),
                session.number(),
                session.title(),
                session.day(),
                session.startsAt(),
                session.endsAt(),
                known.room(session),
                state,
                session.isCancelled(),
                stage);
    }

    private static List<CohortPages.MemberRow> members(
            List<Enrolment> current, Map<UUID, Participant> people, Predicate<Enrolment> which) {
        return current.stream()
                .filter(which)
                .map(enrolment -> member(enrolment, Objects.requireNonNull(people.get(enrolment.participantId()))))
                .toList();
    }

    private static CohortPages.MemberRow member(Enrolment enrolment, Participant person) {
        return new CohortPages.MemberRow(
                enrolment.id(),
                person.id(),
                person.name(),
                person.birthDate(),
                person.needs().stream().map(AccessNeed::label).toList());
    }

    private List<Option> facilitatorOptions(List<String> chosen) {
        return staff.assignable().stream()
                .map(member -> Option.of(
                        member.id(),
                        member.name() + ", " + member.discipline().label(),
                        chosen.contains(member.id().toString())))
                .toList();
    }

    private String names(List<UUID> ids) {
        return staff.all(ids).stream().map(StaffMember::name).collect(Collectors.joining(", "));
    }
}
