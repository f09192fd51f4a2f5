package org.pacewell.attendance;

import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pacewell.cohort.Cohort;
import org.pacewell.cohort.CohortPolicy;
import org.pacewell.cohort.Cohorts;
import org.pacewell.person.AccessNeed;
import org.pacewell.person.StaffMember;
import org.pacewell.person.StaffMembers;
import org.pacewell.programme.Component;
import org.pacewell.programme.Module;
import org.pacewell.programme.Programme;
import org.pacewell.programme.Programmes;
import org.pacewell.programme.Segment;
import org.pacewell.programme.Topic;
import org.pacewell.programme.Topics;
import org.pacewell.schedule.Places;
import org.pacewell.schedule.Session;
import org.pacewell.schedule.Sessions;
import org.pacewell.web.FormErrors;
import org.pacewell.web.Markdown;
import org.pacewell.web.Option;
import org.pacewell.web.Words;

/** Gathers what the page of a session shows: who comes, the plan, the marks. */
@ApplicationScoped
class SessionViews {
    private static final Map<Outcome, String> KEYS = Map.of(
            Outcome.PRESENT, "h",
            Outcome.LATE, "l",
            Outcome.LEFT_EARLY, "e",
            Outcome.ADAPTED, "a",
            Outcome.REMOTE, "j",
            Outcome.APOLOGISED, "p",
            Outcome.DID_NOT_ATTEND, "n");

    private final Cohorts cohorts;
    private final Programmes programmes;
    private final Topics topics;
    private final Sessions sessions;
    private final Places places;
    private final StaffMembers staff;
    private final Rosters rosters;
    private final Registers registers;
    private final Apologies apologies;
    private final NhsCodes codes;
    private final CohortPolicy policy;

    SessionViews(
            Cohorts cohorts,
            Programmes programmes,
            Topics topics,
            Sessions sessions,
            Places places,
            StaffMembers staff,
            Rosters rosters,
            Registers registers,
            Apologies apologies,
            NhsCodes codes,
            CohortPolicy policy) {
        this.cohorts = cohorts;
        this.programmes = programmes;
        this.topics = topics;
        this.sessions = sessions;
        this.places = places;
        this.staff = staff;
        this.rosters = rosters;
        this.registers = registers;
        this.apologies = apologies;
        this.codes = codes;
        this.policy = policy;
    }

    /** The page with the marks that are in force. */
    AttendancePages.SessionView view(Session session, Instant now) {
        return page(session, now, session.registerVersion(), FormErrors.NONE, Optional.empty());
    }

    /** The page again with what was typed; the marks in force stand beside it. */
    AttendancePages.SessionView again(
            Session session, Instant now, int version, FormErrors errors, RegisterForm typed) {
        return page(session, now, version, errors, Optional.of(typed));
    }

    AttendancePages.RegisterSheet sheet(Session session, Instant now) {
        var page = view(session, now);
        return new AttendancePages.RegisterSheet(page.session(), page.people());
    }

    private AttendancePages.SessionView page(
            Session session, Instant now, int version, FormErrors errors, Optional<RegisterForm> typed) {
        var cohort = cohorts.require(session.cohortId());
        var programme = programmes.require(cohort.programmeId());
        var module = moduleOf(session, programme);
        var members = rosters.of(session);
        var marks = registers.of(session.id());
        return new AttendancePages.SessionView(
                head(session, cohort, programme, now),
                people(session, members, marks, typed, errors),
                (int) members.stream()
                        .filter(m -> marks.containsKey(m.enrolmentId()))
                        .count(),
                version,
                errors,
                plan(session, module, now),
                topicParts(module),
                module.homePractice(),
                module.bring(),
                Stream.of(Outcome.values())
                        .map(o -> new AttendancePages.Code(o.label(), codes.of(o)))
                        .toList(),
                policy.mayMark(cohort.id()) && !session.isCancelled(),
                policy.mayPlan());
    }

    private AttendancePages.SessionHead head(Session session, Cohort cohort, Programme programme, Instant now) {
        var running = sessions.facilitators(List.of(session.id())).getOrDefault(session.id(), List.of());
        return new AttendancePages.SessionHead(
                session.id(),
                cohort.id(),
                cohort.name(),
                session.number(),
                programme.modules().size(),
                session.title(),
                session.day(),
                session.startsAt(),
                session.endsAt(),
                places.known().of(session),
                staff.all(running).stream().map(StaffMember::name).collect(Collectors.joining(", ")),
                session.isCancelled(),
                session.cancelReason(),
                session.starts().isAfter(now));
    }

    private List<AttendancePages.Person> people(
            Session session,
            List<Rosters.Member> members,
            Map<UUID, Attendance> marks,
            Optional<RegisterForm> typed,
            FormErrors errors) {
        var said = apologies.of(session.id());
        var corrected = registers.correctedIn(session.id());
        var names =
                names(Stream.concat(corrected.stream(), marks.values().stream()).toList());
        var earlier = corrected.stream().collect(Collectors.groupingBy(Attendance::enrolmentId));
        var people = new ArrayList<AttendancePages.Person>();
        for (var member : members) {
            var id = member.enrolmentId();
            var mark = Optional.ofNullable(marks.get(id));
            var word =
                    Optional.ofNullable(said.get(id)).map(a -> a.kind().label()).orElse("");
            var history = earlier.getOrDefault(id, List.of()).stream()
                    .map(old -> earlierWords(old, names, session.zone()))
                    .toList();
            people.add(person(member, mark, typed, word, history, errors));
        }
        return List.copyOf(people);
    }

