package org.pacewell.programme;

import java.time.LocalDate;
import java.util.List;
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
        Optional<LocalDate> nextReview) {}
