package org.pacewell.attendance;

import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pacewell.person.AccessNeed;
import org.pacewell.person.StaffMember;
import org.pacewell.person.StaffMembers;
import org.pacewell.schedule.Session;
import org.pacewell.web.FormErrors;
import org.pacewell.web.Option;
import org.pacewell.web.Words;

/** The rows of a register: who, what they need and said, the mark in force, and what stood there before. */
@ApplicationScoped
public class RegisterRows {
    /** The letters that mark a row by keyboard. */
    private static final Map<Outcome, String> KEYS = Map.of(
            Outcome.PRESENT, "h",
            Outcome.LATE, "l",
            Outcome.LEFT_EARLY, "e",
            Outcome.ADAPTED, "a",
            Outcome.REMOTE, "j",
            Outcome.APOLOGISED, "p",
            Outcome.RECAP, "r",
            Outcome.DID_NOT_ATTEND, "n");

    /** What seldom happens stands under "More", so that a row stays short on a telephone. */
    private static final Set<Outcome> SELDOM =
            EnumSet.of(Outcome.RECAP, Outcome.LATE_NOT_SEEN, Outcome.CANCELLED_BY_CLINIC);

    private final Registers registers;
    private final Apologies apologies;
    private final StaffMembers staff;
    private final NhsCodes codes;

    RegisterRows(Registers registers, Apologies apologies, StaffMembers staff, NhsCodes codes) {
        this.registers = registers;
        this.apologies = apologies;
        this.staff = staff;
        this.codes = codes;
    }

    /** A row for each member; with a form, what was typed stands in place of the mark in force. */
    List<AttendancePages.Person> of(
            Session session,
            List<Rosters.Member> members,
            Map<UUID, Attendance> marks,
            Optional<RegisterForm> typed,
            FormErrors errors) {
        return rows(members, marks, typed, inWords(apologies.of(session.id()), session), earlier(session), errors);
    }

    /** A row for each member with what was known at the end of a day, for looking at. */
    List<AttendancePages.Person> knownOn(
            Session session, List<Rosters.Member> members, Map<UUID, Attendance> marks, KnownOn known) {
        var said = inWords(apologies.before(session.id(), known.end()), session);
        return rows(members, marks, Optional.empty(), said, Map.of(), FormErrors.NONE);
    }

    private static Map<UUID, String> inWords(Map<UUID, Apology> said, Session session) {
        return said.values().stream()
                .collect(Collectors.toMap(Apology::enrolmentId, apology -> apology.inWords(session)));
    }

    private List<AttendancePages.Person> rows(
            List<Rosters.Member> members,
            Map<UUID, Attendance> marks,
            Optional<RegisterForm> typed,
            Map<UUID, String> said,
            Map<UUID, List<String>> earlier,
            FormErrors errors) {
        return members.stream()
                .map(member -> row(
                        member,
                        Optional.ofNullable(marks.get(member.enrolmentId())),
                        typed,
                        said.getOrDefault(member.enrolmentId(), ""),
                        earlier.getOrDefault(member.enrolmentId(), List.of()),
                        errors))
                .toList();
    }

    private AttendancePages.Person row(
            Rosters.Member member,
            Optional<Attendance> mark,
            Optional<RegisterForm> typed,
            String said,
            List<String> earlier,
            FormErrors errors) {
        var id = member.enrolmentId();
        var own = typed.filter(form -> !form.outcomeOf(id).isEmpty());
        var inForce = mark.map(Attendance::mark);
        var outcome = own.map(form -> form.outcomeOf(id))
                .or(() -> inForce.map(m -> m.outcome().name()))
                .orElse("");
        var reason = own.map(form -> form.reasonOf(id))
                .or(() -> inForce.map(Mark::reason))
                .orElse("");
        return new AttendancePages.Person(
                Rosters.key(id),
                mark.map(attendance -> attendance.id().toString()).orElse(""),
                member.name(),
                member.shortName(),
                member.known(),
                member.birthDate().getYear(),
                member.needs().stream().map(AccessNeed::label).toList(),
                member.needsNote(),
                said,
                choices(outcome),
                time(
                        own.map(form -> form.arrivedAtOf(id)),
                        inForce.flatMap(Mark::arrivedAt).map(Words::clock)),
                time(
                        own.map(form -> form.leftAtOf(id)),
                        inForce.flatMap(Mark::leftAt).map(Words::clock)),
                reason,
                reasons(),
                mark.map(this::recorded).orElse(""),
                member.guest(),
                earlier,
                errors.list().stream().anyMatch(error -> error.field().endsWith(Rosters.key(id))));
    }

    /** The letters as the page's script reads them: {@code h:PRESENT l:LATE}. */
    static String keys() {
        return KEYS.entrySet().stream()
                .map(key -> key.getValue() + ":" + key.getKey())
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static String time(Optional<String> typed, Optional<String> inForce) {
        return typed.or(() -> inForce).orElse("");
    }

    private static List<AttendancePages.Choice> choices(String outcome) {
        return Arrays.stream(Outcome.values())
                .map(o -> new AttendancePages.Choice(
                        o.name(),
                        o.label(),
                        o.tone(),
                        SELDOM.contains(o),
                        o.ordinal() == 0,
                        o.name().equals(outcome)))
                .toList();
    }

    private static List<Option> reasons() {
        return Stream.of(Reason.values())
                .map(reason -> Option.of(reason, reason.label()))
                .toList();
    }

    private Map<UUID, List<String>> earlier(Session session) {
        var corrected = registers.correctedIn(session.id());
        var authors = corrected.stream()
                .flatMap(old -> old.recordedBy().stream())
                .distinct()
                .toList();
        var names = staff.all(authors).stream().collect(Collectors.toMap(StaffMember::id, StaffMember::name));
        return corrected.stream()
                .collect(Collectors.groupingBy(
                        Attendance::enrolmentId,
                        Collectors.mapping(old -> earlier(old, names, session.zone()), Collectors.toList())));
    }

    private static String earlier(Attendance old, Map<UUID, String> names, ZoneId zone) {
        var when = old.recordedAt().atZone(zone);
        var at = Words.plain(when.toLocalDate()) + ", " + Words.clock(when.toLocalTime());
        var said = words().earlier(inWords(old.mark()), author(old, names), at);
        return old.correction().isEmpty() ? said : said + ". " + words().corrected(old.correction());
    }

    /** Who made a mark; the names are those of staff, by identifier. */
    public static String author(Attendance old, Map<UUID, String> names) {
        return old.recordedBy().map(by -> names.getOrDefault(by, "")).orElseGet(words()::themselves);
    }

    /** A mark in force in a sentence, with its NHS code and its minutes. */
    public String recorded(Attendance attendance) {
        var said = words().recorded(inWords(attendance.mark()), codes.of(attendance.outcome()), attendance.minutes());
        if (attendance.isCheckIn()) return said + " " + words().checked_in();
        return attendance.correction().isEmpty() ? said : said + " " + words().corrected(attendance.correction());
    }

    /** A mark in a few words, for example: late, 10:25. */
    public static String inWords(Mark mark) {
        var parts = new ArrayList<String>();
        parts.add(mark.outcome().label());
        mark.arrivedAt().map(Words::clock).ifPresent(parts::add);
        mark.leftAt()
                .map(time -> words().left_at().toLowerCase(Locale.UK) + " " + Words.clock(time))
                .ifPresent(parts::add);
        return String.join(", ", parts);
    }

    private static AttendanceMessages words() {
        return MessageBundles.get(AttendanceMessages.class);
    }
}
