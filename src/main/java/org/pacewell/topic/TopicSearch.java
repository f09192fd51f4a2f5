package org.pacewell.topic;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Which topics somebody looks for, and in which order. */
record TopicSearch(String words, String tag, Optional<Component> component, Show show, Sort sort) {

    /** What a topic must be, as SQL on its row {@code t} and the current day {@code today.day}. */
    enum Show {
        ALL("true"),
        CURRENT("t.retired_at is null"),
        UNPUBLISHED("t.retired_at is null and t.changed"),
        OVERDUE("t.retired_at is null and t.next_review < today.day"),
        RETIRED("t.retired_at is not null");

        private final String condition;

        Show(String condition) {
            this.condition = condition;
        }

        String condition() {
            return condition;
        }
    }

    /** The order; as SQL it is what comes before the title. */
    enum Sort {
        TITLE("'-infinity'::date"),
        REVIEW("coalesce(%s.next_review, 'infinity')");

        private final String lead;

        Sort(String lead) {
            this.lead = lead;
        }

        /** The key of the order, of a row that has this name. */
        String keyOf(String row) {
            return "%s, lower(%s.title), %s.id".formatted(lead.formatted(row), row, row);
        }
    }

    /** What was asked for in an address; a word that means nothing asks for what is usual. */
    static TopicSearch of(String words, String tag, String component, String show, String sort, Show usual) {
        return new TopicSearch(
                words.strip(),
                tag.strip(),
                one(Component.class, component).filter(part -> part != Component.BREAK),
                one(Show.class, show).orElse(usual),
                one(Sort.class, sort).orElse(Sort.TITLE));
    }

    /** Tells whether it leaves anything out but what is retired. */
    boolean isNarrow() {
        return !words.isEmpty() || !tag.isEmpty() || component.isPresent() || show != Show.CURRENT;
    }

    private static <E extends Enum<E>> Optional<E> one(Class<E> kind, String name) {
        var constant = name.strip().toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(kind.getEnumConstants())
                .filter(it -> it.name().equals(constant))
                .findFirst();
    }
}
