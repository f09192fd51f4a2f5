package org.pacewell.topic;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
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
        @RestForm String easyRead,
        @RestForm String exercises,
        @RestForm String relaxation,
        @RestForm String links,
        @RestForm String owner,
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
        easyRead = Objects.requireNonNullElse(easyRead, "");
        exercises = Objects.requireNonNullElse(exercises, "");
        relaxation = Objects.requireNonNullElse(relaxation, "");
        links = Objects.requireNonNullElse(links, "");
        owner = Objects.requireNonNullElse(owner, "");
        reviewer = Objects.requireNonNullElse(reviewer, "");
        nextReview = Objects.requireNonNullElse(nextReview, "");
        version = Objects.requireNonNullElse(version, "");
    }

    static TopicForm emptyFor(String owner) {
        return new TopicForm("", "", "", "", "", "", "", "", "", "", "", owner, "", "", "0");
    }

    static TopicForm of(Topic topic) {
        var content = topic.content();
        var review = topic.review();
        return new TopicForm(
                content.title(),
                content.component().name(),
                String.join(", ", content.tags()),
                content.summary(),
                content.guide(),
                String.join("\n", content.prompts()),
                content.handout(),
                content.easyRead(),
                content.exercises(),
                content.relaxation(),
                content.links().stream().map(Link::line).collect(Collectors.joining("\n")),
                review.owner(),
                review.reviewer(),
                review.next().map(LocalDate::toString).orElse(""),
                "" + topic.version());
    }

    /** The topic, when all that was typed is fine. @throws org.pacewell.rule.InvalidInput otherwise */
    TypedTopic.Checked checked() {
        return new TypedTopic(
                        title,
                        Arrays.stream(Component.values())
                                .filter(c -> c.name().equals(component))
                                .findFirst(),
                        parts(tags, ",", Function.identity()),
                        summary,
                        guide,
                        parts(prompts, "\\R", Function.identity()),
                        handout,
                        easyRead,
                        exercises,
                        relaxation,
                        parts(links, "\\R", Link::of),
                        owner,
                        reviewer,
                        nextReview)
                .checked();
    }

    int seenVersion() {
        return Form.seenVersion(version);
    }

    private static <T> List<T> parts(String text, String between, Function<String, T> read) {
        return Arrays.stream(text.split(between))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(read)
                .toList();
    }
}
