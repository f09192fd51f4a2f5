package org.pacewell.web;

import io.quarkus.qute.RawString;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.PolicyFactory;
import org.owasp.html.Sanitizers;

/** Markdown as clean HTML: text, lists, headings and links; nothing that runs. */
public final class Markdown {
    private static final int UNDER_THE_TITLE = 2;
    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().escapeHtml(true).build();
    private static final PolicyFactory CLEAN =
            Sanitizers.FORMATTING.and(Sanitizers.BLOCKS).and(Sanitizers.LINKS);

    private Markdown() {}

    /** Safe to put into a page as it is. */
    public static RawString html(String markdown) {
        return clean(PARSER.parse(markdown));
    }

    /** The same for a page of its own: its headings stand one level higher, right under the title. */
    public static RawString page(String markdown) {
        var document = PARSER.parse(markdown);
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                heading.setLevel(Math.max(UNDER_THE_TITLE, heading.getLevel() - 1));
            }
        });
        return clean(document);
    }

    private static RawString clean(Node document) {
        return new RawString(CLEAN.sanitize(RENDERER.render(document)));
    }
}
