package org.pacewell.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacewell.ApiSamples.aCohort;
import static org.pacewell.ApiSamples.aParticipant;
import static org.pacewell.ApiSamples.aPublishedTopic;
import static org.pacewell.ApiSamples.dated;
import static org.pacewell.ApiSamples.enrol;
import static org.pacewell.ApiSamples.unique;
import static org.pacewell.ApiSamples.weekly;
import static org.pacewell.isolation.GuestScene.COORDINATOR;
import static org.pacewell.isolation.GuestScene.joinedEarlier;
import static org.pacewell.isolation.GuestScene.over;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pacewell.ApiClient.Answer;
import org.pacewell.local.LocalServices;

/** Which sessions of other cohorts give a module again that somebody missed: of other editions, and of other courses. */
@QuarkusTest
@WithTestResource(LocalServices.class)
class SameModuleTest {
    /** Two topics for all tests. */
    private static final class Talk {
        private static final String PACING = topic();
        private static final String SLEEP = topic();
    }

    @Test
    void aLaterEditionGivesItUnderItsTitleWhereverItStands() {
        var course = course(module("Pacing", Talk.PACING), module("Sleep", Talk.SLEEP));
        var missed = missedFirstOf(course);
        var later = edition(course, module("Sleep", Talk.SLEEP), module("Pacing", Talk.PACING));

        assertThat(offeredBy(later, missed)).containsExactly("Pacing");
    }

    @Test
    void whatALaterEditionCallsOtherwiseCountsByItsPlace() {
        var course = course(module("Pacing"), module("Sleep"));
        var missed = missedFirstOf(course);
        var later = edition(course, module("Pacing anew"), module("Sleep"));

        assertThat(offeredBy(later, missed)).containsExactly("Pacing anew");
    }

    @Test
    void anotherCourseGivesItWithAllOfItsTopics() {
        var course = course(module("Two talks", Talk.PACING, Talk.SLEEP));
        var other = course(module("Three talks", Talk.PACING, topic(), Talk.SLEEP), module("One talk", Talk.PACING));

        assertThat(offeredBy(other, missedFirstOf(course))).containsExactly("Three talks");
    }

    @Test
    void anotherCourseDoesNotGiveItByItsTitleAlone() {
        var course = course(module("Pacing", Talk.PACING));
        var other = course(module("Pacing", Talk.SLEEP));

        assertThat(offeredBy(other, missedFirstOf(course))).isEmpty();
    }

    @Test
    void whatHasNoTopicsIsOfItsOwnCourseAlone() {
        var course = course(module("Walking"));
        var other = course(module("Walking"), module("Pacing", Talk.PACING));

        assertThat(offeredBy(other, missedFirstOf(course))).isEmpty();
    }

    /** The make-ups of somebody who did not come to the first session of a course. */
    private static String missedFirstOf(String course) {
        var home = aCohort(COORDINATOR, 2, course);
        var nora =
                enrol(COORDINATOR, home, aParticipant(COORDINATOR)).expect(201).id();
        var first = datedIn(home).getFirst();
        joinedEarlier(home, 60);
        over(first, 7);
        COORDINATOR
                .put(
                        "/api/v1/sessions/" + first + "/register",
                        Map.of("marks", List.of(Map.of("enrolmentId", nora, "outcome", "DID_NOT_ATTEND"))))
                .expect(200);
        return "/api/v1/cohorts/%s/enrolments/%s/make-ups".formatted(home, nora);
    }

    /** What the sessions of a cohort that follows a course are called, of those that are offered. */
    private static List<String> offeredBy(String course, String makeUps) {
        var sessions = datedIn(aCohort(COORDINATOR, 2, course));
        var offers = COORDINATOR.get(makeUps).expect(200).each("/missed/0/offers", "sessionId");
        return sessions.stream()
                .filter(offers::contains)
                .map(session -> COORDINATOR.get("/api/v1/sessions/" + session).at("/title"))
                .toList();
    }

    private static List<String> datedIn(String cohort) {
        return dated(COORDINATOR, cohort, weekly(LocalDate.now().plusDays(900), "05:40"));
    }

    private static String topic() {
        return COORDINATOR.get("/api/v1/topics/" + aPublishedTopic(COORDINATOR)).at("/key");
    }

    private static Map<String, Object> module(String title, String... topics) {
        if (topics.length == 0) return Map.of("title", title, "minutes", 60);
        var talks = Stream.of(topics)
                .map(topic -> Map.of("title", "Talk", "component", "education", "minutes", 20, "topic", topic))
                .toList();
        return Map.of("title", title, "segments", talks);
    }

    @SafeVarargs
    private static String course(Map<String, Object>... modules) {
        var made = COORDINATOR
                .post("/api/v1/programmes", outline(unique("Course"), modules))
                .expect(201);
        return published(made);
    }

    @SafeVarargs
    private static String edition(String course, Map<String, Object>... modules) {
        var before = COORDINATOR.get("/api/v1/programmes/" + course);
        var next = COORDINATOR
                .ifMatch(before.etag())
                .post("/api/v1/programmes/" + course + "/editions", "")
                .expect(201);
        COORDINATOR
                .ifMatch(next.etag())
                .put("/api/v1/programmes/" + next.id(), outline(before.at("/name"), modules))
                .expect(200);
        return published(next);
    }

    private static Map<String, Object> outline(String name, Map<String, Object>[] modules) {
        return Map.of("name", name, "minimumSize", 1, "maximumSize", 12, "modules", List.of(modules));
    }

    private static String published(Answer programme) {
        COORDINATOR
                .post("/api/v1/programmes/" + programme.id() + "/publication", "")
                .expect(200);
        return programme.id();
    }
}
