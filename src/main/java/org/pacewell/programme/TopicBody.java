package org.pacewell.programme;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pacewell.web.Form;

/** A topic as programs send it. What Pacewell gives a topic itself may come back with it and is not looked at. */
@JsonIgnoreProperties({"id", "key", "version"})
record TopicBody(
        @Nullable String title,
        @Nullable Component component,
        @Nullable List<String> tags,
        @Nullable String summary,
        @Nullable String guide,
        @Nullable List<String> prompts,
        @Nullable String handout,
        @Nullable String reviewer,
        @Nullable String nextReview) {
    private static final int LONG_TEXT = 20_000;
    private static final int MOST_ENTRIES = 50;

    /** The content, when all is fine. @throws org.pacewell.rule.InvalidInput that names each wrong field */
    TopicContent content() {
        var form = new Form();
        var called = form.required("title", title, 150, "Topic.title");
        var part = Optional.ofNullable(component).filter(c -> c != Component.BREAK);
        form.requireThat(part.isPresent(), "component", "Topic.component");
        var labels = texts(form, "tags", tags, 50);
        var inShort = form.optional("summary", summary, 300);
        var leading = form.optional("guide", guide, LONG_TEXT);
        var questions = texts(form, "prompts", prompts, 500);
        var toRead = form.optional("handout", handout, LONG_TEXT);
        var by = form.optional("reviewer", reviewer, 150);
        var review = nextReview == null ? Optional.<LocalDate>empty() : form.day("nextReview", nextReview);
        form.requireNoErrors();
        return new TopicContent(called, part.orElseThrow(), labels, inShort, leading, questions, toRead, by, review);
    }

    private static List<String> texts(Form form, String field, @Nullable List<String> given, int most) {
        if (given == null) return List.of();
        form.requireThat(given.size() <= MOST_ENTRIES, field, "Topic.tooMany", MOST_ENTRIES);
        for (int i = 0; i < given.size(); i++) form.optional(field + "[" + i + "]", given.get(i), most);
        return given.stream().map(Form::text).filter(text -> !text.isEmpty()).toList();
    }
}
