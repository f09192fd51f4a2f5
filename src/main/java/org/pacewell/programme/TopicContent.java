package org.pacewell.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a topic says. Guide and handout are Markdown. */
public record TopicContent(
        String title,
        Component component,
        List<String> tags,
        String summary,
        String guide,
        List<String> prompts,
        String handout,
        String reviewer,
        Optional<LocalDate> nextReview) {

    /** Tells whether title, summary or tags hold these words, given in small letters. */
    boolean mentions(String words) {
        return (title + " " + summary + " " + tags).toLowerCase(Locale.UK).contains(words);
    }
}
