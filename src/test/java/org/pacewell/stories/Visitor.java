package org.pacewell.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.pacewell.Scanner;
import org.pacewell.local.Keycloak;

/**
 * Somebody with a browser. Every page that they come to is checked: no barrier that axe finds, nothing to scroll to
 * sideways on a telephone, nothing on the console, no answer of 400 or more but one that the story expects.
 */
final class Visitor {
    private static final String NOBODY = "visitor";

    private final BrowserContext context;
    private final Page page;
    private final String address;
    private static final Pattern SESSIONS = Pattern.compile("q_session.*|KEYCLOAK.*|AUTH_SESSION.*");

    private final boolean hasJavaScript;
    private final List<String> troubles = new ArrayList<>();
    private String name = NOBODY;
    private int expected;
    private boolean offline;
    private int keys;

    Visitor(BrowserContext context, String address, boolean hasJavaScript) {
        this(context, context.newPage(), address, hasJavaScript);
    }

    private Visitor(BrowserContext context, Page page, String address, boolean hasJavaScript) {
        this.context = context;
        this.page = page;
        this.address = address;
        this.hasJavaScript = hasJavaScript;
        page.onConsoleMessage(this::note);
        page.onPageError(error -> troubles.add("script: " + error));
        page.onResponse(this::note);
    }

    /** Signs in on the clinic's own sign-in page and comes to the start page. */
    Visitor signIn(String user) {
        name = user;
        page.navigate("/");
        typeSignIn(user);
        arrived();
        return this;
    }

    void typeSignIn(String user) {
        page.locator("#username").fill(user);
        page.locator("#password").fill(Keycloak.PASSWORD);
        leaving(() -> page.locator("[type=submit]").click());
    }

    /** Time passes: the sessions here and at Keycloak are over, and the other cookies stay. */
    Visitor sessionsEnd() {
        context.clearCookies(new BrowserContext.ClearCookiesOptions().setName(SESSIONS));
        return this;
    }

    Visitor visit(String path) {
        page.navigate(path);
        return arrived();
    }

    Visitor follow(String link) {
        return goes(link(link));
    }

    /** Goes to another page by whatever is clicked. */
    Visitor goes(Locator link) {
        leaving(link::click);
        return arrived();
    }

    /** Presses a button that leads to another page. */
    Visitor press(String button) {
        return goes(button(button));
    }

    /** Presses a button that leads to another site. */
    void sends(String button) {
        leaving(() -> button(button).click());
    }

    /** Presses a button that leads nowhere else. */
    Visitor pressHere(String button) {
        button(button).click();
        return this;
    }

    /** Presses a key, which is counted, and stays. */
    Visitor key(String key) {
        keys++;
        page.keyboard().press(key);
        return this;
    }

    /** Presses a key, which is counted, and comes to another page. */
    Visitor keyAway(String key) {
        leaving(() -> key(key));
        return arrived();
    }

    int keysPressed() {
        return keys;
    }

    Visitor fill(String label, String text) {
        field(label).fill(text);
        return this;
    }

    Visitor choose(String label, String option) {
        field(label).selectOption(option);
        return this;
    }

    Visitor tick(String label) {
        field(label).check();
        return this;
    }

    Visitor untick(String label) {
        field(label).uncheck();
        return this;
    }

    Visitor sees(String text) {
        assertThat(main().getByText(text).first()).isVisible();
        return this;
    }

    Visitor seesNot(String text) {
        assertThat(main().getByText(text)).hasCount(0);
        return this;
    }

    Visitor seesHeading(String heading) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(heading))
                        .first())
                .isVisible();
        return this;
    }

    /** The summary of what was wrong has the focus, and the message stands beside its field too. */
    Visitor seesMistake(String label, String message) {
        var summary = page.locator(".govuk-error-summary");
        assertThat(summary).isFocused();
        assertThat(summary.getByText(message)).isVisible();
        assertThat(field(label)).hasAccessibleDescription(containing(message));
        return this;
    }

    static Pattern containing(String words) {
        return Pattern.compile(words.replaceAll("[^A-Za-z0-9 ]", "."));
    }

    Visitor seesTyped(String label, String text) {
        assertThat(field(label)).hasValue(text);
        return this;
    }

    Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    Locator button(String label) {
        return main().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(label));
    }

    Locator link(String label) {
        return main().getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(label))
                .first();
    }

    Locator main() {
        return page.locator("main");
    }

    Page page() {
        return page;
    }

    BrowserContext context() {
        return context;
    }

    String path() {
        return URI.create(page.url()).getPath();
    }

    String name() {
        return name;
    }

    /** Does something that the clinic rightly answers with this status. */
    Visitor expecting(int status, Runnable step) {
        expected = status;
        step.run();
        expected = 0;
        return this;
    }

    Visitor goOffline() {
        offline = true;
        context.setOffline(true);
        return this;
    }

    Visitor comeBackOnline() {
        context.setOffline(false);
        offline = false;
        return this;
    }

    /** The tab that a step opens. */
    Visitor newTab(Runnable step) {
        var tab = context.waitForPage(step);
        tab.waitForLoadState();
        return new Visitor(context, tab, address, hasJavaScript);
    }

    void close() {
        requireNoTrouble();
        page.close();
    }

    /** Checks the page as it stands. */
    Visitor arrived() {
        page.waitForLoadState();
        if (hasJavaScript) WellMade.check(page);
        if (isOurs(page.url())) scan();
        requireNoTrouble();
        return this;
    }

    private void scan() {
        var host = URI.create(address).getAuthority();
        var who = name.equals(NOBODY) ? Optional.<String>empty() : Scanner.subject(host, name);
        Scanner.read(host, who, page.url(), page.content());
    }

    /** Goes somewhere without a check. */
    void goTo(String path) {
        page.navigate(path);
    }

    /** What went wrong since the last time that somebody asked. */
    List<String> troublesSoFar() {
        var found = List.copyOf(troubles);
        troubles.clear();
        return found;
    }

    void requireNoTrouble() {
        Assertions.assertThat(troubles).as("troubles of " + name).isEmpty();
    }

    void picture(Path file) {
        try {
            page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        } catch (PlaywrightException e) {
            System.err.println("No picture " + file + ": " + e.getMessage());
        }
    }

    /** A form first asks whether there is a session, and only then goes. */
    @SuppressWarnings("deprecation")
    private void leaving(Runnable step) {
        page.waitForNavigation(step);
    }

    private void note(ConsoleMessage message) {
        if (!message.type().equals("error") || offline) return;
        if (expected > 0 && message.text().contains("status of " + expected)) return;
        if (isOurs(message.location())) troubles.add("console: " + message.text() + " at " + message.location());
    }

    private void note(Response response) {
        if (response.status() < 400 || response.status() == expected || !isOurs(response.url())) return;
        troubles.add(response.status() + " " + response.url());
    }

    private boolean isOurs(String url) {
        return url.isEmpty() || url.startsWith(address);
    }
}
