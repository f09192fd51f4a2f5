package org.pacewell.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacewell.ApiSamples.aProgramme;
import static org.pacewell.ApiSamples.unique;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pacewell.ApiClient;
import org.pacewell.local.LocalServices;
import org.pacewell.web.Page;
import org.pacewell.web.PageClient;

@QuarkusTest
@WithTestResource(LocalServices.class)
class ProgrammePagesTest {
    private static final String PROGRAMMES = "/api/v1/programmes/";

    private final ApiClient program = ApiClient.riverside("clinician");

    @Test
    void aProgrammeIsBegunWithOneStage() {
        var begun = tom().submit(tom().open("/programmes/new").form().with("name", unique("Begun")));

        assertThat(begun.main()).contains("The draft was begun.", "Stage 1", "Weekly", "No modules yet");
    }

    @Test
    void whatIsWrongStandsBesideItsField() {
        var refused = tom().send(tom().open("/programmes/new")
                .form()
                .with("name", "")
                .with("minimumSize", "none")
                .with("maximumSize", "501")
                .with("startsAt", "25:00"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problems()).containsExactly("Enter a time of the 24-hour clock, for example 13:30.");

        var again = tom().send(refused.form().with("startsAt", ""));
        assertThat(again.problems())
                .containsExactly(
                        "Give the programme a name of at most 150 characters.",
                        "The smallest group has at least 1 person.",
                        "The largest group must not be smaller than the smallest one, nor larger than 500.");
        assertThat(again.field("Smallest group").val()).isEqualTo("none");
        assertLinked(again);
    }

    @Test
    void aModuleIsWrittenWithItsSegments() {
        var path = aDraft("One");
        var added = tom().send(tom().open(path + "/module?at=1").form().with("step", "add"));
        var saved = tom().submit(added.form()
                .with("step", "save")
                .with("title", "Pacing")
                .with("segmentTitle", "Boom and bust")
                .with("segmentComponent", "EDUCATION")
                .with("segmentMinutes", "50")
                .with("segmentTopic", "pacing"));

        assertThat(saved.main()).contains("The draft was saved.", "2. Pacing 50 min", "Learning about pain 50 min");
        assertThat(outline(path).at("/modules/1/segments/0/topic")).isEqualTo("pacing");
    }

    @Test
    void addingAndOrderingSegmentsSavesNothingAndBringsTheFocusAlong() {
        var path = aDraft("One");
        var page = withSegments(path, "Talk", "Tea");
        var moved = tom().send(page.form().with("step", "down-0"));

        assertThat(moved.html().select("[name=segmentTitle]").eachAttr("value")).containsExactly("Tea", "Talk");
        assertThat(moved.one("[autofocus]").attr("aria-label")).isEqualTo("Move up: Talk");
        var out = tom().send(moved.form().with("step", "out-0"));
        assertThat(out.main()).contains("“Tea” is taken out when you save.");
        assertThat(tom().send(out.form().with("step", "back-0")).main()).doesNotContain("is taken out");
        assertThat(outline(path).json().at("/modules/0/segments")).isEmpty();

        tom().submit(out.form().with("step", "save"));
        assertThat(outline(path).each("/modules/0/segments", "title")).containsExactly("Talk");
    }

    @Test
    void aWrongSegmentKeepsWhatWasTypedAndItsPlace() {
        var path = aDraft("One");
        var page = withSegments(path, "Talk", "Tea");
        var out = tom().send(page.form().with("step", "out-0"));
        var wrong = out.form().with("step", "save");
        var refused = tom().send(wrong.without("segmentMinutes")
                .with("segmentMinutes", "15")
                .to(wrong.action()));

        assertThat(refused.status()).isEqualTo(422);
        assertLinked(refused);
        assertThat(refused.one("#segments-1-minutes-error").text()).contains("from 1 to 720 minutes");
        assertThat(refused.one("#segments-1-title").val()).isEqualTo("Tea");
    }

    @Test
    void totalsFollowWhatIsTyped() {
        var page = withSegments(aDraft("One"), "Talk", "Tea");

        assertThat(page.one("[data-total=DISCUSSION] dd").text()).isEqualTo("1 h");
        assertThat(page.one("[data-total-all]").text()).isEqualTo("1 h");
        assertThat(page.one("[data-total=MOVEMENT]").hasAttr("hidden")).isTrue();
    }

    @Test
    void aModuleMovesAndTheFocusComesBackToIt() {
        var path = aDraft("One", "Two", "Three");
        var form = tom().open(path + "/outline").form("#stages-0-modules-0 form[action$=/order]");
        var moved = tom().submit(form.with("to", "down"));

        assertThat(moved.html().select(".part__what a").eachText()).containsExactly("1. Two", "2. One", "3. Three");
        assertThat(moved.one("[autofocus]").attr("aria-label")).isEqualTo("Move down: One");
        var atTheEnd = tom().submit(
                        moved.form("#stages-0-modules-1 form[action$=/order]").with("to", "down"));
        assertThat(atTheEnd.one("[autofocus]").attr("aria-label")).isEqualTo("Move up: One");
    }

    @Test
    void aModuleIsCopiedAndTakenOutAfterAQuestion() {
        var path = aDraft("One", "Two");
        var copied = tom().submit(tom().open(path + "/outline").form("#stages-0-modules-0 form[action$=/copies]"));
        assertThat(copied.html().select(".part__what a").eachText())
                .containsExactly("1. One", "2. One (copy)", "3. Two");

        var asked = tom().open(path + "/removal?at=1-2");
        assertThat(asked.h1()).isEqualTo("Take out “One (copy)”?");
        var without = tom().submit(asked.form());
        assertThat(without.html().select(".part__what a").eachText()).containsExactly("1. One", "2. Two");
        assertThat(tom().open(path + "/removal?at=1").main()).contains("Its 2 modules go with it.");
        assertThat(tom().get(path + "/removal?at=1-9").status()).isEqualTo(404);
        assertThat(tom().get(path + "/module?at=7").status()).isEqualTo(404);
    }

    @Test
    void aStageHasItsOwnRhythm() {
        var path = aDraft("One");
        var stages = tom().submit(tom().open(path + "/stage")
                .form()
                .with("name", "Follow-up")
                .with("rhythm", "MONTHLY")
                .with("every", "2")
                .with("waitWeeks", "4")
                .with("weekdays", "MONDAY")
                .with("times", "10:00, 13:30"));
        assertThat(stages.main())
                .contains(
                        "Stage 2: Follow-up", "Every 2 months, Monday, 10:00, 13:30, after 4 weeks without a session");

        var wrong = tom().send(tom().open(path + "/stage?at=2")
                .form()
                .with("every", "0")
                .with("waitWeeks", "53"));
        assertThat(wrong.problems())
                .containsExactly(
                        "A stage repeats every 1 to 12 weeks or months.",
                        "A stage begins at most 52 weeks after the one before.");
        assertLinked(wrong);
        assertThat(tom().send(tom().open(path + "/stage?at=2").form().with("times", "noon"))
                        .problems())
                .hasSize(1);
    }

    @Test
    void aReviewSaysHowLongAfter() {
        var path = aDraft("One");
        tom().submit(tom().open(path + "/stage").form().with("rhythm", "REVIEW"));
        var form = tom().open(path + "/module?at=2").form().with("step", "save").with("title", "Review");
        var refused = tom().send(form);
        assertThat(refused.one("#afterAmount-error").text()).contains("Say how long after the last session");

        var saved = tom().submit(refused.form().with("step", "save").with("afterAmount", "6"));
        assertThat(saved.main()).contains("6 weeks after");
        var first = saved.form("#stages-1 > .part__moves form[action$=/order]");
        assertThat(tom().send(first.with("at", "2").with("to", "up")).problems())
                .contains("Reviews follow a stage in which the group meets. Put one before them.");
    }

    @Test
    void aStaleSaveKeepsWhatWasTypedAndSaysWhatDiffers() {
        var path = aDraft("One");
        var typed =
                tom().open(path + "/module?at=1-1").form().with("step", "save").with("title", "Mine");
        tom().submit(tom().open(path + "/module?at=1-1")
                .form()
                .with("step", "save")
                .with("title", "Theirs"));

        var stale = tom().send(typed);
        assertThat(stale.status()).isEqualTo(422);
        assertThat(stale.problems()).anyMatch(it -> it.contains("Somebody else saved a change"));
        assertThat(stale.field("Title").val()).isEqualTo("Mine");
        assertThat(stale.one("del").text()).contains("Theirs");
        assertThat(stale.one("ins").text()).contains("Mine");
        assertThat(tom().submit(stale.form().with("step", "save")).main()).contains("1. Mine");
    }

    @Test
    void aStaleSaveOfWhatIsGoneBecomesANewModule() {
        var path = aDraft("One", "Two");
        var typed =
                tom().open(path + "/module?at=1-2").form().with("step", "save").with("title", "Kept");
        tom().submit(tom().open(path + "/removal?at=1-2").form());

        var saved = tom().submit(tom().send(typed).form().with("step", "save"));
        assertThat(saved.html().select(".part__what a").eachText()).containsExactly("1. One", "2. Kept");
    }

    @Test
    void headAndStageAndOrderNoticeOthersToo() {
        var path = aDraft("One", "Two");
        var head = tom().open(path + "/head").form().with("name", "Mine");
        var stage = tom().open(path + "/stage?at=1").form().with("name", "Mine");
        var order = tom().open(path + "/outline")
                .form("#stages-0-modules-0 form[action$=/order]")
                .with("to", "down");
        var removal = tom().open(path + "/removal?at=1-1").form();
        tom().submit(tom().open(path + "/head").form().with("name", unique("Theirs")));

        for (var form : List.of(head, stage, order, removal)) {
            var answer = tom().send(form);
            assertThat(answer.status()).as(form.action()).isEqualTo(422);
            assertThat(answer.problems()).as(form.action()).anyMatch(it -> it.contains("Somebody else saved"));
            assertLinked(answer);
        }
        assertThat(tom().submit(tom().send(head).form()).main()).contains("The draft was saved.");
    }

    @Test
    void whatIsPublishedIsNotWrittenAnyMore() {
        var path = "/programmes/" + aProgramme(program, 1);

        for (var page : List.of("/outline", "/head", "/stage", "/module?at=1", "/removal?at=1")) {
            var refused = tom().get(path + page);
            assertThat(refused.status()).as(page).isEqualTo(409);
            assertThat(refused.text()).contains("Begin its next version instead.");
        }
        var draft = tom().submit(tom().open(path).form("form[action$=/editions]"));
        assertThat(draft.main()).contains("This is the draft of edition 2.", "1. Session 1");
        assertThat(tom().open(path).links()).anyMatch(link -> link.endsWith("/outline"));
    }

    @Test
    void editionsAreListedAndCompared() {
        var first = "/programmes/" + aProgramme(program, 2);
        var next = "/programmes/"
                + program.ifMatch(program.get("/api/v1" + first).etag())
                        .post("/api/v1" + first + "/editions", "")
                        .expect(201)
                        .id();
        tom().submit(tom().open(next + "/removal?at=1-2").form());
        tom().submit(tom().open(next + "/module?at=1-1")
                .form()
                .with("step", "save")
                .with("minutes", "90"));
        tom().submit(tom().open(next).form("form[action$=/publication]"));

        assertThat(tom().open(first).main()).contains("There is a newer edition.");
        assertThat(tom().open(first + "/editions").main()).contains("Edition 2", "Edition 1", "Compare two editions");
        var comparison = tom().open(first + "/comparison?from=1&to=2");
        assertThat(comparison.main()).contains("Module 1: Session 1", "Changed", "Module 2: Session 2", "Removed");
        assertThat(tom().open(first + "/comparison?from=1&to=1").main()).contains("The two are the same");
        assertThat(tom().get(first + "/comparison?from=1&to=9").status()).isEqualTo(404);
    }

    @Test
    void aProgrammeIsRetiredAndBroughtBack() {
        var path = "/programmes/" + aProgramme(program, 1);
        var name = tom().open(path).h1();
        var retired = tom().submit(tom().open(path + "/retirement").form());

        assertThat(retired.main()).contains("The programme was retired.", "This programme is retired.");
        assertThat(found(name, "CURRENT").links()).doesNotContain(path);
        assertThat(found(name, "RETIRED").links()).contains(path);
        var morag = PageClient.of("riverside", "coordinator");
        assertThat(morag.open("/cohorts/new").main()).doesNotContain(name);

        tom().submit(retired.form("form[action$=/return]"));
        assertThat(found(name, "CURRENT").links()).contains(path);
        assertThat(morag.open("/cohorts/new").main()).contains(name);
    }

    @Test
    void theListFindsByNameAndState() {
        var path = aDraft("One");
        var name = tom().open(path).h1();

        assertThat(found(name, "").links()).contains(path);
        assertThat(found(name, "DRAFTS").links()).contains(path);
        assertThat(found(name, "CURRENT").main()).contains("No programme found");
        assertThat(found("zzzzz", "").link("Show all in use and drafts")).isEqualTo("/programmes");
    }

    @Test
    void thePlanIsPrinted() {
        var plan = tom().open("/programmes/" + aProgramme(program, 3) + "/plan");

        assertThat(plan.main()).contains("Week 1", "3. Session 3", "Edition 1, 3 modules, 3 h in all");
    }

    @Test
    void facilitatorsReadAndDoNotWrite() {
        var priya = PageClient.of("riverside", "facilitator");
        var path = aDraft("One");

        assertThat(priya.open(path).links()).doesNotContain(path + "/outline");
        assertThat(priya.open("/programmes").links()).doesNotContain("/programmes/new");
        assertThat(priya.get(path + "/outline").status()).isEqualTo(403);
    }

    /** A draft with modules of these titles, an hour each. */
    private String aDraft(String... titles) {
        var modules = Arrays.stream(titles)
                .map(title -> Map.of("title", title, "minutes", 60))
                .toList();
        return "/programmes/"
                + program.post(
                                PROGRAMMES,
                                Map.of(
                                        "name",
                                        unique("Course"),
                                        "minimumSize",
                                        1,
                                        "maximumSize",
                                        8,
                                        "modules",
                                        modules))
                        .expect(201)
                        .id();
    }

    private Page withSegments(String path, String first, String second) {
        var rows = Map.of("segmentComponent", "DISCUSSION", "segmentMinutes", "30");
        var page = tom().send(tom().open(path + "/module?at=1-1").form().with("step", "add"));
        var one = page.form().with("segmentTitle", first).with("step", "add");
        for (var field : rows.entrySet()) one = one.with(field.getKey(), field.getValue());
        var two = tom().send(one).form();
        var typed = two.replacing("segmentTitle", 1, second);
        for (var field : rows.entrySet()) typed = typed.replacing(field.getKey(), 1, field.getValue());
        return tom().send(typed.with("step", "down-9"));
    }

    private ApiClient.Answer outline(String path) {
        return program.get("/api/v1" + path).expect(200);
    }

    private Page found(String name, String show) {
        return tom().open("/programmes?query=" + name.replace(" ", "+") + "&show=" + show);
    }

    private static void assertLinked(Page page) {
        page.html().select(".govuk-error-summary a").forEach(link -> page.one(link.attr("href")));
    }

    private static PageClient tom() {
        return PageClient.of("riverside", "clinician");
    }
}
