package org.pacewell.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {
    @Test
    void headingsListsAndEmphasisStay() {
        var page = page("### Pacing\n\n- **plan**\n- *rest*\n\n1. one");

        assertThat(page.select("h3").text()).isEqualTo("Pacing");
        assertThat(page.select("ul li strong").text()).isEqualTo("plan");
        assertThat(page.select("ul li em").text()).isEqualTo("rest");
        assertThat(page.select("ol li")).hasSize(1);
    }

    @Test
    void headingsOfAPageOfItsOwnStandUnderItsTitle() {
        var page = Jsoup.parse(Markdown.page("### Why\n\n#### How\n\n# Loud").getValue());

        assertThat(page.select("h2").eachText()).containsExactly("Why", "Loud");
        assertThat(page.select("h3").text()).isEqualTo("How");
    }

    @Test
    void linksToOtherPagesStay() {
        assertThat(page("[NHS](https://www.nhs.uk/pain)").select("a").eachAttr("href"))
                .containsExactly("https://www.nhs.uk/pain");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "a <img src=x onerror=alert(1)> b",
                "<svg/onload=alert(1)>",
                "<iframe src='https://evil.example'></iframe>",
                "<style>body{display:none}</style>",
                "<a href='javascript:alert(1)'>x</a>",
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt:alert(1))",
                "[x](java\tscript:alert(1))",
                "[x](&#106;avascript:alert(1))",
                "[x](data:text/html;base64,PHNjcmlwdD4=)",
                "[x](vbscript:msgbox)",
                "![x](https://evil.example/pixel.png)",
                "[x](https://a.example \"\\\" onmouseover=alert(1)\")",
                "<https://a.example/\"onclick=alert(1)>",
                "`<script>alert(1)</script>`",
                "    <script>alert(1)</script>",
            })
    void nothingRuns(String typed) {
        var page = page(typed);

        assertThat(page.select("script, style, img, svg, iframe, object, form, input"))
                .isEmpty();
        assertThat(page.getAllElements()).allSatisfy(element -> {
            assertThat(element.attributes())
                    .noneMatch(attribute -> attribute.getKey().startsWith("on"));
            assertThat(element.attr("href"))
                    .doesNotContainIgnoringCase("script:")
                    .doesNotStartWith("data:");
        });
    }

    @Test
    void whatLooksLikeHtmlIsShownAsTyped() {
        assertThat(page("5 < 6 & <b>bold</b>").text()).isEqualTo("5 < 6 & <b>bold</b>");
    }

    private static Document page(String markdown) {
        return Jsoup.parseBodyFragment(Markdown.html(markdown).getValue());
    }
}
