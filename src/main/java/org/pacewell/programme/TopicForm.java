package org.pacewell.programme;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.pacewell.web.Form;

/** A topic as typed. A field that was not sent is an empty one. */
public record TopicForm(
        @RestForm String title,
        @RestForm String component,
        @RestForm String tags,
        @RestForm String summary,
        @RestForm String guide,
        @RestForm String prompts,
        @RestForm String handout,
        @RestForm String reviewer,
        @RestForm String nextReview,
        @RestForm String version) {

    public TopicForm {
        title = Objects.requireNonNullElse(title, "");
        component = Objects.requireNonNullElse(component, "");
        tags = Objects.requireNonNullElse(tags, "");
        summary = Objects.requireNonNullElse(summary, "");
        guide = Objects.requireNonNullElse(guide, "");
        prompts = Objects.requireNonNullElse(prompts, "");
        handout = Objects.requireNonNullElse(handout, "");
        reviewer = Objects.requireNonNullElse(reviewer, "");
        nextReview = Objects.requireNonNullElse(nextReview, "");
        version = Objects.requireNonNullElse(version, "");
    }

    static TopicForm empty() {
        return new TopicForm("", "", "", "", "", "", "", "", "", "0");
    }

    static TopicForm of(Topic topic) {
        var content = topic.content();
        return new TopicForm(
                content.title(),
                content.component().name(),
                String.join(", ", content.tags()),
                content.summary(),
                content.guide(),
                String.join("\n", content.prompts()),
                content.handout(),
                content.reviewer(),
                content.nextReview().map(LocalDate::toString).orElse(""),
                "" + topic.version());
    }

    /** The content, when all that was typed is fine. @throws org.pacewell.rule.InvalidInput otherwise */
    TopicContent content() {
        var form = new Form();
        var called = form.required("title", title, 150, "Topic.title");
        var kind = Arrays.stream(Component.values())
                .filter(c -> c != Component.BREAK && c.name().equals(component))
                .findFirst();
        form.requireThat(kind.isPresent(), "component", "Topic.component");
        var lead = form.optional("summary", summary, 300);
        var review = nextReview.isBlank() ? Optional.<LocalDate>empty() : form.day("nextReview", nextReview);
        var text = form.optional("handout", handout, 20_000);
        var help = form.optional("guide", guide, 20_000);
        var who = form.optional("reviewer", reviewer, 150);
        form.requireNoErrors();
        return new TopicContent(
                called, kind.orElseThrow(), parts(tags, ","), lead, help, parts(prompts, "\\R"), text, who, review);
    }

    int seenVersion() {
        return Form.seenVersion(version);
    }

    private static List<String> parts(String text, String between) {
        return Arrays.stream(text.split(between))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
