package org.pacewell.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.pacewell.access.Role;
import org.pacewell.attendance.Mark;
import org.pacewell.attendance.Outcome;
import org.pacewell.attendance.Registers;
import org.pacewell.clinic.OpenClinics;
import org.pacewell.clinic.Room;
import org.pacewell.clinic.Rooms;
import org.pacewell.clinic.Site;
import org.pacewell.clinic.Sites;
import org.pacewell.cohort.Assignments;
import org.pacewell.cohort.Cohort;
import org.pacewell.cohort.CohortDetails;
import org.pacewell.cohort.Cohorts;
import org.pacewell.cohort.Enrolments;
import org.pacewell.person.AccessNeed;
import org.pacewell.person.Discipline;
import org.pacewell.person.Participant;
import org.pacewell.person.Participants;
import org.pacewell.person.StaffMember;
import org.pacewell.person.StaffMembers;
import org.pacewell.programme.Programme;
import org.pacewell.programme.Programmes;
import org.pacewell.schedule.DatingACohort;
import org.pacewell.schedule.Session;
import org.pacewell.schedule.Timetable;

/** Furnishes a demo clinic: a running cohort with a session today, a recruiting one, a finished one, an intensive. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class DemoClinic {
    private static final LocalTime TEN = LocalTime.of(10, 0);

    private final OpenClinics clinics;
    private final Sites sites;
    private final Rooms rooms;
    private final StaffMembers staff;
    private final Participants participants;
    private final Programmes programmes;
    private final Cohorts cohorts;
    private final Assignments assignments;
    private final Enrolments enrolments;
    private final DatingACohort dating;
    private final Registers registers;
    private final DemoTasks tasks;
    private final DemoNotes notes;

    DemoClinic(
            OpenClinics clinics,
            Sites sites,
            Rooms rooms,
            StaffMembers staff,
            Participants participants,
            Programmes programmes,
            Cohorts cohorts,
            Assignments assignments,
            Enrolments enrolments,
            DatingACohort dating,
            Registers registers,
            DemoTasks tasks,
            DemoNotes notes) {
        this.clinics = clinics;
        this.sites = sites;
        this.rooms = rooms;
        this.staff = staff;
        this.participants = participants;
        this.programmes = programmes;
        this.cohorts = cohorts;
        this.assignments = assignments;
        this.enrolments = enrolments;
        this.dating = dating;
        this.registers = registers;
        this.tasks = tasks;
        this.notes = notes;
    }

    void furnish(DemoTeam team, LocalDate today) {
        var furnishing = new Furnishing(team, today);
        furnishing.run();
        tasks.settle(team, furnishing.at(today, LocalTime.NOON));
    }

    /** One furnishing, with what it has made so far. */
    private final class Furnishing {
        private final DemoTeam team;
        private final LocalDate today;
        private final Random chance;
        private final DemoPeople people;
        private final ZoneId zone = clinics.current().zone();

        Furnishing(DemoTeam team, LocalDate today) {
            this.team = team;
            this.today = today;
            this.chance = new Random(team.number());
            this.people = new DemoPeople(chance, team.number() * 1000);
        }

        void run() {
            var site = sites.add(new Site(
                    team.site(),
                    "12 Mill Lane, next to the library",
                    "Bus 7 and 12 stop at the door. There is a lift, and parking for blue badges behind the house."
                            + " Come in by the front door and ask at the desk for the group."));
            var roomTwo = rooms.add(new Room(site, "Room 2", 16));
            var gym = rooms.add(new Room(site, "Gym", 20));
            member(team.coordinator(), 1, Discipline.ADMINISTRATION, Role.COORDINATOR);
            var facilitator = member(team.facilitator(), 2, Discipline.PHYSIOTHERAPY, Role.FACILITATOR);
            var clinician = member(team.clinician(), 3, Discipline.MEDICINE, Role.CLINICIAN);
            member(team.manager(), 4, Discipline.ADMINISTRATION, Role.MANAGER);
            var psychologist = colleague("Tom", "Okafor", Discipline.PSYCHOLOGY);
            var nurse = colleague("Ines", "Duarte", Discipline.NURSING);
            rooms.flush();

            var weekly = programme("living-well-with-pain");
            var intensive = programme("three-week-intensive");
            var weekday = EnumSet.of(today.getDayOfWeek());

            var running = cohort(
                    weekly, "Kingfisher group", site, roomTwo, 12, List.of(facilitator, psychologist, clinician));
            var sessions = date(running, today.minusWeeks(6), weekday, TEN, roomTwo);
            seat(running, me(), today.minusWeeks(8));
            fill(running, 10, today.minusWeeks(8));
            mark(running, sessions, 2);
            notes.write(sessions.get(5), facilitator, psychologist);

            var ending = cohort(weekly, "Otter group", site, gym, 12, List.of(facilitator, nurse));
            var past = date(
                    ending, today.minusWeeks(16), EnumSet.of(today.minusDays(1).getDayOfWeek()), TEN, gym);
            fill(ending, 11, today.minusWeeks(18));
            mark(ending, past, 0);

            var next = cohort(weekly, "Heron group", site, roomTwo, 12, List.of(psychologist));
            date(next, today.plusWeeks(2), weekday, LocalTime.of(14, 0), roomTwo);
            fill(next, 9, today.minusWeeks(1));

            var daily = cohort(intensive, "Willow group", site, gym, 8, List.of(nurse, clinician));
            var days = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.THURSDAY);
            var dailySessions = date(daily, today.minusDays(7), days, TEN, gym);
            fill(daily, 10, today.minusWeeks(3));
            mark(daily, dailySessions, 1);
        }

        private Participant me() {
            var details = people.named(
                    DemoTeam.given(team.participant()),
                    DemoTeam.family(team.participant()),
                    team.participantBorn(),
                    List.of(AccessNeed.CHAIR_WITH_ARMS));
            var me = participants.add(new Participant(details, at(today.minusWeeks(12), LocalTime.NOON)));
            me.signsInAs(team.subject(5));
            return me;
        }

        private StaffMember member(String name, int account, Discipline discipline, String role) {
            var member = new StaffMember(
                    DemoTeam.given(name),
                    DemoTeam.family(name),
                    (DemoTeam.given(name) + "@staff.example").toLowerCase(Locale.ROOT),
                    discipline,
                    Set.of(role));
            member.signsInAs(team.subject(account));
            return staff.add(member);
        }

        private StaffMember colleague(String given, String family, Discipline discipline) {
            var email = (given + "@staff.example").toLowerCase(Locale.ROOT);
            return staff.add(new StaffMember(given, family, email, discipline, Set.of(Role.FACILITATOR)));
        }

        private Programme programme(String key) {
            return programmes.offered().stream()
                    .filter(programme -> programme.key().equals(key))
                    .findFirst()
                    .orElseThrow();
        }

        private Cohort cohort(
                Programme programme, String name, Site site, Room room, int capacity, List<StaffMember> by) {
            var details = new CohortDetails(name, Optional.of(site.id()), Optional.of(room.id()), capacity);
            var began = today.minusWeeks(20);
            var cohort = cohorts.add(new Cohort(programme.id(), details, at(began, LocalTime.NOON)));
            assignments.assign(cohort, by.stream().map(StaffMember::id).toList(), began);
            return cohort;
        }

        private List<Session> date(Cohort cohort, LocalDate first, Set<DayOfWeek> weekdays, LocalTime time, Room room) {
            var before = at(first.isBefore(today) ? first.minusDays(1) : today, LocalTime.MIDNIGHT);
            return dating.confirm(cohort, new Timetable(first, weekdays, time), Optional.of(room.id()), before);
        }

        private void fill(Cohort cohort, int people, LocalDate on) {
            for (int i = 0; i < people; i++) {
                var person = new Participant(this.people.next(), at(on.minusDays(30), LocalTime.NOON));
                seat(cohort, participants.add(person), on);
            }
        }

        private void seat(Cohort cohort, Participant person, LocalDate on) {
            enrolments.enrol(cohort.id(), person.id(), on, at(on, LocalTime.NOON));
        }

        /** Marks every session before today; of the last one so many people stay unmarked. */
        private void mark(Cohort cohort, List<Session> sessions, int unmarked) {
            var by = assignments.of(cohort.id()).getFirst().staffId();
            var members = enrolments.current(cohort.id()).stream()
                    .filter(enrolment -> enrolment.isSeated())
                    .map(enrolment -> enrolment.id())
                    .toList();
            var held = sessions.stream().filter(s -> s.day().isBefore(today)).toList();
            for (var session : held) {
                var skip = session == held.getLast() ? unmarked : 0;
                var marks = new ArrayList<Mark>();
                for (UUID member : members.subList(0, members.size() - skip)) marks.add(mark(member, session));
                registers.take(session, marks, OptionalInt.empty(), by, session.ends());
            }
        }

        private Mark mark(UUID member, Session session) {
            return switch (chance.nextInt(16)) {
                case 0 -> Mark.of(member, Outcome.APOLOGISED);
                case 1 -> Mark.of(member, Outcome.DID_NOT_ATTEND);
                case 2 -> Mark.of(member, Outcome.ADAPTED);
                case 3 -> {
                    var arrived = Optional.of(session.startsAt().plusMinutes(20));
                    yield new Mark(member, Outcome.LATE, arrived, Optional.empty(), "");
                }
                default -> Mark.of(member, Outcome.PRESENT);
            };
        }

        private Instant at(LocalDate day, LocalTime time) {
            return day.atTime(time).atZone(zone).toInstant();
        }
    }
}
