package org.pacewell.stories;

import static org.pacewell.stories.ScriptsClinic.API;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pacewell.ApiClient;
import org.pacewell.ApiSamples;
import org.pacewell.isolation.GuestScene;
import org.pacewell.web.PageClient;

/** A cohort of which every free text, and every one of what it is made of, is a script. */
final class Planted {
    private static final int ROUND_DAYS = 35;
    private static final int HOURS_AHEAD = 2;
    private static final int DAYS_AGO = 7;
    private static int rounds;

    private final ApiClient coordinator = ScriptsClinic.client("coordinator");
    private final PageClient forms = PageClient.of(ScriptsClinic.KEY, "coordinator");
    private final int round = rounds++;
    private final Texts texts;
    private final PlantedPlan plan;

    final String staff = ScriptsClinic.facilitator();
    final String topic;
    final String file;
    final String programme;
    final String participant;
    final String withdrawn;
    final String cohort;
    final String session;
    final String given;
    final String cancelled;
    final String change;
    final String enrolment;
    final String missing;
    final String draft;
    final PlantedCare care;

    Planted(String script) {
        texts = new Texts(script, round);
        plan = new PlantedPlan(texts, round);
        topic = plan.topic;
        draft = plan.draft;
        file = plan.file;
        programme = plan.programme;
        cohort = cohort();
        var dates = ApiSamples.dated(coordinator, cohort, ApiSamples.weekly(firstDay(), "23:15"));
        session = dates.getFirst();
        given = dates.get(1);
        cancelled = dates.getLast();
        enrolment = seat(describedAnew());
        participant = added("p");
        missing = seat(participant);
        withdrawn = added("q");
        end(seat(withdrawn));
        mark();
        change = cancel();
        leave();
        openTheRecord();
        keepApart();
        makeAnAddress();
        GuestScene.joinedEarlier(cohort, DAYS_AGO + round);
        GuestScene.over(given, DAYS_AGO + round);
        care = new PlantedCare(texts, given, missing, participant);
    }

    /** The marks of all that was stored. */
    Set<String> marks() {
        return texts.marks();
    }

    /** Takes the participant out of the group again, so that the next round finds them free. */
    void clear() {
        end(enrolment);
    }

    private void keepApart() {
        var body = Map.of("participantId", withdrawn, "reason", texts.text("apart"));
        coordinator
                .post(API + "participants/" + participant + "/separations", body)
                .expect(201);
    }

    private String cohort() {
        var body = Map.of(
                "name",
                texts.text("cohort"),
                "programmeId",
                programme,
                "capacity",
                12,
                "siteId",
                plan.site,
                "facilitatorIds",
                List.of(staff));
        return coordinator.post(API + "cohorts", body).expect(201).id();
    }

    /** Each round has weeks of its own, and the first begins today unless the day is nearly over. */
    private LocalDate firstDay() {
        return ZonedDateTime.now(ZoneId.of("Europe/London"))
                .plusHours(HOURS_AHEAD)
                .toLocalDate()
                .plusDays((long) round * ROUND_DAYS);
    }

    private String describedAnew() {
        var path = API + "participants/" + ScriptsClinic.participant();
        var details = described("m");
        details.put("email", ScriptsClinic.MAIL);
        var read = coordinator.get(path).expect(200);
        return coordinator.ifMatch(read.etag()).put(path, details).expect(200).id();
    }

    private String added(String code) {
        return coordinator
                .post(API + "participants", described(code))
                .expect(201)
                .id();
    }

    private Map<String, Object> described(String code) {
        var person = ScriptsClinic.person(texts.text(code + "given"), texts.text(code + "fam"));
        person.put("preferredName", texts.text(code + "pref"));
        person.put("pronouns", texts.text(code + "pron"));
        person.put("needsNote", texts.text(code + "need"));
        return person;
    }

    private String seat(String person) {
        return ApiSamples.enrol(coordinator, cohort, person).expect(201).id();
    }

    private void end(String ended) {
        var path = "/cohorts/" + cohort + "/enrolments/" + ended + "/end";
        forms.submit(forms.open(path).form("form[action='" + path + "']").with("reason", texts.unshown()));
    }

    private void mark() {
        var path = API + "sessions/" + session + "/register";
        var mark = Map.of("enrolmentId", enrolment, "outcome", "apologised", "reason", texts.unshown());
        var read = coordinator.get(path).expect(200);
        coordinator
                .ifMatch(read.etag())
                .put(path, Map.of("marks", List.of(mark)))
                .expect(200);
    }

    private String cancel() {
        var body = Map.of("kind", "CANCEL", "reason", texts.text("cancel"));
        return coordinator
                .post(API + "sessions/" + cancelled + "/changes", body)
                .expect(201)
                .id();
    }

    private void leave() {
        var times = "/staff/" + staff + "/times";
        forms.submit(forms.open(times)
                .form("form[action='" + times + "/leave']")
                .with("firstDay", PlantedPlan.FAR_AWAY.plusDays(round).toString())
                .with("reason", texts.text("leave")));
    }

    /** For the participant's own calendar. */
    private static void makeAnAddress() {
        var mine = PageClient.of(ScriptsClinic.KEY, "participant");
        mine.send(mine.open("/my-calendar").form("main form"));
    }

    private void openTheRecord() {
        ScriptsClinic.client("clinician")
                .post(API + "participants/" + participant + "/break-glass", Map.of("reason", texts.reason("glass")))
                .expect(201);
    }
}
