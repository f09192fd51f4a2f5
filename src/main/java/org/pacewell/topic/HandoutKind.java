package org.pacewell.topic;

import io.quarkus.qute.i18n.MessageBundles;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pacewell.rule.NotFound;
import org.pacewell.web.Option;

/** The kinds in which a handout is printed. */
public enum HandoutKind {
    USUAL,
    LARGE,
    EASY_READ;

    /** The kind that an address names; nothing names the usual one. @throws NotFound for any other word */
    public static HandoutKind of(@Nullable String key) {
        if (key == null || key.isEmpty()) return USUAL;
        return Arrays.stream(values())
                .filter(kind -> kind.key().equals(key))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The kinds that a topic has. */
    public static List<Option> optionsFor(TopicContent content) {
        return Arrays.stream(values())
                .filter(kind -> !kind.textOf(content).isEmpty())
                .map(kind -> Option.of(kind.key(), kind.label()))
                .toList();
    }

    /** The Markdown of this kind; empty when the topic has none. */
    String textOf(TopicContent content) {
        return this == EASY_READ ? content.easyRead() : content.handout();
    }

    /** The Markdown of this kind. @throws NotFound when the topic has none */
    public String require(TopicContent content) {
        var text = textOf(content);
        if (text.isEmpty() && this == EASY_READ) throw new NotFound();
        return text;
    }

    public boolean isLarge() {
        return this != USUAL;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private String label() {
        var words = MessageBundles.get(TopicMessages.class);
        return switch (this) {
            case USUAL -> words.print_usual();
            case LARGE -> words.print_large();
            case EASY_READ -> words.easy_read();
        };
    }
}
