package org.pacewell.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacewell.ApiSamples.demoCohort;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pacewell.ApiClient;
import org.pacewell.local.LocalServices;
import org.pacewell.web.PageClient;

/** Tasks: who sees them, in which order, and how they are handed on and closed. */
@QuarkusTest
@WithTestResource(LocalServices.class)
class TaskListTest {
    private static final ApiClient COORDINATOR = ApiClient.riverside("coordinator");
    private static final ApiClient FACILITATOR = ApiClient.riverside("facilitator");

    @Test
    void onesOwnTasksComeFirstThenTheEarliestDue() {
        incident("Kingfisher group", "Priya should ring");
        var tasks = COORDINATOR.all("/api/v1/tasks?limit=3");
        var me = COORDINATOR.get("/api/v1/me").at("/id");

        assertThat(tasks).isSortedAccordingTo((one, other) -> key(one, me).compareTo(key(other, me)));
        assertThat(COORDINATOR.all("/api/v1/tasks?whose=mine&limit=200"))
                .isNotEmpty()
                .allMatch(task -> task.path("ownerId").asText().equals(me));
    }

    /** A clock that runs out tells somebody who can act, not its owner alone. */
    @Test
    void aCoordinatorsFirstPageSaysThatATaskOfSomebodyElseIsLate() {
        var task = incident("Kingfisher group", "Slipped by the door");
        var priya = FACILITATOR.get("/api/v1/me").at("/id");
        COORDINATOR
                .ifMatch(COORDINATOR.get(task).etag())
                .put(task + "/owner", Map.of("staffId", priya))
                .expect(200);
        Superuser.run("update task set due_at = now() - interval '1 hour' where id = '"
                + task.substring(task.lastIndexOf('/') + 1) + "'");

        assertThat(PageClient.of("riverside", "coordinator").open("/today").main())
                .contains("Tasks of others")
                .containsPattern("\\d+ overdue");
    }

    @Test
    void aTaskIsHandedOnWithALineInTheTrail() {
        var task = incident("Kingfisher group", "Slipped on the mat");
        var priya = FACILITATOR.get("/api/v1/me").at("/id");

        var handed = COORDINATOR
                .ifMatch(COORDINATOR.get(task).etag())
                .put(task + "/owner", Map.of("staffId", priya))
                .expect(200);

        assertThat(handed.at("/ownerId")).isEqualTo(priya);
        assertThat(PageClient.of("riverside", "coordinator").open(page(task)).main())
                .contains("Morag Ellis handed it to Priya Raman");
        assertThat(trailOf(task)).contains("hand on");
        assertThat(FACILITATOR.all("/api/v1/tasks?whose=mine&limit=200"))
                .anyMatch(mine -> task.endsWith(mine.path("id").asText()));
    }

    @Test
    void aTaskGoesToSomebodyWhoReachesTheCohortOrCoordinates() {
        var task = incident("Kingfisher group", "Slipped");
        var manager = ApiClient.riverside("manager").get("/api/v1/me").at("/id");
        var by = COORDINATOR.ifMatch(COORDINATOR.get(task).etag());

        assertThat(by.put(task + "/owner", Map.of("staffId", manager))
                        .expect(422)
                        .text())
                .contains("Choose a coordinator, a clinician or somebody of this cohort.");
        by.put(task + "/owner", Map.of()).expect(422);
    }

    @Test
    void aStaleEditIsRefusedAndOneWithoutAVersionToo() {
        var task = incident("Kingfisher group", "Slipped");
        var seen = COORDINATOR.get(task).etag();
        var priya = FACILITATOR.get("/api/v1/me").at("/id");
        COORDINATOR.ifMatch(seen).put(task + "/owner", Map.of("staffId", priya)).expect(200);

        COORDINATOR.ifMatch(seen).post(task + "/closure", closing()).expect(412);
        COORDINATOR.post(task + "/closure", closing()).expect(428);
    }

