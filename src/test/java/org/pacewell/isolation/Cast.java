package org.pacewell.isolation;

import static org.pacewell.ApiSamples.aPublishedTopic;
import static org.pacewell.ApiSamples.aWednesday;
import static org.pacewell.ApiSamples.demoCohort;
import static org.pacewell.ApiSamples.enrol;
import static org.pacewell.ApiSamples.unique;
import static org.pacewell.ApiSamples.weekly;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.pacewell.ApiClient;
import org.pacewell.ApiClient.Answer;

/** The people who ask, and two cohorts of theirs and a clinic next door that they ask about. */
final class Cast {
    /** Whose thing is asked for. */
    enum Target {
        OWN,
        OTHER,
        FOREIGN,
        UNKNOWN
    }

    static final String OUR = "riverside";
    static final String THEIR = "ashgrove";

    private static final Pattern PARAMETER = Pattern.compile("\\{\\w+}");
    private static final String FACILITATOR = "matrix-facilitator";
    private static final String OTHER_PARTICIPANT = "matrix-other";
    private static final String PARTICIPANT = "matrix-enrolled";
    private static final String WAITING = "matrix-waiting";
    private static final String WITHDRAWN = "matrix-withdrawn";
    private static final String COVER = "matrix-cover";
    private static final String COVERED = "matrix-covered";
    private static final String DEACTIVATED = "matrix-deactivated";
    private static final String SPARE = "matrix-spare";
    private static final String STRANGE = "matrix-nobody";

    /** The things of one cohort. */
    record Group(
            String cohort, String session, String seated, String ended, String person, String handout, String staff) {}

    private final ApiClient coordinator = ApiClient.riverside("coordinator");
    private final String programme = coordinator
            .get("/api/v1/cohorts/" + demoCohort(coordinator, "Kingfisher group"))
            .at("/programmeId");
    private final String site = coordinator.get("/api/v1/sites").at("/items/0/id");
    private final List<Persona> personas;
    private final Map<Target, Group> groups = new HashMap<>();
    private final Map<Target, String> changes = new HashMap<>();
    private final Map<Target, String> notices = new HashMap<>();
    private final Map<Target, String> tasks = new HashMap<>();
    private final Map<Target, String> guestPlaces = new HashMap<>();
    private final Map<Target, String> separations = new HashMap<>();
    private final Map<Target, String> calendarKeys = new HashMap<>();
    private final Map<String, String> files = new HashMap<>();
    private final Endings endings = new Endings();
    private final String ownTopic;
    private final String otherTopic;
    private final String foreignTopic;
    private final String foreignProgramme;
    private final String ownOpening;
    private final String foreignOpening;

