package org.pacewell.programme;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The topics and programmes that lie in the library folder of the application. */
final class LibraryFiles {
    private static final String FOLDER = "/library/";
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

    private final ObjectMapper yaml = YAMLMapper.builder()
            .addModules(new Jdk8Module(), new JavaTimeModule())
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    List<String> topicKeys() {
        return contents("topics");
    }

    List<String> programmeKeys() {
        return contents("programmes");
    }

    /** Reads one programme of the library. */
    ProgrammeOutline outline(String key) {
        return read("programmes/" + key + ".yaml", new TypeReference<>() {});
    }

    /** Reads one topic of the library. */
    Topic topic(String key) {
        var text = text("topics/" + key + ".md");
        var parts = text.split("(?m)^---\\s*$", 3);
        var head = parse(parts[1]);
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
                        .toList());
        return Topic.starter(
                head.key(), content, new Review(AUTHOR, head.reviewer(), Optional.ofNullable(head.nextReview())));
    }

    private List<String> contents(String kind) {
        var contents = read("contents.yaml", new TypeReference<Map<String, List<String>>>() {});
        return Objects.requireNonNull(contents.get(kind));
    }

    private FrontMatter parse(String head) {
        try {
            return yaml.readValue(head, FrontMatter.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> T read(String file, TypeReference<T> type) {
        try {
            return yaml.readValue(text(file), type);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    private static String text(String file) {
        try (var in = LibraryFiles.class.getResourceAsStream(FOLDER + file)) {
            return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
