package org.pacewell.topic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pacewell.rule.Keys;
import org.pacewell.tenancy.Repository;
import org.pacewell.tenancy.Sql;

/** The topic library of the clinic. */
@ApplicationScoped
@Transactional
public class Topics implements Repository<Topic> {
    private static final String FOUND = """
            select t.id from topic t, (select cast(? as date) as day) today
            where (? = '' or position(? in lower(t.title || ' ' || t.summary || ' ' || array_to_string(t.tags, ' '))) > 0)
              and (? = '' or ? = any (t.tags)) and (? = '' or t.component = ?) and %s
              and (cast(? as uuid) is null or (%s) > (select %s from topic l where l.id = ?))
            order by %s limit ?""";
    private static final String TAGS = """
            select tag from topic t, unnest(t.tags) tag where t.retired_at is null group by tag order by lower(tag), tag""";

    private final Sql sql;
    private final TopicVersions versions;

    Topics(Sql sql, TopicVersions versions) {
        this.sql = sql;
        this.versions = versions;
    }

    /** Those that new programmes are offered. */
    public List<Topic> current() {
        return list("retiredAt is null order by lower(title), id");
    }

    /** A page of what is looked for, after the last one of the page before. */
    List<Topic> page(TopicSearch search, Optional<Topic> after, int most, LocalDate today) {
        var key = search.sort().keyOf("t");
        var query =
                FOUND.formatted(search.show().condition(), key, search.sort().keyOf("l"), key);
        var words = search.words().toLowerCase(Locale.UK);
        var component = search.component().map(Component::name).orElse("");
        var last = after.map(Topic::id).orElse(null);
        var ids = sql.list(
                query,
                row -> row.getObject(1, UUID.class),
                today,
                words,
                words,
                search.tag(),
                search.tag(),
                component,
                component,
                last,
                last,
                most);
        var found = all(ids).stream().collect(Collectors.toMap(Topic::id, Function.identity()));
        return ids.stream().map(found::get).map(Objects::requireNonNull).toList();
    }

    /** The tags of all topics that are offered. */
    List<String> tags() {
        return sql.list(TAGS, row -> row.getString(1));
    }

    /** Adds a new topic under a key made from its title. */
    Topic write(TopicContent content, Review review) {
        return add(new Topic(freeKey(content.title()), content, review));
    }

    /** Copies what a topic gives, its newest version or else its draft, as a draft of its own. */
    Topic adapt(Topic topic, String title, String by) {
        var newest = versions.find(topic.id(), topic.published());
        var content = newest.map(TopicVersion::content).orElseGet(topic::content);
        return add(topic.adapted(freeKey(title), content.titled(title), topic.published(), by));
    }

    /** Publishes a draft. @throws ReviewOverdue when the topic's review is due */
    void publish(Topic topic, Instant at, LocalDate today, String by) {
        if (!topic.publish(today)) return;
        flush();
        versions.keep(topic, at, by);
    }

    public List<Topic> all(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1", ids);
    }

    /** Those of these keys that there are. */
    public List<Topic> named(Collection<String> keys) {
        return keys.isEmpty() ? List.of() : list("key in ?1", keys);
    }

    /** A key for a new topic that no other topic of the clinic has. */
    String freeKey(String title) {
        var plain = Keys.of(title);
        var key = plain;
        for (int n = 2; count("key", key) > 0; n++) key = plain + "-" + n;
        return key;
    }
}
