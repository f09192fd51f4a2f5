package org.pacewell.isolation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.pacewell.ApiClient.Answer;
import org.pacewell.isolation.Cast.Target;

/**
 * What everybody gets at every route: for each, a line for each group of people who fare alike.
 *
 * <p>As text, an entry is the route, and indented under it the outcomes for what is one's own cohort's, another
 * cohort's, another clinic's and nobody's, and then the people.
 */
record AccessMatrix(SequencedMap<String, SequencedMap<String, String>> outcomes) {
    static final Path EXPECTED = Path.of("src/test/resources/access-matrix.txt");
    private static final int AT_ONCE = 4;
    private static final String WIDTH = "%-8s";

    static AccessMatrix of(SequencedSet<Route> routes, Cast cast) {
        var outcomes = new LinkedHashMap<String, SequencedMap<String, String>>();
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            var asked = new LinkedHashMap<Route, Map<Persona, Future<String>>>();
            for (var route : routes) {
                var line = new LinkedHashMap<Persona, Future<String>>();
                for (var persona : cast.personas()) {
                    line.put(persona, threads.submit(() -> outcome(cast, persona, route)));
                }
                asked.put(route, line);
            }
            for (var line : asked.entrySet()) {
                var people = new LinkedHashMap<String, String>();
                for (var persona : line.getValue().entrySet()) {
                    people.put(persona.getKey().name(), persona.getValue().get());
                }
                outcomes.put(line.getKey().toString(), people);
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
        return new AccessMatrix(outcomes);
    }

    /** The one that is committed. */
    static AccessMatrix expected() {
        try {
            return read(Files.readString(EXPECTED));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static AccessMatrix read(String text) {
        var outcomes = new LinkedHashMap<String, SequencedMap<String, String>>();
        SequencedMap<String, String> people = new LinkedHashMap<>();
        for (var line : text.lines().toList()) {
            if (line.isBlank() || line.startsWith("#")) continue;
            if (!line.startsWith(" ")) {
                people = new LinkedHashMap<>();
                if (outcomes.put(line.strip(), people) != null) throw new AssertionError("Twice: " + line);
                continue;
            }
            var parts = line.strip().split(" *: *", 2);
            var columns = String.join(" ", parts[0].strip().split(" +"));
            for (var person : parts[1].split(", ")) {
                if (people.put(person, columns) != null) throw new AssertionError("Twice: " + line);
            }
        }
        return new AccessMatrix(outcomes);
    }

    /** Every place where two matrices differ; a route or a person that one of them lacks is one. */
    List<String> differencesFrom(AccessMatrix expected) {
        var found = new ArrayList<String>();
        var mine = flat();
        var theirs = expected.flat();
        mine.forEach((where, is) -> {
            var should = theirs.get(where);
            if (should == null) found.add(where + ": has no row, and is " + is);
            else if (!should.equals(is)) found.add(where + ": " + is + " instead of " + should);
        });
        theirs.keySet().stream()
                .filter(where -> !mine.containsKey(where))
                .forEach(where -> found.add(where + ": a row without a route or a person"));
        return found;
    }

    int size() {
        return (int) flat().values().stream()
                .flatMap(columns -> Arrays.stream(columns.split(" ")))
                .filter(outcome -> !outcome.equals("-"))
                .count();
    }

    String text() {
        var text = new StringBuilder();
        outcomes.forEach((route, people) -> {
            text.append('\n').append(route).append('\n');
            var alike = new LinkedHashMap<String, List<String>>();
            people.forEach((person, columns) ->
                    alike.computeIfAbsent(columns, _ -> new ArrayList<>()).add(person));
            alike.forEach((columns, who) -> text.append("    ")
                    .append(Arrays.stream(columns.split(" "))
                            .map(WIDTH::formatted)
                            .collect(Collectors.joining()))
                    .append(": ")
                    .append(String.join(", ", who))
                    .append('\n'));
        });
        return text.toString();
    }

    private Map<String, String> flat() {
        var flat = new TreeMap<String, String>();
        outcomes.forEach(
                (route, people) -> people.forEach((person, columns) -> flat.put(route + " by " + person, columns)));
        return flat;
    }

    private static String outcome(Cast cast, Persona persona, Route route) {
        return Arrays.stream(Target.values())
                .map(target -> cast.ask(persona, route, target)
                        .map(AccessMatrix::outcome)
                        .orElse("-"))
                .collect(Collectors.joining(" "));
    }

    /** What the answer comes to; that the body was wrong is told only to those who may ask. */
    static String outcome(Answer answer) {
        int status = answer.status();
        if (status / 100 == 3) return isSignIn(answer) ? "sign-in" : "ok";
        return switch (status) {
            case 400, 409, 412, 415, 422, 428 -> "input";
            default -> status / 100 == 2 ? "ok" : Integer.toString(status);
        };
    }

    private static boolean isSignIn(Answer answer) {
        var to = answer.header("Location");
        return to.contains("/protocol/openid-connect/auth") || isKept(to);
    }

    /** A form that came too late is kept, and the sign-in comes before it is shown. */
    private static boolean isKept(String location) {
        return location.endsWith("/kept-form");
    }
}
