package org.pacewell.stories;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.ReducedMotion;
import io.restassured.RestAssured;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/** Where a story is played: each visitor has a browser profile of their own. A story that fails leaves pictures. */
final class Stage implements AfterEachCallback, TestExecutionExceptionHandler {
    static final Path PICTURES = Path.of("target/stories");

    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<Visitor> visitors = new ArrayList<>();

    /** Somebody who comes to a clinic's address; an empty label is the platform's own. */
    Visitor at(String clinic) {
        return at(clinic, true, options -> options);
    }

    Visitor withoutJavaScriptAt(String clinic) {
        return at(clinic, false, options -> options.setJavaScriptEnabled(false));
    }

    /** Somebody whose browser does not ask for a content security policy, so that nothing but the page protects them. */
    Visitor withoutPolicyAt(String clinic) {
        return at(clinic, true, options -> options.setBypassCSP(true));
    }

    /** Somebody of whom every answer is kept in a file, with its body, when the story ends. */
    Visitor recordedAt(String clinic, Path file) {
        return at(clinic, true, options -> options.setRecordHarPath(file));
    }

    /** Ends the visit of everybody; what they recorded is written then. */
    void empty() {
        contexts.forEach(BrowserContext::close);
        contexts.clear();
    }

    @Override
    public void handleTestExecutionException(ExtensionContext test, Throwable failure) throws Throwable {
        for (var visitor : visitors) visitor.picture(PICTURES.resolve(name(test) + "-" + visitor.name() + ".png"));
        throw failure;
    }

    @Override
    public void afterEach(ExtensionContext test) {
        var failed = test.getExecutionException().isPresent();
        if (!failed) visitors.forEach(Visitor::requireNoTrouble);
        visitors.clear();
        empty();
    }

    private Visitor at(String clinic, boolean hasJavaScript, UnaryOperator<NewContextOptions> more) {
        var options = new NewContextOptions()
                .setBaseURL(address(clinic))
                .setLocale("en-GB")
                .setTimezoneId("Europe/London")
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(1280, 900);
        var context = Chromium.open().newContext(more.apply(options));
        contexts.add(context);
        var visitor = new Visitor(context, address(clinic), hasJavaScript);
        visitors.add(visitor);
        return visitor;
    }

    private static String address(String clinic) {
        return "http://" + (clinic.isEmpty() ? "" : clinic + ".") + "localhost:" + RestAssured.port;
    }

    private static String name(ExtensionContext test) {
        return test.getRequiredTestClass().getSimpleName() + "-"
                + test.getRequiredTestMethod().getName();
    }
}
