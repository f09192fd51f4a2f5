package org.pacewell.web;

import io.quarkus.qute.RawString;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.PolicyFactory;
import org.owasp.html.Sanitizers;

/** Markdown as clean HTML: text, lists, headings and links; nothing that runs. */
public final class Markdown {
    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().escapeHtml(true).build();
    private static final PolicyFactory CLEAN =
            Sanitizers.FORMATTING.and(Sanitizers.BLOCKS).and(Sanitizers.LINKS);

    private Markdown() {}

    /** Safe to put into a page as it is. */
    public static RawString html(String markdown) {
        return new RawString(CLEAN.sanitize(RENDERER.render(PARSER.parse(markdown))));
    }
}
