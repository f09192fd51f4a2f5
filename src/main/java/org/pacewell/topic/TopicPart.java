package org.pacewell.topic;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The parts of a topic that two versions are compared by; a list has a line for each of its entries. */
public enum TopicPart {
    TITLE(TopicContent::title),
    COMPONENT(content -> content.component().label()),
    TAGS(content -> String.join("\n", content.tags())),
    SUMMARY(TopicContent::summary),
    PROMPTS(content -> String.join("\n", content.prompts())),
    GUIDE(TopicContent::guide),
    HANDOUT(TopicContent::handout),
    EASY_READ(TopicContent::easyRead),
    EXERCISES(TopicContent::exercises),
    RELAXATION(TopicContent::relaxation),
    LINKS(content -> content.links().stream().map(Link::line).collect(Collectors.joining("\n"))),
    FILES(content -> content.files().stream().map(AttachedFile::inWords).collect(Collectors.joining("\n")));

    private final Function<TopicContent, String> text;

    TopicPart(Function<TopicContent, String> text) {
        this.text = text;
    }

    String textOf(TopicContent content) {
        return text.apply(content);
    }

    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
