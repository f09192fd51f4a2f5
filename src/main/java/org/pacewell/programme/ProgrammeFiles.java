package org.pacewell.programme;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.dataformat.yaml.util.StringQuotingChecker;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.ArrayList;
import java.util.List;
import org.pacewell.programme.ProgrammeFile.FileTopic;
import org.pacewell.rule.FieldError;
import org.pacewell.rule.InvalidInput;
import org.pacewell.topic.TopicBody;
import org.pacewell.web.UnreadableBody;

/** Programmes as text, in the shape of the starter library. Reading makes plain data and nothing else. */
final class ProgrammeFiles {
    private static final String TOPIC_KEY = "[a-z0-9][a-z0-9-]{0,79}";
    private static final int MOST_TOPICS = 100;

    private static final YAMLMapper YAML = YAMLMapper.builder(YAMLFactory.builder()
                    .stringQuotingChecker(new ClockQuoting())
                    .build())
            .addModules(new Jdk8Module(), new JavaTimeModule())
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .enable(YAMLGenerator.Feature.LITERAL_BLOCK_STYLE)
            .build();

    static {
        YAML.setDefaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL));
    }

    /** Older readers of YAML take 10:00 for six hundred, unless it is quoted. */
    private static final class ClockQuoting extends StringQuotingChecker.Default {
        private static final long serialVersionUID = 1;

        @Override
        public boolean needToQuoteValue(String value) {
            return value.matches("[0-9:]+") || super.needToQuoteValue(value);
        }
    }

    private ProgrammeFiles() {}

    static String write(String key, ProgrammeFile file) {
        var node = YAML.createObjectNode();
        node.put("key", key).put("from", file.from());
        node.setAll(FileShape.of(YAML.valueToTree(file.outline())));
        var topics = node.putArray("topics");
        for (var topic : file.topics()) {
            ObjectNode content = YAML.valueToTree(topic.body());
            topics.addObject().put("key", topic.key()).setAll(FileShape.pruned(content));
        }
        try {
            return YAML.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws InvalidInput that names each wrong part by its place */
    static ProgrammeFile read(String text) {
        PlainYaml.require(text);
        if (!(tree(text) instanceof ObjectNode node)) {
            throw new InvalidInput(FieldError.of(PlainYaml.FIELD, "ProgrammeFile.shape"));
        }
        node.remove(List.of("key", "edition"));
        var from = node.remove("from");
        var topics = node.remove("topics");
        return new ProgrammeFile(
                from == null ? "" : from.asText().strip(),
                as("", node, ProgrammeOutline.class),
                topics == null ? List.of() : topics(topics));
    }

    private static List<FileTopic> topics(JsonNode nodes) {
        var topics = new ArrayList<FileTopic>();
        if (nodes.size() > MOST_TOPICS) {
            throw new InvalidInput(FieldError.of("topics", "Topic.tooMany", MOST_TOPICS));
        }
        for (var node : nodes) {
            var place = "topics[" + topics.size() + "].";
            var key = node.path("key").asText();
            if (!key.matches(TOPIC_KEY)) throw new InvalidInput(FieldError.of(place + "key", "ProgrammeFile.topicKey"));
            if (topics.stream().anyMatch(topic -> topic.key().equals(key))) {
                throw new InvalidInput(FieldError.of(place + "key", "ProgrammeFile.topicTwice", key));
            }
            topics.add(new FileTopic(key, as(place, node, TopicBody.class)));
        }
        return List.copyOf(topics);
    }

    private static JsonNode tree(String text) {
        try {
            return YAML.readTree(text);
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            throw new InvalidInput(FieldError.of(PlainYaml.FIELD, "ProgrammeFile.unreadable", line));
        }
    }

    private static <T> T as(String place, JsonNode node, Class<T> type) {
        try {
            return YAML.treeToValue(node, type);
        } catch (JsonProcessingException e) {
            var errors = UnreadableBody.because(e).errors().stream()
                    .map(error -> new FieldError(place + error.field(), error.message()))
                    .toList();
            throw new InvalidInput(
                    errors.isEmpty() ? List.of(FieldError.of(PlainYaml.FIELD, "ProgrammeFile.shape")) : errors);
        }
    }
}
