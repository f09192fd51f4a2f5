package org.pacewell.topic;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pacewell.web.Form;

/** A topic as a form or a program gives it: the same rules for both. */
public record TypedTopic(
        @Nullable String title,
        Optional<Component> component,
        List<String> tags,
        @Nullable String summary,
        @Nullable String guide,
        List<String> prompts,
        @Nullable String handout,
        @Nullable String easyRead,
        @Nullable String exercises,
        @Nullable String relaxation,
        List<Link> links,
        @Nullable String owner,
        @Nullable String reviewer,
        @Nullable String nextReview) {

    private static final int LONG_TEXT = 20_000;
    private static final int MOST_ENTRIES = 50;
    private static final int LONGEST_ADDRESS = 500;

    /** A topic that breaks no rule. */
    public record Checked(TopicContent content, Review review) {}

    /** The topic, when all is fine. @throws org.pacewell.rule.InvalidInput that names each wrong field */
    Checked checked() {
        var form = new Form();
        var called = form.required("title", title, 150, "Topic.title");
        var part = component.filter(c -> c != Component.BREAK);
        form.requireThat(part.isPresent(), "component", "Topic.component");
        var labels = texts(form, "tags", tags, 50);
        var inShort = form.optional("summary", summary, 300);
        var leading = written(form, "guide", guide);
        var questions = texts(form, "prompts", prompts, 500);
        var toRead = written(form, "handout", handout);
        var easy = written(form, "easyRead", easyRead);
        var toDo = written(form, "exercises", exercises);
        var toRest = written(form, "relaxation", relaxation);
        var elsewhere = links(form);
        var review = review(form);
        form.requireNoErrors();
        return new Checked(
                new TopicContent(
                        called,
                        part.orElseThrow(),
                        labels,
                        inShort,
                        leading,
                        questions,
                        toRead,
                        easy,
                        toDo,
                        toRest,
                        elsewhere,
                        List.of()),
                review);
    }

    /** A long text. A browser ends its lines in its own way, and an unchanged text is to stay the same. */
    private static String written(Form form, String field, @Nullable String text) {
        return form.optional(field, Form.text(text).replace("\r\n", "\n"), LONG_TEXT);
    }

    private Review review(Form form) {
        var who = form.optional("owner", owner, 150);
        var by = form.optional("reviewer", reviewer, 150);
        var day = Form.text(nextReview).isEmpty()
                ? Optional.<LocalDate>empty()
                : form.day("nextReview", Form.text(nextReview));
        return new Review(who, by, day);
    }

    private List<Link> links(Form form) {
        form.requireThat(links.size() <= MOST_ENTRIES, "links", "Topic.tooMany", MOST_ENTRIES);
        for (var link : links) {
            form.optional("links", link.label(), 150);
            form.optional("links", link.address(), LONGEST_ADDRESS);
            form.requireThat(link.isSafe(), "links", "Topic.link");
            form.requireThat(!link.label().isEmpty(), "links", "Topic.linkLabel");
        }
        return links;
    }

    private static List<String> texts(Form form, String field, List<String> given, int most) {
        form.requireThat(given.size() <= MOST_ENTRIES, field, "Topic.tooMany", MOST_ENTRIES);
        for (var text : given) form.optional(field, text, most);
        return given.stream().map(Form::text).filter(text -> !text.isEmpty()).toList();
    }
}
