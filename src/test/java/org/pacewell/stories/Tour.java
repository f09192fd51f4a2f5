package org.pacewell.stories;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Everybody's way past every page on which something planted stands, and what their browsers noticed on it. */
final class Tour {
    private static final Pattern MARK = Pattern.compile("zq\\d+[a-z]+\\d?");
    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    /** A calendar has no end, and of what goes back in time the newest page is enough. */
    private static final String NEXT =
            "a[rel=next]:not([href^='/calendar'], [href*='before='], [href^='/break-glass'])";

    private static final int MOST_PAGES = 60;
    private static final int TOO_LONG = 21_000;

    /** Every text of the page's form, so long that it comes back with what is wrong. */
    private static final String FILL = """
            (text) => {
              const form = document.querySelector('main form[method=post]');
              form.querySelectorAll('input:not([type]), input[type=text], input[type=email], input[type=tel], textarea')
                .forEach((field) => { field.value = text; });
              HTMLFormElement.prototype.submit.call(form);
            }""";

    private final Visitor visitor;
    private final Tripwire wire;
    private final Set<String> seen = new LinkedHashSet<>();
    private final Set<String> kinds = new TreeSet<>();
    private final List<String> troubles = new ArrayList<>();

    Tour(Visitor visitor) {
        this.visitor = visitor;
        wire = Tripwire.across(visitor.context());
    }

    Tour signIn(String user) {
        visitor.goTo("/");
        visitor.typeSignIn(user);
        look();
        return this;
    }

    /** The pages of one address, those after it included. */
    Tour visit(String path) {
        visitor.goTo(path);
        look();
        var next = visitor.page().locator(NEXT);
        for (int pages = 0; next.count() > 0; pages++) {
            if (pages == MOST_PAGES) {
                throw new AssertionError("There is no end of pages after " + path);
            }
            visitor.goTo(Objects.requireNonNull(next.first().getAttribute("href")));
            look();
        }
        return this;
    }

    Tour visitAll(List<String> paths) {
        paths.forEach(this::visit);
        return this;
    }

    /** A page with something asked for that nobody would ask for. */
    Tour ask(String path, String text) {
        return visit(path + encoded(text));
    }

    /** Sends the form of a page with a text in each of its fields; it comes back as it was typed. */
    Tour type(String path, String text) {
        visitor.goTo(path);
        look();
        leave(text + "x".repeat(TOO_LONG));
        look();
        return this;
    }

    /** Sends the form of a page when nobody is signed in any more: it is kept, and shown after the sign-in. */
    Tour typeLate(String path, String text, String user) {
        visitor.goTo(path);
        visitor.sessionsEnd();
        leave(text);
        visitor.typeSignIn(user);
        look();
        return this;
    }

    Set<String> seen() {
        return seen;
    }

    /** The kinds of addresses that were visited, as routes. */
    Set<String> kinds() {
        return kinds;
    }

    List<String> troubles() {
        return troubles;
    }

    @SuppressWarnings("deprecation")
    private void leave(String text) {
        if (visitor.page().locator("main form[method=post]").count() == 0) {
            throw new AssertionError("There is nothing to fill in at " + visitor.path());
        }
        visitor.page().waitForNavigation(() -> visitor.page().evaluate(FILL, text));
    }

    private void look() {
        var page = visitor.page();
        page.waitForLoadState();
        kinds.add(visitor.path()
                .replaceAll(ID, "{}")
                .replaceAll("/versions/\\d+", "/versions/{}")
                .replaceAll("^/clinics/[^/]+/edit", "/clinics/{}/edit"));
        MARK.matcher(page.content()).results().forEach(it -> seen.add(it.group()));
        wire.touched(page).forEach(it -> troubles.add(visitor.path() + ": " + it));
        visitor.troublesSoFar().stream()
                .filter(it -> !it.startsWith("4") && !it.contains("status of 4"))
                .forEach(it -> troubles.add(visitor.path() + ": " + it));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
