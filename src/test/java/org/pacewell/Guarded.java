package org.pacewell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;

/**
 * Looks at the headers and cookies of every answer that a test gets: pages, errors, files, redirects and JSON. It fails
 * when one of them leaves a browser unguarded.
 */
public final class Guarded {
    private static final AtomicLong LOOKED_AT = new AtomicLong();
    private static final List<String> POLICY =
            List.of("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'");

    private Guarded() {}

    /** How many answers have been looked at in this run. */
    public static long lookedAt() {
        return LOOKED_AT.get();
    }

    /**
     * Looks at an answer.
     *
     * @param header gives the value of a header, or an empty text
     * @param cookies what the answer sets, as the headers say it
     * @param signedIn whether the asker had proved who they are
     */
    public static void look(
            String what, int status, UnaryOperator<String> header, List<String> cookies, boolean signedIn) {
        if (isNoRequest(status, header)) return;
        LOOKED_AT.incrementAndGet();
        var wrong = wrong(header, cookies, signedIn);
        if (!wrong.isEmpty()) throw new AssertionError("The answer to " + what + " is unguarded: " + wrong);
    }

    /** What is no HTTP the server turns away with nothing at all, before it becomes a request. */
    private static boolean isNoRequest(int status, UnaryOperator<String> header) {
        return status == 400 && header.apply("Content-Length").equals("0");
    }

    static List<String> wrong(UnaryOperator<String> header, List<String> cookies, boolean signedIn) {
        var wrong = new ArrayList<String>();
        var policy = header.apply("Content-Security-Policy");
        POLICY.stream().filter(part -> !policy.contains(part)).forEach(part -> wrong.add("no " + part));
        if (policy.contains("unsafe-")) wrong.add("an unsafe policy");
        if (!header.apply("X-Content-Type-Options").equals("nosniff")) wrong.add("no nosniff");
        if (!header.apply("Referrer-Policy").equals("no-referrer")) wrong.add("no no-referrer");
        if (!header.apply("Strict-Transport-Security").contains("max-age=31536000")) wrong.add("no strict transport");
        if (signedIn && !header.apply("Cache-Control").contains("no-store")) wrong.add("it may be kept");
        cookies.stream().filter(cookie -> !isGuarded(cookie)).forEach(cookie -> wrong.add("cookie " + cookie));
        return wrong;
    }

    /** One that is taken away carries nothing that needs guarding. */
    private static boolean isGuarded(String cookie) {
        var attributes = cookie.toLowerCase(Locale.ROOT);
        var isGone = attributes.contains("max-age=0;");
        return isGone || attributes.contains("httponly") && attributes.contains("samesite");
    }
}