    private Cast() {
        var other = met(FACILITATOR, "Otto", "Facilitatorius");
        var spare = met(SPARE, "Spera", "Sparington");
        var cover = met(COVER, "Cora", "Coverly");
        var covered = met(COVERED, "Cosmo", "Coveredson");
        met(DEACTIVATED, "Dora", "Deactivata");
        deactivate(Accounts.email(OUR, DEACTIVATED));
        var enrolled = participant(PARTICIPANT, "Petra", "Enrolliston");
        var otherOne = participant(OTHER_PARTICIPANT, "Olaf", "Elsewhereby");
        var waiting = participant(WAITING, "Wanda", "Waitingham");
        var withdrawn = participant(WITHDRAWN, "Wilf", "Withdrawnley");
        Accounts.open(OUR, STRANGE, "Nils", "Nobodysson", "participant");

        personas = List.of(
                Persona.stranger(OUR),
                Persona.of("platform administrator", "", "pacewell", "admin"),
                ours("manager", "manager"),
                ours("coordinator", "coordinator"),
                ours("clinician", "clinician"),
                ours("facilitator of the cohort", "facilitator"),
                ours("facilitator of another cohort", FACILITATOR),
                ours("stand-in for the session", COVER),
                ours("stand-in whose cover is over", COVERED),
                ours("participant of the cohort", PARTICIPANT),
                ours("participant of another cohort", OTHER_PARTICIPANT),
                ours("participant who waits", WAITING),
                ours("participant who withdrew", WITHDRAWN),
                ours("deactivated staff member", DEACTIVATED),
                ours("account that the clinic does not know", STRANGE),
                Persona.astray("coordinator of another clinic", THEIR, OUR, "coordinator"));

        var priya = staff("priya@staff.example");
        var clinician = Superuser.texts(
                        "select id from staff_member where tenant_id = 'riverside' and family_name = 'Adeyemi'")
                .getFirst();
        var own = group(List.of(priya, clinician), "04:10", withdrawn, enrolled, waiting);
        var heron = group(List.of(other), "03:10", aStranger(), otherOne, aStranger());
        covers(own.session(), cover);
        covers(own.session(), covered);
        Superuser.run("update cover set ended_at = now() where staff_id = '" + covered + "'");
        changes.put(Target.OWN, change(coordinator, own.session()));
        changes.put(Target.OTHER, change(coordinator, heron.session()));
        ownTopic = handoutOf(persona("participant of the cohort"));
        otherTopic = aPublishedTopic(coordinator);
        var them = ApiClient.ashgrove("coordinator");
        foreignTopic = them.get("/api/v1/topics").at("/items/0/id");
        foreignProgramme = them.get("/api/v1/programmes").at("/items/0/id");
        var theirs = demoCohort(them, "Heron group");
        var theirSession = them.get("/api/v1/cohorts/" + theirs + "/sessions").at("/items/0/id");
        changes.put(Target.FOREIGN, change(them, theirSession));
        var enrolment = them.get("/api/v1/cohorts/" + theirs + "/enrolments");
        ownOpening = opening(OUR, heron.person());
        foreignOpening = opening(THEIR, enrolment.at("/items/0/participantId"));
        groups.put(Target.OWN, with(own, ownTopic, spare));
        groups.put(Target.OTHER, with(heron, otherTopic, ""));
        groups.put(
                Target.FOREIGN,
                new Group(
                        theirs,
                        them.get("/api/v1/cohorts/" + theirs + "/sessions").at("/items/0/id"),
                        enrolment.at("/items/0/id"),
                        enrolment.at("/items/0/id"),
                        enrolment.at("/items/0/participantId"),
                        foreignTopic,
                        them.get("/api/v1/staff").at("/items/0/id")));
        for (var whose : List.of(Target.OWN, Target.OTHER, Target.FOREIGN)) {
            tasks.put(whose, task(group(whose)));
            notices.put(whose, notice(Objects.requireNonNull(changes.get(whose)), group(whose)));
        }
        for (var topic : List.of(ownTopic, otherTopic, foreignTopic)) files.put(topic, attached(topic));
        groups.forEach((target, group) -> guestPlaces.put(target, guestPlace(group)));
        groups.forEach((target, group) -> separations.put(target, separation(group)));
        for (var whose : List.of(Target.OWN, Target.FOREIGN))
            calendarKeys.put(whose, calendarKey(group(whose).cohort()));
    }

    /** One cast for all tests of an application. */
    static Cast get() {
        return Shared.CAST;
    }

    private static final class Shared {
        private static final Cast CAST = new Cast();
    }

    List<Persona> personas() {
        return personas;
    }

    Persona persona(String name) {
        return personas.stream().filter(p -> p.name().equals(name)).findFirst().orElseThrow();
    }

    Group group(Target target) {
        return Objects.requireNonNull(groups.get(target));
    }

    /** The address of a route for what is asked for, if there is such a thing. */
    Optional<String> address(Route route, Target target) {
        var path = route.path();
        if (!path.contains("{")) return target == Target.OWN ? Optional.of(path) : Optional.empty();
        var ids = ids(route, target);
        if (ids.isEmpty()) return Optional.empty();
        var address = path;
        for (var id : ids) address = PARAMETER.matcher(address).replaceFirst(id);
        if (address.contains("{")) throw new AssertionError("Say what the ids of " + route + " are");
        return Optional.of(address);
    }

    /** A body that has no effect: whoever may ask is told what is wrong with it, and nobody else. */
    String body(Route route, Target target) {
        var seated = Optional.ofNullable(groups.get(target)).map(Group::person);
        var enrols = route.method().equals("POST") && route.path().endsWith("/enrolments");
        Map<String, String> fields = enrols && seated.isPresent() ? Map.of("participantId", seated.get()) : Map.of();
        if (!route.isForPrograms()) return Persona.form(fields);
        return enrols && seated.isPresent() ? "{\"participantId\":\"" + seated.get() + "\"}" : "{}";
    }

