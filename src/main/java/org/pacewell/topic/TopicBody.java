package org.pacewell.topic;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pacewell.web.Form;

/** A topic as programs send it. What Pacewell gives a topic itself may come back with it and is not looked at. */
@JsonIgnoreProperties({
    "id",
    "key",
    "version",
    "state",
    "published",
    "overdue",
    "starter",
    "originId",
    "originVersion",
    "files"
})
public record TopicBody(
        @Nullable String title,
        @Nullable Component component,
        @Nullable List<String> tags,
        @Nullable String summary,
        @Nullable String guide,
        @Nullable List<String> prompts,
        @Nullable String handout,
        @Nullable String easyRead,
        @Nullable String exercises,
        @Nullable String relaxation,
        @Nullable List<LinkBody> links,
        @Nullable String owner,
        @Nullable String reviewer,
        @Nullable String nextReview) {

    public record LinkBody(@Nullable String label, @Nullable String address) {
        private Link link() {
            return new Link(Form.text(label), Form.text(address));
        }
    }

    /** What a topic says, without who looks after it: that is each clinic's own. */
    public static TopicBody of(TopicContent content) {
        return new TopicBody(
                content.title(),
                content.component(),
                content.tags(),
                content.summary(),
                content.guide(),
                content.prompts(),
                content.handout(),
                content.easyRead(),
                content.exercises(),
                content.relaxation(),
                content.links().stream()
                        .map(link -> new LinkBody(link.label(), link.address()))
                        .toList(),
                null,
                null,
                null);
    }

    /** The topic, when all is fine. @throws org.pacewell.rule.InvalidInput that names each wrong field */
    public TypedTopic.Checked checked() {
        return new TypedTopic(
                        title,
                        Optional.ofNullable(component),
                        orNone(tags),
                        summary,
                        guide,
                        orNone(prompts),
                        handout,
                        easyRead,
                        exercises,
                        relaxation,
                        orNone(links).stream().map(LinkBody::link).toList(),
                        owner,
                        reviewer,
                        nextReview)
                .checked();
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
