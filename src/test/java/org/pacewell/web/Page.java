package org.pacewell.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** What a request got back. */
public record Page(URI uri, int status, Response response, String text, Document html) {
    Page(URI uri, Response response) {
        var text = response.asString();
        this(uri, response.statusCode(), response, text, Jsoup.parse(text, uri.toString()));
    }

    /** A header, or an empty text. */
    public String header(String name) {
        return Objects.requireNonNullElse(response.header(name), "");
    }

    public boolean isRedirect() {
        return status >= 300 && status < 400 && !header("Location").isEmpty();
    }

    /** The one element that a selector finds. */
    public Element one(String selector) {
        var found = html.select(selector);
        assertThat(found).as(selector + " on " + uri).hasSize(1);
        return Objects.requireNonNull(found.first());
    }

    public String h1() {
        return one("h1").text();
    }

    /** What stands in the main part, without the frame around it. */
    public String main() {
        return one("main").text();
    }

    /** The field under a label. */
    public Element field(String label) {
        return html.select("label").stream()
                .filter(it -> it.text().equals(label))
                .map(it -> one("#" + it.attr("for")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No field " + label + " on " + uri));
    }

    /** Where a link leads. */
    public String link(String words) {
        return html.select("a").stream()
                .filter(it -> it.text().equals(words))
                .map(it -> it.attr("href"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No link " + words + " on " + uri));
    }

    /** Where all links of the main part lead. */
    public List<String> links() {
        return html.select("main a[href^=/]").eachAttr("href");
    }

    /** The form of the main part. */
    public FilledForm form() {
        return form("main form[method=post]");
    }

    public FilledForm form(String selector) {
        return FilledForm.of((FormElement) one(selector));
    }

    /** Every form that writes. */
    public List<FilledForm> forms() {
        return html.select("form[method=post]").stream()
                .map(form -> FilledForm.of((FormElement) form))
                .toList();
    }

    /** The sentences of the summary of what was wrong. */
    public List<String> problems() {
        return html.select(".govuk-error-summary li").eachText();
    }
}