    private List<String> ids(Route route, Target target) {
        var path = route.path();
        if (path.contains("clinics/{")) return clinicKey(target);
        if (path.contains("calendar/{")) return calendarKey(target);
        if (path.contains("/make-ups/{")) return guest(target);
        if (path.contains("/separations/{")) return separated(target);
        if (path.contains("/check-in/{")) return target == Target.OWN ? List.of("no-code-of-anybody") : List.of();
        if (path.contains("/enrolments/{")) {
            var ends = path.endsWith("/end") || route.method().equals("DELETE");
            if (target == Target.UNKNOWN) return List.of(group(Target.OWN).cohort(), unknown());
            return List.of(
                    group(target).cohort(),
                    ends ? group(target).ended() : group(target).seated());
        }
        if (path.contains("clinic/notes/{")) return whole(target, "group", "nobody");
        if (path.contains("/notes/{")) return note(target);
        if (target == Target.UNKNOWN && path.contains("/{file}")) return List.of(unknown(), unknown());
        if (target == Target.UNKNOWN) return path.contains("/{number}") ? List.of(unknown(), "1") : List.of(unknown());
        if (endings.has(path)) return whole(target, endings.of(OUR, path), endings.of(THEIR, path));
        if (path.contains("tasks/{")) return List.of(Objects.requireNonNull(tasks.get(target)));
        if (path.contains("notices/{")) return List.of(Objects.requireNonNull(notices.get(target)));
        if (path.contains("session-changes/{")) return List.of(Objects.requireNonNull(changes.get(target)));
        var group = group(target);
        if (path.contains("cohorts/{")) return List.of(group.cohort());
        if (path.contains("sessions/{") || path.contains("unmarked/{")) return List.of(group.session());
        if (path.contains("participants/{")) return List.of(group.person());
        if (path.contains("handouts/{")) {
            return path.contains("/{file}")
                    ? List.of(group.handout(), file(group.handout()))
                    : List.of(group.handout());
        }
        if (path.contains("staff/{")) return group.staff().isEmpty() ? List.of() : List.of(group.staff());
        if (path.contains("break-glass/{")) return whole(target, ownOpening, foreignOpening);
        if (path.contains("topics/{")) {
            var topic = whole(target, otherTopic, foreignTopic);
            if (topic.isEmpty()) return topic;
            if (path.contains("/{number}")) return List.of(topic.getFirst(), "1");
            return path.contains("/{file}") ? List.of(topic.getFirst(), file(topic.getFirst())) : topic;
        }
        if (path.contains("programmes/{")) return whole(target, programme, foreignProgramme);
        throw new AssertionError("Say what the ids of " + route + " are");
    }

    /** The note of a person in a session, and its first version. */
    private List<String> note(Target target) {
        return target == Target.UNKNOWN
                ? List.of(group(Target.OWN).session(), unknown(), "1")
                : List.of(group(target).session(), group(target).seated(), "1");
    }

    private List<String> calendarKey(Target target) {
        return target == Target.OTHER
                ? List.of()
                : List.of(Objects.requireNonNullElse(calendarKeys.get(target), "A".repeat(32)));
    }

    /** A key to the calendar of somebody of a group who has no account. */
    private static String calendarKey(String cohort) {
        return Superuser.texts("""
                with key as (select substr(replace(gen_random_uuid()::text, '-', ''), 1, 32) as text)
                , made as (insert into calendar_address (tenant_id, id, participant_id, hash, wording, made_at)
                  select e.tenant_id, uuidv7(), e.participant_id, encode(sha256(convert_to(key.text, 'UTF8')), 'hex'),
                    'APPOINTMENT', now()
                  from key, enrolment e join participant p on p.tenant_id = e.tenant_id and p.id = e.participant_id
                  where e.cohort_id = '%s' and e.seat is not null and e.ended_on is null and p.subject is null
                  limit 1 returning id)
                select key.text from key, made""".formatted(cohort)).getFirst();
    }

    private List<String> guest(Target target) {
        if (target == Target.UNKNOWN) return List.of(group(Target.OWN).cohort(), unknown(), unknown());
        var home = group(target);
        return List.of(home.cohort(), home.seated(), Objects.requireNonNull(guestPlaces.get(target)));
    }

