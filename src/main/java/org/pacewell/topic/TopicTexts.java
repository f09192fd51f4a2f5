package org.pacewell.topic;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.pacewell.rule.NotFound;

/** What a topic says in any of its versions; number 0 is its draft. */
@ApplicationScoped
public class TopicTexts {
    static final int DRAFT = 0;

    private final TopicVersions versions;

    TopicTexts(TopicVersions versions) {
        this.versions = versions;
    }

    /** @throws NotFound when there is no such version */
    TopicContent of(Topic topic, int number) {
        return number == DRAFT
                ? topic.content()
                : versions.require(topic.id(), number).content();
    }

    /** The newest version, or the draft of a topic that was never published. */
    public TopicContent newest(Topic topic) {
        return of(topic, topic.published());
    }

    /** The number that an address names; nothing names the draft. @throws NotFound for what is no number */
    static int number(@Nullable String text) {
        if (text == null || text.isEmpty()) return DRAFT;
        if (!text.matches("[0-9]{1,6}")) throw new NotFound();
        return Integer.parseInt(text);
    }
}
