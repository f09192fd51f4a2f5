package org.pacewell.stories;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/**
 * Notices when something in a browser runs that nobody of Pacewell wrote: a script that says so, a dialog, what the
 * policy had to stop, a call to a foreign address, and whatever stands in a page and could run.
 */
final class Tripwire {
    /** What every script that a test stores calls. */
    static final String RAN = "ran";

    /** The class of every element that a test stores. */
    static final String PLANTED = "planted";

    /** What an expression that a test stores comes to, if somebody evaluates it. */
    static final String EVALUATED = "9801547";

    private static final String VIOLATED = "violated";
    private static final String LISTENING = """
            document.addEventListener('securitypolicyviolation',
              (it) => window.violated(it.effectiveDirective + ' ' + it.blockedURI + ' ' + it.sample))""";

    private static final String LIVE = """
            () => [...document.querySelectorAll('*')].filter((it) =>
                it.classList.contains('planted')
                || [...it.attributes].some((attribute) => attribute.name.startsWith('on'))
                || it.matches('script:not([src]), iframe, object, embed, style, [style], base, [http-equiv]')
                || [it.href, it.src, it.action].some((to) => /^(javascript|vbscript|data:text)/i.test(String(to))))
              .map((it) => it.outerHTML.slice(0, 200))""";

    private final List<String> troubles = new ArrayList<>();

    private Tripwire() {}

    static Tripwire across(BrowserContext context) {
        var wire = new Tripwire();
        context.exposeBinding(RAN, (_, _) -> wire.note("a script ran"));
        context.exposeBinding(VIOLATED, (_, what) -> wire.note("the policy stopped " + what[0]));
        context.addInitScript(LISTENING);
        context.onDialog(dialog -> {
            wire.note("a dialog: " + dialog.message());
            dialog.dismiss();
        });
        context.onRequest(request -> {
            if (!isNear(request.url())) wire.note("a call to " + request.url());
        });
        return wire;
    }

    /** What was noticed since the last time, and what stands in the page now. */
    List<String> touched(Page page) {
        var found = new ArrayList<>(troubles);
        troubles.clear();
        for (var live : (List<?>) page.evaluate(LIVE)) found.add("live: " + live);
        if (page.content().contains(EVALUATED)) found.add("an expression was evaluated");
        return found;
    }

    private boolean note(String trouble) {
        return troubles.add(trouble);
    }

    private static boolean isNear(String url) {
        var host = URI.create(url.replaceFirst("\\?.*", "")).getHost();
        return host == null || host.equals("localhost") || host.endsWith(".localhost");
    }
}
