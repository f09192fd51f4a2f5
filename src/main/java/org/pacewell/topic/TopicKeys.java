package org.pacewell.topic;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The keys by which outlines name topics. */
@ApplicationScoped
public class TopicKeys {
    private final Topics topics;

    TopicKeys(Topics topics) {
        this.topics = topics;
    }

    /** The topics that new programmes are offered, by key. */
    public Map<String, UUID> current() {
        return topics.current().stream().collect(Collectors.toMap(Topic::key, Topic::id));
    }

    /** The same with others, which may be retired. */
    public Map<String, UUID> with(Collection<UUID> others) {
        var known = new HashMap<>(current());
        topics.all(others).forEach(topic -> known.put(topic.key(), topic.id()));
        return known;
    }

    /** The keys of these topics. */
    public Map<UUID, String> named(Collection<UUID> ids) {
        return topics.all(ids).stream().collect(Collectors.toMap(Topic::id, Topic::key));
    }
}