    @Test
    void whatIsClosedIsClosedOnceWithAReason() {
        var task = incident("Kingfisher group", "Slipped");
        var by = COORDINATOR.ifMatch(COORDINATOR.get(task).etag());

        assertThat(by.post(task + "/closure", Map.of("outcome", "DONE"))
                        .expect(422)
                        .wrongFields())
                .containsExactly("reason");
        var closed = by.post(task + "/closure", closing()).expect(200);
        assertThat(closed.at("/outcome")).isEqualTo("DONE");
        assertThat(COORDINATOR
                        .ifMatch(closed.etag())
                        .post(task + "/closure", closing())
                        .expect(409)
                        .text())
                .contains("This task is closed");
        assertThat(PageClient.of("riverside", "coordinator").open(page(task)).main())
                .contains("closed it: Done. Spoke with everybody")
                .doesNotContain("Close it");
        assertThat(trailOf(task)).contains("close");
    }

    @Test
    void whoNeitherReachesTheCohortNorOwnsTheTaskDoesNotSeeIt() {
        var task = incident("Willow group", "Slipped");
        FACILITATOR.get(task).expect(404);
        assertThat(FACILITATOR.all("/api/v1/tasks?limit=200"))
                .noneMatch(mine -> task.endsWith(mine.path("id").asText()));

        Superuser.run(
                "update task set owner_id = '" + FACILITATOR.get("/api/v1/me").at("/id") + "' where id = '"
                        + task.substring(task.lastIndexOf('/') + 1) + "'");
        FACILITATOR.get(task).expect(200);
        var page = PageClient.of("riverside", "facilitator").open(page(task));
        assertThat(page.links()).noneMatch(link -> link.startsWith("/cohorts/") || link.startsWith("/sessions/"));
    }

    @Test
    void aManagerSeesThatThereIsATaskAndNothingOfAnybodysHealth() {
        var task = incident("Kingfisher group", "Fainted after the exercises");
        var manager = ApiClient.riverside("manager");

        assertThat(COORDINATOR.get(task).at("/detail")).isEqualTo("Fainted after the exercises");
        assertThat(manager.get(task).expect(200).text()).doesNotContain("Fainted");
        assertThat(PageClient.of("riverside", "manager").open(page(task)).main())
                .doesNotContain("Fainted")
                .contains("For those who care for the person.");
        manager.ifMatch("\"0\"").post(task + "/closure", closing()).expect(403);
    }

    @Test
    void todayTellsOfOnesOwnTasks() {
        incident("Kingfisher group", "Slipped");

        var today = PageClient.of("riverside", "coordinator").open("/today");

        assertThat(today.links()).contains("/tasks?whose=MINE");
    }

    @Test
    void theWorklistIsReadPageByPage() {
        for (int i = 0; i < 3; i++) incident("Kingfisher group", "Slipped");
        var all = ids(COORDINATOR.all("/api/v1/tasks?limit=200"));

        assertThat(ids(COORDINATOR.all("/api/v1/tasks?limit=2"))).containsExactlyElementsOf(all);
        assertThat(ids(COORDINATOR.all("/api/v1/tasks?limit=2&state=CLOSED")))
                .containsExactlyElementsOf(ids(COORDINATOR.all("/api/v1/tasks?limit=200&state=CLOSED")));
    }

    /** The address of the task that an incident opens. */
    private static String incident(String cohort, String words) {
        var sessions = COORDINATOR.get("/api/v1/cohorts/" + demoCohort(COORDINATOR, cohort) + "/sessions");
        var body = Map.of("kind", "OTHER", "words", words);
        var recorded = COORDINATOR
                .post("/api/v1/sessions/" + sessions.at("/items/0/id") + "/incidents", body)
                .expect(201);
        return "/api/v1/tasks/" + recorded.at("/taskId");
    }

    private static Map<String, String> closing() {
        return Map.of("outcome", "DONE", "reason", "Spoke with everybody");
    }

    private static String page(String task) {
        return task.replace("/api/v1", "");
    }

    private static List<String> trailOf(String task) {
        return Superuser.texts("select action from trail where subject = 'task' and subject_id = '"
                + task.substring(task.lastIndexOf('/') + 1) + "'");
    }

    private static List<String> ids(List<JsonNode> tasks) {
        return tasks.stream().map(task -> task.path("id").asText()).toList();
    }

    private static String key(JsonNode task, String me) {
        return (task.path("ownerId").asText().equals(me) ? "0" : "1")
                + task.path("dueAt").asText();
    }
}
