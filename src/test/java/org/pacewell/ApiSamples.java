package org.pacewell;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.pacewell.ApiClient.Answer;

/** Things that tests of the API make for themselves, by way of the API. */
public final class ApiSamples {
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String SHARED = "Course of three sessions";

    private ApiSamples() {}

    /** A text that no other thing of this run has. */
    public static String unique(String text) {
        return text + " " + COUNT.incrementAndGet() + "-" + Long.toString(System.nanoTime(), 36);
    }

    public static Map<String, Object> aPerson() {
        return new HashMap<>(Map.of("givenName", "Nora", "familyName", unique("Test"), "birthDate", "1961-04-30"));
    }

    public static String aParticipant(ApiClient client) {
        return client.post("/api/v1/participants", aPerson()).expect(201).id();
    }

    /** A published programme of so many modules of an hour. */
    public static String aProgramme(ApiClient client, int modules) {
        return published(client, unique("Trial course"), modules);
    }

    private static String published(ApiClient client, String name, int modules) {
        var each = new ArrayList<Map<String, Object>>();
        for (int i = 1; i <= modules; i++) each.add(Map.of("title", "Session " + i, "minutes", 60));
        var programme = client.post(
                        "/api/v1/programmes",
                        Map.of("name", name, "minimumSize", 1, "maximumSize", 12, "modules", each))
                .expect(201)
                .id();
        client.post("/api/v1/programmes/" + programme + "/publication", Map.of())
                .expect(200);
        return programme;
    }

    /** A topic that somebody has reviewed, as it is sent. */
    public static Map<String, Object> aReviewedTopic(String title) {
        return new HashMap<>(Map.of(
                "title",
                title,
                "component",
                "education",
                "handout",
                "Read this.",
                "reviewer",
                "Dr Tom Adeyemi",
                "nextReview",
                LocalDate.now().plusYears(1).toString()));
    }

    /** A topic with one version. */
    public static String aPublishedTopic(ApiClient client) {
        var topic = client.post("/api/v1/topics", aReviewedTopic(unique("Topic")))
                .expect(201)
                .id();
        client.post("/api/v1/topics/" + topic + "/publication", Map.of()).expect(200);
        return topic;
    }

    /** A Wednesday from so many days on: the clocks change on Sundays, and then an hour of the night is missing. */
    public static LocalDate aWednesday(int daysFromNow) {
        return LocalDate.now().plusDays(daysFromNow).with(TemporalAdjusters.nextOrSame(DayOfWeek.WEDNESDAY));
    }

    /** A cohort without dates, people or place. */
    public static String aCohort(ApiClient client, int seats) {
        return aCohort(client, seats, theProgramme(client, SHARED, () -> published(client, SHARED, 3)));
    }

    /** The programme of that name, which tests share so that a clinic's list stays short; made if there is none yet. */
    public static String theProgramme(ApiClient client, String name, Supplier<String> made) {
        return client.all("/api/v1/programmes").stream()
                .filter(programme -> programme.path("name").asText().equals(name))
                .map(programme -> programme.path("id").asText())
                .findFirst()
                .orElseGet(made);
    }

    public static String aCohort(ApiClient client, int seats, String programme) {
        return client.post(
                        "/api/v1/cohorts", Map.of("name", unique("Group"), "programmeId", programme, "capacity", seats))
                .expect(201)
                .id();
    }

    public static Answer enrol(ApiClient client, String cohort, String participant) {
        return client.post("/api/v1/cohorts/" + cohort + "/enrolments", Map.of("participantId", participant));
    }

    /** A timetable of one weekday, from a day on. */
    public static Map<String, Object> weekly(LocalDate first, String time) {
        return new HashMap<>(Map.of(
                "firstDate",
                first.toString(),
                "weekdays",
                List.of(first.getDayOfWeek().name().toLowerCase(Locale.ROOT)),
                "startsAt",
                time));
    }

    /** The ids of the sessions of a cohort that gets its dates now. */
    public static List<String> dated(ApiClient client, String cohort, Map<String, Object> timetable) {
        return client.post("/api/v1/cohorts/" + cohort + "/schedule", timetable)
                .expect(201)
                .each("/sessions", "id");
    }

    /** The id of a demo cohort by its name. */
    public static String demoCohort(ApiClient client, String name) {
        return client.all("/api/v1/cohorts").stream()
                .filter(cohort -> cohort.path("name").asText().equals(name))
                .map(cohort -> cohort.path("id").asText())
                .findFirst()
                .orElseThrow();
    }

    /** Does all of it at the same moment. */
    public static <T> List<T> atOnce(List<Callable<T>> tasks) {
        var start = new CyclicBarrier(tasks.size());
        return abreast(
                tasks.size(),
                tasks.stream()
                        .<Callable<T>>map(task -> () -> {
                            start.await();
                            return task.call();
                        })
                        .toList());
    }

    /** Does all of it, some at a time, and answers in the order of the tasks. */
    public static <T> List<T> abreast(int width, List<Callable<T>> tasks) {
        try (var threads = Executors.newFixedThreadPool(width)) {
            List<Future<T>> running = tasks.stream().map(threads::submit).toList();
            var results = new ArrayList<T>();
            for (var task : running) results.add(task.get());
            return results;
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }
}
