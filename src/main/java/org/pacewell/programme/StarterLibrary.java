package org.pacewell.programme;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The topics and programmes that a new clinic receives. It may change its copies as it likes. */
@ApplicationScoped
public class StarterLibrary {
    private static final String FOLDER = "/library/";
    private static final String GUIDE = "## Facilitator guide";
    private static final String HANDOUT = "## Handout";

    private record FrontMatter(
            String key,
            String title,
            Component component,
            List<String> tags,
            String summary,
            List<String> prompts,
            String reviewer,
            LocalDate nextReview) {}

    private final ObjectMapper yaml = YAMLMapper.builder()
            .addModules(new Jdk8Module(), new JavaTimeModule())
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private final Topics topics;
    private final Programmes programmes;

    StarterLibrary(Topics topics, Programmes programmes) {
        this.topics = topics;
        this.programmes = programmes;
    }

    /** Gives the current clinic its starter library. */
    @Transactional(TxType.MANDATORY)
    public void give(Instant at) {
        topicKeys().forEach(key -> topics.add(topic(key)));
        topics.flush();
        programmeKeys().forEach(key -> programmes.draft(outline(key)).publish(at));
    }

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
        var body = parts[2];
        int handout = body.indexOf(HANDOUT);
        var guide =
                body.substring(body.indexOf(GUIDE) + GUIDE.length(), handout).strip();
        var head = parse(parts[1]);
        return new Topic(
                head.key(),
                new TopicContent(
                        head.title(),
                        head.component(),
                        head.tags(),
                        head.summary(),
                        guide,
                        head.prompts(),
                        body.substring(handout + HANDOUT.length()).strip(),
                        head.reviewer(),
                        Optional.ofNullable(head.nextReview())));
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
        try (var in = StarterLibrary.class.getResourceAsStream(FOLDER + file)) {
            return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