    private AttendancePages.Person person(
            Rosters.Member member,
            Optional<Attendance> mark,
            Optional<RegisterForm> typed,
            String said,
            List<String> earlier,
            FormErrors errors) {
        var id = member.enrolmentId();
        var inForce = mark.map(Attendance::mark);
        var outcome = typed.map(t -> t.outcomeOf(id))
                .filter(text -> !text.isEmpty())
                .or(() -> inForce.map(m -> m.outcome().name()))
                .orElse("");
        var reason = typed.map(t -> t.reasonOf(id))
                .or(() -> inForce.map(Mark::reason))
                .orElse("");
        return new AttendancePages.Person(
                id,
                member.name(),
                member.shortName(),
                member.birthDate().getYear(),
                member.needs().stream().map(AccessNeed::label).toList(),
                member.needsNote(),
                said,
                choices(outcome),
                typed.map(t -> t.arrivedAtOf(id))
                        .or(() -> inForce.flatMap(Mark::arrivedAt).map(Words::clock))
                        .orElse(""),
                typed.map(t -> t.leftAtOf(id))
                        .or(() -> inForce.flatMap(Mark::leftAt).map(Words::clock))
                        .orElse(""),
                reason,
                reasons(reason),
                mark.map(this::recordedWords).orElse(""),
                earlier,
                errors.list().stream().anyMatch(error -> error.field().endsWith(id.toString())));
    }

    private static List<AttendancePages.Choice> choices(String outcome) {
        return Arrays.stream(Outcome.values())
                .map(o -> new AttendancePages.Choice(
                        o.name(),
                        o.label(),
                        o.tone(),
                        KEYS.getOrDefault(o, ""),
                        o.name().equals(outcome)))
                .toList();
    }

    private static List<Option> reasons(String chosen) {
        return Stream.of(Reason.values())
                .map(reason -> Option.of(reason, reason.label(), reason.name().equals(chosen)))
                .toList();
    }

    private String recordedWords(Attendance attendance) {
        var outcome = attendance.outcome();
        return words().recorded(markWords(attendance), codes.of(outcome), attendance.minutes());
    }

    private static String earlierWords(Attendance old, Map<UUID, String> names, ZoneId zone) {
        var when = old.recordedAt().atZone(zone);
        var at = Words.plain(when.toLocalDate()) + " " + Words.clock(when.toLocalTime());
        return words().earlier(markWords(old), names.getOrDefault(old.recordedBy(), ""), at);
    }

    private static String markWords(Attendance attendance) {
        var mark = attendance.mark();
        var words = new ArrayList<String>();
        words.add(mark.outcome().label());
        mark.arrivedAt().map(Words::clock).ifPresent(words::add);
        mark.leftAt()
                .map(time -> words().left_at().toLowerCase(Locale.UK) + " " + Words.clock(time))
                .ifPresent(words::add);
        return String.join(", ", words);
    }

    private Map<UUID, String> names(List<Attendance> marks) {
        var ids = marks.stream().map(Attendance::recordedBy).distinct().toList();
        return staff.all(ids).stream().collect(Collectors.toMap(StaffMember::id, StaffMember::name));
    }

    private static Module moduleOf(Session session, Programme programme) {
        return programme.modules().stream()
                .filter(module -> module.id().equals(session.moduleId()))
                .findFirst()
                .orElseThrow();
    }

    private static List<AttendancePages.Part> plan(Session session, Module module, Instant now) {
        var clock = session.starts().isBefore(now) && session.ends().isAfter(now)
                ? Optional.of(LocalTime.ofInstant(now, session.zone()))
                : Optional.<LocalTime>empty();
        var parts = new ArrayList<AttendancePages.Part>();
        var at = session.startsAt();
        for (var segment : module.segments()) {
            var start = at;
            at = at.plusMinutes(segment.minutes());
            var end = at;
            var isNow = clock.filter(time -> !time.isBefore(start) && time.isBefore(end))
                    .isPresent();
            parts.add(part(segment, start, isNow));
        }
        return List.copyOf(parts);
    }

    private static AttendancePages.Part part(Segment segment, LocalTime at, boolean isNow) {
        return new AttendancePages.Part(
                at,
                segment.minutes(),
                segment.title(),
                segment.note(),
                segment.component().label(),
                segment.component() == Component.BREAK,
                isNow);
    }

    private List<AttendancePages.TopicPart> topicParts(Module module) {
        var ids = module.segments().stream()
                .map(Segment::topicId)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        var known = topics.all(ids).stream().collect(Collectors.toMap(Topic::id, Function.identity()));
        return ids.stream()
                .map(known::get)
                .map(Objects::requireNonNull)
                .map(SessionViews::topicPart)
                .toList();
    }

    private static AttendancePages.TopicPart topicPart(Topic topic) {
        var content = topic.content();
        return new AttendancePages.TopicPart(
                topic.id(), content.title(), content.summary(), content.prompts(), Markdown.html(content.guide()));
    }

    private static AttendanceMessages words() {
        return MessageBundles.get(AttendanceMessages.class);
    }
}