    /** A guest place that was withdrawn, so that nobody can do so once more. */
    private static String guestPlace(Group home) {
        return Superuser.texts("""
                insert into guest_place (tenant_id, id, session_id, cohort_id, enrolment_id, home_cohort_id, module_id, seat,
                  given_by, given_at, withdrawn_at)
                select s.tenant_id, uuidv7(), s.id, s.cohort_id, e.id, e.cohort_id, s.module_id, 1,
                  (select m.id from staff_member m where m.tenant_id = s.tenant_id limit 1), now(), now()
                from enrolment e
                join session s on s.tenant_id = e.tenant_id and s.cohort_id <> e.cohort_id and s.enrolment_id is null
                where e.id = '%s' and s.starts > now() + interval '1 day' limit 1 returning id""".formatted(home.seated())).getFirst();
    }

    private List<String> separated(Target target) {
        if (target == Target.UNKNOWN) return List.of(group(Target.OWN).person(), unknown());
        return List.of(group(target).person(), Objects.requireNonNull(separations.get(target)));
    }

    /** A pair that was ended, so that nobody can do so once more. */
    private static String separation(Group group) {
        return Superuser.texts("""
                insert into separation (tenant_id, id, one_id, other_id, reason, recorded_by, recorded_at, ended_by, ended_at)
                select p.tenant_id, uuidv7(), least(p.id, o.id), greatest(p.id, o.id), 'Matrix', m.id, now(), m.id, now()
                from participant p
                join participant o on o.tenant_id = p.tenant_id and o.id <> p.id
                join staff_member m on m.tenant_id = p.tenant_id
                where p.id = '%s' limit 1 returning id""".formatted(group.person())).getFirst();
    }

    private static List<String> clinicKey(Target target) {
        return switch (target) {
            case OWN -> List.of(OUR);
            case FOREIGN -> List.of(THEIR);
            case UNKNOWN -> List.of("nowhere");
            default -> List.of();
        };
    }

    /** A record that was opened beyond a clinician's reach and is closed again. */
    private static String opening(String clinic, String whose) {
        var client = ApiClient.at(clinic).with("Authorization", "Bearer " + ApiClient.token(clinic, "clinician"));
        var id = client.post(
                        "/api/v1/participants/" + whose + "/break-glass", Map.of("reason", "Covering for a colleague"))
                .expect(201)
                .id();
        Superuser.run("update break_glass set closed_at = opened_at where id = '" + id + "'");
        return id;
    }

    /** What belongs to the whole clinic has no other cohort. */
    private static List<String> whole(Target target, String own, String foreign) {
        return switch (target) {
            case OWN -> List.of(own);
            case FOREIGN -> List.of(foreign);
            default -> List.of();
        };
    }

    /** A cohort with one person who left, one who takes part, one who fills it up, and one who waits. */
    Group group(List<String> staff, String time, String left, String seated, String waits) {
        var cohort = coordinator
                .post(
                        "/api/v1/cohorts",
                        Map.of(
                                "name",
                                unique("Matrix"),
                                "programmeId",
                                programme,
                                "capacity",
                                2,
                                "siteId",
                                site,
                                "facilitatorIds",
                                staff))
                .expect(201)
                .id();
        var sessions = coordinator
                .post("/api/v1/cohorts/" + cohort + "/schedule", weekly(aWednesday(30), time))
                .expect(201)
                .each("/sessions", "id");
        var ended = enrol(coordinator, cohort, left).expect(201).id();
        coordinator.delete("/api/v1/cohorts/" + cohort + "/enrolments/" + ended).expect(204);
        var seat = enrol(coordinator, cohort, seated).expect(201).id();
        enrol(coordinator, cohort, aStranger()).expect(201);
        enrol(coordinator, cohort, waits).expect(202);
        return new Group(cohort, sessions.getFirst(), seat, ended, seated, "", "");
    }

    private static Group with(Group group, String handout, String staff) {
        return new Group(
                group.cohort(), group.session(), group.seated(), group.ended(), group.person(), handout, staff);
    }

    String participant(String user, String given, String family) {
        Accounts.open(OUR, user, given, family, "participant");
        var details = new HashMap<String, Object>(Map.of(
                "givenName",
                given,
                "familyName",
                family,
                "birthDate",
                "1957-05-17",
                "email",
                Accounts.email(OUR, user)));
        var id = coordinator.post("/api/v1/participants", details).expect(201).id();
        programs(user).get("/api/v1/me").expect(200);
        return id;
    }

