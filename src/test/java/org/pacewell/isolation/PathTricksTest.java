package org.pacewell.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pacewell.ApiClient.Answer;
import org.pacewell.isolation.Cast.Target;
import org.pacewell.local.LocalServices;
import org.pacewell.promise.Tier;

/** No spelling of an address allows what the plain one does not. */
@Tag("A4")
@QuarkusTest
@WithTestResource(LocalServices.class)
class PathTricksTest {
    private static final Set<String> ALLOWED = Set.of("ok", "input");
    private static final List<String> OVERRIDES =
            List.of("X-HTTP-Method-Override", "X-HTTP-Method", "X-Method-Override");

    private static final List<String> METHODS = List.of("GET", "POST", "HEAD", "OPTIONS", "PUT", "DELETE", "TRACE");

    /** With every push a route meets every tenth spelling, and every tenth route the overrides; at night it is all. */
    private static final int APART = Tier.times(10, 1);

    private record Trick(String name, UnaryOperator<String> spell) {}

    private static final List<Trick> TRICKS = List.of(
            new Trick("a parameter", path -> path + ";x"),
            new Trick("a parameter with a value", path -> path + ";x=/help"),
            new Trick("a parameter in the first part", path -> path.replaceFirst("^/([^/]+)", "/$1;x")),
            new Trick("an encoded semicolon", path -> path + "%3B"),
            new Trick("an encoded semicolon and an open page", path -> path + "%3B/help"),
            new Trick("two slashes", path -> "/" + path),
            new Trick("two slashes within", path -> path.replaceFirst("(.)/", "$1//")),
            new Trick("a dot", path -> "/." + path),
            new Trick("an encoded dot", path -> "/%2e" + path),
            new Trick("encoded dots", path -> "/help/%2e%2e" + path),
            new Trick("dots after an open page", path -> "/help/.." + path),
            new Trick("dots with a parameter", path -> "/help/..;" + path),
            new Trick("dots out of the style sheets", path -> "/css/..;" + path),
            new Trick("dots out of the probes", path -> "/q/.." + path),
            new Trick("encoded dots out of the programs' part", path -> "/api/%2e%2e" + path),
            new Trick("an encoded slash before", path -> "/%2F" + path.substring(1)),
            new Trick("encoded slashes", path -> "/" + path.substring(1).replace("/", "%2F")),
            new Trick("a slash encoded twice", path -> "/" + path.substring(1).replace("/", "%252F")),
            new Trick("an encoded backslash", path -> "/%5C" + path.substring(1)),
            new Trick("a backslash behind", path -> path + "%5C"),
            new Trick("an encoded letter", PathTricksTest::encodedLetter),
            new Trick("upper case", path -> path.toUpperCase(Locale.ROOT)),
            new Trick("a slash behind", path -> path + "/"),
            new Trick("a nought", path -> path + "%00"),
            new Trick("a new line", path -> path + "%0a"),
            new Trick("a space", path -> path + "%20"),
            new Trick("an ending", path -> path + ".css"),
            new Trick("an encoded question mark", path -> path + "%3F"),
            new Trick("a query", path -> path + "?_method=GET"));

    @ParameterizedTest
    @ValueSource(strings = {"anonymous", "participant of the cohort"})
    void noSpellingOfAnAddressAllowsMore(String name) {
        var cast = Cast.get();
        var persona = cast.persona(name);
        var allowed = new ArrayList<String>();
        int tried = 0;
        for (var route : Route.all()) {
            var address = cast.address(route, Target.OWN).orElseThrow();
            var body = cast.body(route, Target.OWN);
            if (allows(persona, route, address, body)) continue;
            for (var trick : some(route)) {
                tried++;
                var spelled = trick.spell().apply(address);
                var answer = persona.ask(route, spelled, body);
                if (!isAllowed(answer)) continue;
                allowed.add("%s by %s: %s answers %d %s"
                        .formatted(route, trick.name(), spelled, answer.status(), answer.header("Location")));
            }
        }
        assertThat(tried).isGreaterThan(Tier.times(300, 1000));
        assertThat(allowed).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"anonymous", "participant of the cohort"})
    void noOtherMethodIsMeantThanTheOneThatIsSent(String name) {
        var cast = Cast.get();
        var persona = cast.persona(name);
        var allowed = new ArrayList<String>();
        int tried = 0;
        for (var route : some(Route.all())) {
            var address = cast.address(route, Target.OWN).orElseThrow();
            if (allows(persona, route, address, cast.body(route, Target.OWN))) continue;
            for (var method : METHODS) {
                var body = List.of("POST", "PUT").contains(method) ? cast.body(route, Target.OWN) : null;
                var plain = AccessMatrix.outcome(persona.client(route).send(method, address, body));
                for (var header : OVERRIDES) {
                    tried++;
                    var client = persona.client(route).with(header, route.method());
                    if (!plain.equals(AccessMatrix.outcome(client.send(method, address, body)))) {
                        allowed.add(method + " " + address + " with " + header + ": " + route.method());
                    }
                }
            }
        }
        assertThat(tried).isGreaterThan(Tier.times(100, 1000));
        assertThat(allowed).isEmpty();
    }

    /** The twin: those who may ask are let in by some of these spellings, so they do reach the routes. */
    @Test
    void someSpellingsReachTheRoute() {
        var cast = Cast.get();
        var coordinator = cast.persona("coordinator");
        var route = new Route("GET", "/api/v1/participants");

        assertThat(TRICKS)
                .filteredOn(trick -> allows(coordinator, route, trick.spell().apply(route.path()), ""))
                .extracting(Trick::name)
                .contains("a parameter", "an encoded letter", "a query");
    }

    private static List<Trick> some(Route route) {
        int first = Math.floorMod(route.hashCode(), APART);
        return IntStream.range(0, TRICKS.size())
                .filter(i -> i % APART == first)
                .mapToObj(TRICKS::get)
                .toList();
    }

    private static List<Route> some(Collection<Route> routes) {
        return routes.stream()
                .filter(route -> Math.floorMod(route.hashCode(), APART) == 0)
                .toList();
    }

    private static boolean allows(Persona persona, Route route, String address, String body) {
        return isAllowed(persona.ask(route, address, body));
    }

    /** What is no address at all, such as two slashes alone, is turned away with 400 before anybody looks at it. */
    private static boolean isAllowed(Answer answer) {
        return answer.status() != 400 && ALLOWED.contains(AccessMatrix.outcome(answer));
    }

    private static String encodedLetter(String path) {
        if (path.length() < 2) return path;
        return "/%" + Integer.toHexString(path.charAt(1)) + path.substring(2);
    }
}
