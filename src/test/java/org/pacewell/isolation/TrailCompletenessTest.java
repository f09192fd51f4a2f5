package org.pacewell.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacewell.ApiSamples.aPerson;
import static org.pacewell.ApiSamples.enrol;
import static org.pacewell.separation.SeparationSamples.keepApart;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.pacewell.ApiClient;
import org.pacewell.isolation.Cast.Target;
import org.pacewell.isolation.Witness.Seen;
import org.pacewell.isolation.Witness.Transaction;
import org.pacewell.local.LocalServices;
import org.pacewell.promise.Tier;

/** Whoever reads or writes a row about a participant leaves a line in the trail: PostgreSQL's own log is the witness. */
@QuarkusTest
@WithTestResource(LocalServices.class)
class TrailCompletenessTest {
    /** The tables whose rows are about participants. */
    private static final Pattern ABOUT_PEOPLE = table(
            "(participant|enrolment|attendance|attendance_before|apology|guest_place|break_glass|task|task_step|rescue_contact"
                    + "|contact_pause|incident|note|note_version|note_cosignature|queued_mark|calendar_address|separation)");

    private static final Pattern TRAIL = Pattern.compile("(?i)insert\\s+into\\s+trail\\b");

    /**
     * What finds out who asks, at every request: the person who signs in is found by their own account, or by the address
     * that it proves, and a calendar's address by its key. The line would say that they looked at themselves, and would
     * bury all others.
     */
    private static final Pattern RECOGNITION = Pattern.compile(
            "(?is)select .* from calendar_address \\w+(,participant \\w+)? where [^)]*\\w+\\.hash=\\$\\d+.*|select \\* from \\(\\s*select true as of_staff.*"
                    + "|select .* from participant \\w+ where [^)]*lower\\(\\w+\\.email\\)=\\$\\d+ and \\w+\\.subject is null and \\w+\\.sign_in_stopped_at is null");

    /** A number in the manager's navigation, and nothing about anybody. */
    private static final Pattern COUNT =
            Pattern.compile("(?i)select count\\(\\*\\) from break_glass [^()]*\\.seen_at is null");

    /** What a person reaches is asked for with every push, by one of those who fare alike; at night all of it, by all. */
    private static final List<Target> TARGETS =
            Tier.now() == Tier.PUSH ? List.of(Target.OWN) : List.of(Target.values());

    private static final AccessMatrix EXPECTED = AccessMatrix.expected();

    @Test
    void everyRequestThatTouchesPeopleLeavesALine() {
        var cast = Cast.get();
        List<Seen> seen;
        try (var witness = Witness.called()) {
            askEverything(cast, witness);
            writeForReal(witness);
            seen = witness.tell();
        }

        assertThat(seen.stream().filter(TrailCompletenessTest::touchesPeople).count())
                .isGreaterThan(100);
        assertThat(untold(seen, _ -> false))
                .as(() -> said(seen, untold(seen, _ -> false)))
                .isEmpty();
    }

    /** The twin: were one route to say nothing, or to say it in a transaction that is taken back, the test would tell. */
    @Test
    void aRouteThatTellsNothingIsFound() {
        var cast = Cast.get();
        var route = new Route("GET", "/api/v1/participants/{id}");
        List<Seen> seen;
        try (var witness = Witness.called()) {
            witness.note(route.toString());
            cast.ask(cast.persona("coordinator"), route, Target.OWN)
                    .orElseThrow()
                    .expect(200);
            seen = witness.tell();
        }
        var takenBack = seen.stream()
                .map(it -> new Seen(
                        it.what(),
                        it.transactions().stream()
                                .map(tx -> new Transaction(tx.statements(), !isTold(tx)))
                                .toList()))
                .toList();

        assertThat(untold(seen, _ -> false)).isEmpty();
        assertThat(untold(seen, TRAIL.asPredicate())).containsExactly(route.toString());
        assertThat(untold(takenBack, _ -> false)).containsExactly(route.toString());
    }