    String aStranger() {
        return coordinator
                .post(
                        "/api/v1/participants",
                        Map.of("givenName", "Stran", "familyName", unique("Gerby"), "birthDate", "1948-08-18"))
                .expect(201)
                .id();
    }

    /** A staff member whom the clinic meets at their first request. */
    String met(String user, String given, String family) {
        Accounts.open(OUR, user, given, family, "facilitator");
        programs(user).get("/api/v1/me").expect(200);
        return staff(Accounts.email(OUR, user));
    }

    private static String staff(String email) {
        return Superuser.texts("select id from staff_member where tenant_id = 'riverside' and email = '" + email + "'")
                .getFirst();
    }

    private static void deactivate(String email) {
        Superuser.run(
                "update staff_member set active = false where tenant_id = 'riverside' and email = '" + email + "'");
    }

    static String handoutOf(Persona participant) {
        var page = participant.pages().get("/my-programme").expect(200).text();
        var links = new ArrayList<String>();
        var found = Pattern.compile("/handouts/([0-9a-f-]{36})").matcher(page);
        while (found.find()) links.add(found.group(1));
        return links.getFirst();
    }

    private static ApiClient programs(String user) {
        return ApiClient.at(OUR).with("Authorization", "Bearer " + ApiClient.token(OUR, user));
    }

    private static Persona ours(String name, String user) {
        return Persona.of(name, OUR, OUR, user);
    }

    private void covers(String session, String staff) {
        coordinator
                .post("/api/v1/sessions/" + session + "/cover", Map.of("staffId", staff))
                .expect(201);
    }

    /** A task about somebody of a group, which is nobody's. */
    private static String task(Group group) {
        return Superuser.texts("""
                insert into task (tenant_id, id, kind, what, participant_id, enrolment_id, cohort_id, session_id, due_at,
                                  opened_by, opened_at)
                select e.tenant_id, uuidv7(), 'RESCUE', 'Not there at session 1', e.participant_id, e.id, e.cohort_id,
                  '%s', now(), (select min(m.id::text)::uuid from staff_member m where m.tenant_id = e.tenant_id), now()
                from enrolment e where e.id = '%s' returning id""".formatted(group.session(), group.seated())).getFirst();
    }

    /** A change that was taken back, so that nobody can do so once more. */
    private static String change(ApiClient by, String session) {
        var change = by.post("/api/v1/sessions/" + session + "/changes", Map.of("kind", "ROOM"))
                .expect(201)
                .id();
        by.post("/api/v1/session-changes/" + change + "/undo", "").expect(204);
        return change;
    }

    /** What somebody would have been told of such a change. */
    private static String notice(String change, Group group) {
        return Superuser.texts("""
                insert into notice (tenant_id, id, change_id, participant_id, subject, text, written_at, due_at,
                  expires_at, outcome, settled_at)
                select tenant_id, uuidv7(), id, '%s', 'A change', 'It moved.', now(), now(), now(), 'WITHDRAWN', now()
                from session_change where id = '%s'
                on conflict (tenant_id, change_id, participant_id) do update set version = 0 returning id""".formatted(group.person(), change)).getFirst();
    }

    private String file(String topic) {
        return Objects.requireNonNull(files.get(topic));
    }

    /** A file for participants that a topic and all its versions give. */
    private static String attached(String topic) {
        return Superuser.texts("""
                with added as (
                  insert into topic_file (tenant_id, id, name, kind, sha256, bytes, added_at, added_by)
                  select tenant_id, uuidv7(), 'Matrix', 'PNG', repeat('a', 64), '\\x89504e470d0a1a0a', now(), 'Matrix'
                  from topic where id = '%1$s' returning id),
                given as (
                  update topic_version set files = array[added.id || ' PNG 8 PARTICIPANTS Matrix']
                  from added where topic_id = '%1$s')
                update topic set files = array[added.id || ' PNG 8 PARTICIPANTS Matrix']
                from added where topic.id = '%1$s' returning added.id""".formatted(topic)).getFirst();
    }

    private static String unknown() {
        return UUID.randomUUID().toString();
    }

    /** What somebody gets who asks for a thing. */
    Optional<Answer> ask(Persona persona, Route route, Target target) {
        return address(route, target).map(address -> persona.ask(route, address, body(route, target)));
    }
}
