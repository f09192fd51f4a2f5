package org.pacewell.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacewell.ApiSamples.abreast;
import static org.pacewell.ApiSamples.demoCohort;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.pacewell.ApiClient;
import org.pacewell.ApiSamples;
import org.pacewell.isolation.Cast.Target;
import org.pacewell.local.LocalServices;

/** A participant never meets another one: not in a page, an answer for programs, a header or an error. */
@Tag("F1")
@QuarkusTest
@WithTestResource(LocalServices.class)
class PeerBlindnessTest {
    private static final Pattern LINK = Pattern.compile("(?:href|action)=\"(/[^\"#]*)");
    private static final int AT_ONCE = 4;
    private static final int MOST_PAGES = 200;

    private final ApiClient coordinator = ApiClient.riverside("coordinator");

    @Test
    void aParticipantOfADemoCohortReadsOfNobodyElse() {
        var me = Persona.of("participant", Cast.OUR, Cast.OUR, "participant");
        var id = me.programs().get("/api/v1/me").expect(200).id();
        var canaries = Canaries.ofPeers(coordinator, id);

        var found = new ArrayList<String>();
        var read = new LinkedHashSet<String>();
        walk("/home", me, canaries, read, found);
        walk("/my-programme", me, canaries, read, found);
        walk("/me", me, canaries, read, found);
        everyRoute(me, canaries, found);
        apologise(me, canaries, found);

        assertThat(canaries.size()).isGreaterThan(200);
        assertThat(read).hasSizeGreaterThan(5);
        assertThat(found).isEmpty();
    }

    @Test
    void neitherDoThoseWhoWaitOrLeftOrAreElsewhere() {
        var cast = Cast.get();
        var found = new ArrayList<String>();
        for (var name : List.of(
                "participant of the cohort",
                "participant of another cohort",
                "participant who waits",
                "participant who withdrew")) {
            var me = cast.persona(name);
            var id = me.programs().get("/api/v1/me").expect(200).id();
            everyRoute(me, Canaries.ofPeers(coordinator, id), found);
        }

        assertThat(found).isEmpty();
    }

    @Test
    void nobodyHereReadsOfTheOtherClinic() {
        var canaries = Canaries.ofClinic(Cast.THEIR, ApiClient.ashgrove("coordinator"), coordinator);
        var found = new ArrayList<String>();
        for (var name : List.of("manager", "coordinator", "facilitator of the cohort", "participant of the cohort")) {
            everyRoute(Cast.get().persona(name), canaries, found);
        }

        assertThat(canaries.size()).isGreaterThan(100);
        assertThat(found).isEmpty();
    }

    /** The twin: those who may read of them find the same canaries. */
    @Test
    void theCanariesSingWhereTheyMay() {
        var peers = Canaries.ofPeers(coordinator, "");
        var cohort = "/cohorts/" + demoCohort(coordinator, "Kingfisher group");
        var page = Cast.get().persona("coordinator").pages().get(cohort).expect(200);
        var list = coordinator.get("/api/v1/participants").expect(200);
        var theirs = Canaries.ofClinic(Cast.THEIR, ApiClient.ashgrove("coordinator"), coordinator);

        assertThat(peers.in("", page)).anyMatch(it -> it.startsWith("a name"));
        assertThat(peers.in("", list)).anyMatch(it -> it.startsWith("an NHS number"));
        assertThat(theirs.in("", ApiClient.ashgrove("coordinator").get("/api/v1/cohorts")))
                .isNotEmpty();
    }

    /** The same twin for a file: what is packed in a PDF is read as well. */
    @Test
    void theCanariesSingInAFileToo() {
        var name = coordinator.get("/api/v1/participants").at("/items/0/givenName") + " "
                + coordinator.get("/api/v1/participants").at("/items/0/familyName");
        var topic = ApiSamples.aReviewedTopic(ApiSamples.unique("File"));
        topic.put("handout", "Ask " + name + ".");
        var id = coordinator.post("/api/v1/topics", topic).expect(201).id();
        var file = Cast.get().persona("coordinator").pages().get("/topics/" + id + "/handout.pdf");

        assertThat(Canaries.ofPeers(coordinator, "").in("", file.expect(200))).contains(name + ": " + name);
    }

    /** Reads a page and all that it leads to. */
    static void walk(String from, Persona me, Canaries canaries, Set<String> read, List<String> found) {
        if (from.startsWith("/css") || from.startsWith("/sign-out") || read.size() > MOST_PAGES || !read.add(from)) {
            return;
        }
        var page = me.pages().get(from);
        canaries.in(from, page).forEach(it -> found.add(from + " lets out " + it));
        var links = LINK.matcher(page.text());
        while (links.find()) walk(links.group(1).replace("&amp;", "&"), me, canaries, read, found);
    }

    /** Asks every route for everything, which gives most of the errors as well. */
    static void everyRoute(Persona me, Canaries canaries, List<String> found) {
        var tries = Route.all().stream()
                .<Callable<List<String>>>map(route -> () -> outOf(route, me, canaries))
                .toList();
        abreast(AT_ONCE, tries).forEach(found::addAll);
    }

    private static List<String> outOf(Route route, Persona me, Canaries canaries) {
        var cast = Cast.get();
        var found = new ArrayList<String>();
        for (var target : Target.values()) {
            var asked = cast.address(route, target).orElse("") + cast.body(route, target);
            cast.ask(me, route, target)
                    .ifPresent(answer -> canaries.in(asked, answer)
                            .forEach(it -> found.add(me.name() + ", " + route + " lets out " + it)));
        }
        return found;
    }

    private static void apologise(Persona me, Canaries canaries, List<String> found) {
        for (var session : me.programs().get("/api/v1/me/schedule").expect(200).each("/items", "id")) {
            for (var kind :
                    List.of("{\"kind\":\"CANNOT_COME\"}", "{\"kind\":\"FLARING_BUT_COMING\"}", "{\"kind\":\"NO\"}")) {
                var answer = me.programs().post("/api/v1/me/sessions/" + session + "/apology", kind);
                canaries.in(session, answer).forEach(it -> found.add("An apology lets out " + it));
            }
        }
    }
}
