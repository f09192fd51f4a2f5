package org.pacewell.offline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacewell.ApiSamples.aCohort;
import static org.pacewell.ApiSamples.aParticipant;
import static org.pacewell.ApiSamples.dated;
import static org.pacewell.ApiSamples.enrol;
import static org.pacewell.ApiSamples.weekly;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.pacewell.ApiClient;
import org.pacewell.local.LocalServices;
import org.pacewell.promise.Tier;
import org.pacewell.web.PageClient;

/** Queues of marks from two devices, cut up, shuffled and sent again, with a colleague's mark in between. */
@Tag("B6")
@QuarkusTest
@WithTestResource(LocalServices.class)
class OfflineQueuesTest {
    private static final int QUEUES = Tier.times(12, 1000);
    private static final int PEOPLE = 4;
    private static final List<String> OUTCOMES = List.of("PRESENT", "LATE", "ADAPTED", "REMOTE", "DID_NOT_ATTEND");
    private static final ApiClient API = ApiClient.riverside("coordinator");

    private final Random chance = new Random(20_261_124);
    private String session = "";
    private Map<String, String> enrolments = Map.of();

    /** Something that happens to the register. */
    private interface Event {
        void happen(QueueModel model);
    }

    @BeforeEach
    void aSession() {
        var cohort = aCohort(API, PEOPLE);
        for (int i = 0; i < PEOPLE; i++) enrol(API, cohort, aParticipant(API)).expect(201);
        session = dated(API, cohort, weekly(LocalDate.of(2027, 6, 8), "10:00")).getFirst();
        var byKey = new HashMap<String, String>();
        API.get(register()).each("/marks", "enrolmentId").forEach(id -> byKey.put(id.substring(28), id));
        enrolments = byKey;
    }

    @Test
    void theRegisterSaysWhatTheModelSaysAndNothingIsDropped(TestReporter reporter) {
        int surprises = 0;
        for (int i = 0; i < QUEUES; i++) {
            var before = Rows.of(pages(), session);
            var model = new QueueModel(before.outcomes());
            for (var event : events(before)) event.happen(model);
            var after = Rows.of(pages(), session);

            for (var who : enrolments.keySet()) {
                assertThat(after.outcome(who)).as("queue " + i + ", " + who).isEqualTo(model.outcomeOf(who));
                var lastWins = model.naiveOutcomeOf(who, before.outcome(who));
                if (!after.outcome(who).equals(lastWins)) surprises++;
            }
            assertThat(waiting()).as("queue " + i).containsExactlyInAnyOrderElementsOf(model.waiting());
            settleAll();
        }
        assertThat(surprises)
                .as("a register on which the last to come wins would differ")
                .isPositive();
        reporter.publishEntry("proved", QUEUES + " queues");
    }

    private List<Event> events(Rows before) {
        var events = new ArrayList<Event>();
        for (int device = 0; device < 2; device++) events.addAll(messages(before));
        if (chance.nextBoolean()) events.add(aColleaguesMark());
        Collections.shuffle(events, chance);
        return events;
    }

    /** The marks of one device, in messages that come in any order, some of them twice. */
    private List<Event> messages(Rows before) {
        var device = UUID.randomUUID().toString();
        var marks = new ArrayList<SentMark>();
        for (int number = 1; number <= 1 + chance.nextInt(8); number++) {
            var who = one(List.copyOf(enrolments.keySet()));
            var id = UUID.randomUUID().toString();
            marks.add(new SentMark(device, id, number, who, one(OUTCOMES), before.mark(who)));
        }
        Collections.shuffle(marks, chance);
        var messages = new ArrayList<Event>();
        for (int from = 0; from < marks.size(); ) {
            int to = Math.min(marks.size(), from + 1 + chance.nextInt(3));
            var message = List.copyOf(marks.subList(from, to));
            for (int times = 1 + chance.nextInt(2); times > 0; times--) {
                messages.add(model -> {
                    send(device, message);
                    model.arrive(message);
                });
            }
            from = to;
        }
        return messages;
    }

    private Event aColleaguesMark() {
        var who = one(List.copyOf(enrolments.keySet()));
        var outcome = one(OUTCOMES);
        return model -> {
            var mark = Map.of("enrolmentId", enrolments.getOrDefault(who, ""), "outcome", outcome);
            API.put(register(), Map.of("marks", List.of(mark))).expect(200);
            model.marks(who, outcome);
        };
    }

    private void send(String device, List<SentMark> marks) {
        var form = pages().open("/sessions/" + session).form("form[data-register]");
        var answer = pages().send(form.to("/sessions/" + session + "/marks")
                .with("device", device)
                .with("marks", SentMark.json(marks)));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.text()).contains(marks.stream().map(SentMark::id).toList());
    }

    private List<String> waiting() {
        return pages().open("/sessions/" + session + "/waiting")
                .html()
                .select("button[name=use]")
                .eachAttr("value");
    }

    private void settleAll() {
        for (var id : waiting()) {
            var form = pages().open("/sessions/" + session + "/waiting").form("main form");
            pages().submit(form.with(chance.nextBoolean() ? "use" : "leave", id));
        }
        assertThat(waiting()).isEmpty();
    }

    private <T> T one(List<T> of) {
        return of.get(chance.nextInt(of.size()));
    }

    private String register() {
        return "/api/v1/sessions/" + session + "/register";
    }

    private static PageClient pages() {
        return PageClient.of("riverside", "coordinator");
    }
}
