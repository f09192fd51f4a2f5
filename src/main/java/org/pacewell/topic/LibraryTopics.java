package org.pacewell.topic;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The topics of the library folder. */
final class LibraryTopics {
    static final String AUTHOR = "Pacewell";

    private record FrontMatter(
            String key,
            String title,
            Component component,
            List<String> tags,
            String summary,
            List<String> prompts,
            @Nullable List<String> links,
            String reviewer,
            LocalDate nextReview) {}

    private LibraryTopics() {}

    static List<String> keys() {
        return LibraryFiles.keys("topics");
    }

    static Topic topic(String key) {
        var parts = LibraryFiles.text("topics/" + key + ".md").split("(?m)^---\\s*$", 3);
        var head = LibraryFiles.parse(parts[1], new TypeReference<FrontMatter>() {});
        var body = Sections.of(parts[2]);
        var content = new TopicContent(
                head.title(),
                head.component(),
                head.tags(),
                head.summary(),
                body.get("Facilitator guide"),
                head.prompts(),
                body.get("Handout"),
                body.get("Easy read"),
                body.get("Exercises"),
                body.get("Relaxation script"),
                Objects.requireNonNullElse(head.links(), List.<String>of()).stream()
                        .map(Link::of)
                        .toList(),
                List.of());
        return Topic.starter(
                head.key(), content, new Review(AUTHOR, head.reviewer(), Optional.ofNullable(head.nextReview())));
    }
}
