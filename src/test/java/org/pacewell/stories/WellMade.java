package org.pacewell.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.pacewell.promise.Tier;

/** What holds of every page: WCAG 2.2 AA as far as axe can tell, and no scrolling sideways on a narrow screen. */
final class WellMade {
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice");

    /** Those whose verdict changes with width and colours; the others look at the markup alone. */
    private static final List<String> RULES_OF_LOOKS =
            List.of("color-contrast", "link-in-text-block", "target-size", "scrollable-region-focusable");

    private static final int TELEPHONE = 390;
    private static final int SMALL_TELEPHONE = 320;
    private static final int HEIGHT = 800;

    private static final String STICKING_OUT = """
            () => [...document.querySelectorAll('main *, header *')]
              .filter((it) => it.getBoundingClientRect().right > innerWidth + 1 && !it.closest('.table-scroll'))
              .slice(0, 4).map((it) => it.tagName + '.' + it.className)""";

    private WellMade() {}

    /** Without this axe asks for every style sheet again, at wrong addresses. */
    public static final class Options extends AxeRunOptions {
        public boolean isPreload() {
            return false;
        }
    }

    static void check(Page page) {
        var flaws = new ArrayList<>(barriers(page));
        flaws.addAll(tooWide(page));
        assertThat(flaws).as("flaws of " + page.url()).isEmpty();
    }

    /** The same, and then narrow and dark too: by night with every rule, with each push by those of looks. */
    static List<String> flawsOf(Page page) {
        var flaws = new ArrayList<>(barriers(page));
        flaws.addAll(tooWide(page));
        var usual = page.viewportSize();
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        page.setViewportSize(TELEPHONE, HEIGHT);
        var inTheDark = Tier.now() == Tier.PUSH ? barriers(axe(page).withRules(RULES_OF_LOOKS)) : barriers(page);
        inTheDark.forEach(flaw -> flaws.add("on a telephone in the dark: " + flaw));
        page.setViewportSize(usual.width, usual.height);
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        return flaws;
    }

    private static List<String> barriers(Page page) {
        return barriers(axe(page).withTags(RULES));
    }

    private static List<String> barriers(AxeBuilder axe) {
        return axe.analyze().getViolations().stream().map(WellMade::sentence).toList();
    }

    private static AxeBuilder axe(Page page) {
        var options = new Options();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page).options(options).setLegacyMode(true);
    }

    private static List<String> tooWide(Page page) {
        var flaws = new ArrayList<String>();
        var usual = page.viewportSize();
        for (int width : List.of(TELEPHONE, SMALL_TELEPHONE)) {
            page.setViewportSize(width, HEIGHT);
            var wide = (Number) page.evaluate("document.documentElement.scrollWidth");
            if (wide.intValue() > width)
                flaws.add("%s wide on a screen of %d: %s".formatted(wide, width, page.evaluate(STICKING_OUT)));
        }
        page.setViewportSize(usual.width, usual.height);
        return flaws;
    }

    private static String sentence(Rule rule) {
        return rule.getId() + ": "
                + rule.getNodes().stream()
                        .limit(3)
                        .map(node -> node.getTarget() + " " + node.getFailureSummary())
                        .collect(Collectors.joining("; "));
    }
}