    private static void askEverything(Cast cast, Witness witness) {
        for (var route : Route.all()) {
            witness.note(route.toString());
            for (var persona : Tier.now() == Tier.PUSH ? unlike(cast, route) : cast.personas()) {
                for (var target : TARGETS) {
                    if (cast.address(route, target).isEmpty()) continue;
                    witness.note(route + " by " + persona.name() + ", " + target);
                    cast.ask(persona, route, target);
                }
            }
        }
    }

    /** Of those who get the same answers at a route, the first. */
    private static Collection<Persona> unlike(Cast cast, Route route) {
        var answers = Objects.requireNonNull(EXPECTED.outcomes().get(route.toString()), route.toString());
        return cast.personas().stream()
                .collect(Collectors.toMap(
                        persona -> answers.get(persona.name()),
                        persona -> persona,
                        (first, _) -> first,
                        LinkedHashMap::new))
                .values();
    }

    /** The matrix asks with bodies that have no effect; these have one. */
    private static void writeForReal(Witness witness) {
        var coordinator = ApiClient.riverside("coordinator");
        var cast = Cast.get();
        var mine = cast.group(Target.OWN);
        witness.note("meet somebody whom the clinic does not know");
        cast.ask(cast.persona("account that the clinic does not know"), new Route("GET", "/"), Target.OWN);
        witness.note("add a participant");
        var added = coordinator.post("/api/v1/participants", aPerson()).expect(201);
        witness.note("correct a participant");
        coordinator
                .ifMatch(added.etag())
                .put("/api/v1/participants/" + added.id(), aPerson())
                .expect(200);
        witness.note("enrol");
        var enrolment =
                enrol(coordinator, mine.cohort(), added.id()).expect(202).id();
        witness.note("enrol twice");
        enrol(coordinator, mine.cohort(), added.id()).expect(409);
        witness.note("keep two apart");
        keepApart(coordinator, added.id(), mine.person()).expect(201);
        witness.note("end a membership");
        coordinator
                .delete("/api/v1/cohorts/" + mine.cohort() + "/enrolments/" + enrolment)
                .expect(204);
        witness.note("take a register");
        coordinator
                .put(
                        "/api/v1/sessions/" + mine.session() + "/register",
                        Map.of("marks", List.of(Map.of("enrolmentId", mine.seated(), "outcome", "APOLOGISED"))))
                .expect(200);
        witness.note("apologise");
        Cast.get()
                .persona("participant of the cohort")
                .programs()
                .post("/api/v1/me/sessions/" + mine.session() + "/apology", Map.of("kind", "CANNOT_COME"))
                .expect(201);
    }

    /** The requests that touched people and left no line that was kept; some lines may be thought away. */
    private static List<String> untold(List<Seen> seen, Predicate<String> without) {
        var found = new TreeSet<String>();
        for (var it : seen) {
            var kept = it.transactions().stream().filter(Transaction::committed).anyMatch(tx -> isTold(tx, without));
            for (var tx : it.transactions()) {
                if (!touchesPeople(tx)) continue;
                if (tx.committed() ? !isTold(tx, without) : !kept) found.add(it.what());
            }
        }
        return List.copyOf(found);
    }

    /** What the database was told meanwhile. */
    private static String said(List<Seen> seen, List<String> which) {
        return seen.stream()
                .filter(it -> which.contains(it.what()))
                .map(Seen::toString)
                .collect(Collectors.joining("\n"));
    }

    private static boolean touchesPeople(Seen seen) {
        return seen.transactions().stream().anyMatch(TrailCompletenessTest::touchesPeople);
    }

    private static boolean touchesPeople(Transaction transaction) {
        return transaction.statements().stream()
                .filter(sql -> !RECOGNITION.matcher(sql).matches()
                        && !COUNT.matcher(sql).matches())
                .anyMatch(ABOUT_PEOPLE.asPredicate());
    }

    private static boolean isTold(Transaction transaction) {
        return isTold(transaction, _ -> false);
    }

    private static boolean isTold(Transaction transaction, Predicate<String> without) {
        return transaction.statements().stream().anyMatch(TRAIL.asPredicate().and(without.negate()));
    }

    private static Pattern table(String names) {
        return Pattern.compile("(?i)\\b(?:from|join|into|update|only)\\s+(?:public\\.)?\"?" + names + "\\b");
    }
}
