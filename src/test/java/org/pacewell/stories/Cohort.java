package org.pacewell.stories;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.pacewell.web.Page;
import org.pacewell.web.PageClient;

/** A cohort of the demo clinic Riverside, as its coordinator finds and arranges it before a story begins. */
final class Cohort {
    private static final PageClient COORDINATOR = PageClient.of("riverside", "coordinator");

    private final String path;

    private Cohort(String path) {
        this.path = path;
    }

    static Cohort named(String name) {
        return new Cohort(COORDINATOR.find("/cohorts", name));
    }

    String path() {
        return path;
    }

    /** The address of a session. */
    String session(int number) {
        return page().html()
                .select("td:matchesOwn(^%d\\.) a[href^=/sessions/]".formatted(number))
                .attr("href");
    }

    int seated() {
        return names().size();
    }

    /** Adds new people until so many have a place. */
    Cohort with(int people) {
        while (seated() < people) add("Newcomer", "Number" + seated());
        return this;
    }

    /** Marks somebody in a session. */
    Cohort marks(int session, String name, String outcome) {
        var page = COORDINATOR.open(session(session));
        var row = page.html().select("[role=group]:has(.register__name:containsOwn(%s))".formatted(name));
        var radio = row.select("input[type=radio]").attr("name");
        var form = page.form("form[data-register]").with(radio, outcome);
        var isLocked = !page.html().select("[name=correction]").isEmpty();
        COORDINATOR.submit(isLocked ? form.with("correction", "Told on the telephone") : form);
        return this;
    }

    /** Whatever would tell of somebody else in the cohort: names, numbers, addresses, identifiers. */
    List<String> tracesOfAllBut(String name) {
        return page().html().select("a[href^=/participants/]").stream()
                .filter(link -> !link.text().equals(name))
                .flatMap(link -> traces(COORDINATOR.open(link.attr("href"))))
                .toList();
    }

    private List<String> names() {
        return page().html().select("main a[href^=/participants/]").eachText();
    }

    private void add(String given, String family) {
        var form = COORDINATOR
                .open("/participants/new?cohort=" + path.substring("/cohorts/".length()))
                .form()
                .with("givenName", given)
                .with("familyName", family)
                .with("birthDate-day", "1")
                .with("birthDate-month", "2")
                .with("birthDate-year", "1960");
        COORDINATOR.submit(COORDINATOR.submit(form).form());
    }

    private Page page() {
        return COORDINATOR.open(path);
    }

    private static Stream<String> traces(Page participant) {
        var traces = new ArrayList<String>();
        var name = participant.h1();
        traces.add(name);
        traces.add(name.substring(name.indexOf(' ') + 1));
        traces.add(participant.uri().getPath().substring("/participants/".length()));
        participant.html().select(".facts dd").stream()
                .map(fact -> fact.text())
                .filter(text -> text.contains("@") || text.startsWith("999 ") || text.startsWith("+44"))
                .forEach(traces::add);
        return traces.stream();
    }
}
