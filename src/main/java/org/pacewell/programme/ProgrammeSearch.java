package org.pacewell.programme;

import java.util.Arrays;
import java.util.Locale;

/** Which programmes somebody looks for. */
record ProgrammeSearch(String words, Show show) {
    private static final String NEWEST = "p.publishedAt is not null and p.retiredAt is null and not exists"
            + " (select n.id from Programme n where n.key = p.key and n.edition > p.edition and n.publishedAt is not null)";

    /** What a programme must be, as HQL on {@code p}. */
    enum Show {
        ALL("true = true"),
        OPEN("(p.publishedAt is null or (" + NEWEST + "))"),
        CURRENT(NEWEST),
        DRAFTS("p.publishedAt is null"),
        RETIRED("p.retiredAt is not null");

        private final String condition;

        Show(String condition) {
            this.condition = condition;
        }

        String condition() {
            return condition;
        }
    }

    /** What was asked for in an address; a word that means nothing asks for what is usual. */
    static ProgrammeSearch of(String words, String show, Show usual) {
        var name = show.strip().toUpperCase(Locale.ROOT);
        var wanted = Arrays.stream(Show.values())
                .filter(it -> it.name().equals(name))
                .findFirst();
        return new ProgrammeSearch(words.strip(), wanted.orElse(usual));
    }

    boolean isNarrow() {
        return !words.isEmpty() || show != Show.OPEN;
    }
}
