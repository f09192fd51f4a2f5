package org.pacewell.topic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pacewell.rule.NotFound;
import org.pacewell.tenancy.Columns;
import org.pacewell.tenancy.Sql;

/** Every version of every topic that was ever published. The database lets nobody change or remove one. */
@ApplicationScoped
@Transactional
public class TopicVersions {
    private static final String COLUMNS =
            "title, component, tags, summary, guide, prompts, handout, easy_read, exercises, relaxation, links, files, reviewer";
    private static final String KEEP = """
            insert into topic_version (tenant_id, topic_id, number, %1$s, published_at, published_by)
            select tenant_id, id, published, %1$s, ?, ? from topic where id = ?""".formatted(COLUMNS);
    private static final String READ = "select topic_id, number, " + COLUMNS + ", published_at, published_by from ";

    /** The version in force at a moment is the last one before it; what was given before any was, the first one. */
    private static final String IN_FORCE = READ + """
            unnest(?) as wanted cross join lateral (
              select * from topic_version v where v.topic_id = wanted and (v.published_at <= ? or v.number = 1)
              order by v.number desc limit 1) given""";

    private final Sql sql;

    TopicVersions(Sql sql) {
        this.sql = sql;
    }

    /** Those of one topic, the newest first. */
    List<TopicVersion> of(UUID topic) {
        return sql.list(READ + "topic_version where topic_id = ? order by number desc", TopicVersions::version, topic);
    }

    Optional<TopicVersion> find(UUID topic, int number) {
        return sql
                .list(READ + "topic_version where topic_id = ? and number = ?", TopicVersions::version, topic, number)
                .stream()
                .findFirst();
    }

    /** One version. @throws NotFound when the topic has none of this number */
    public TopicVersion require(UUID topic, int number) {
        return find(topic, number).orElseThrow(NotFound::new);
    }

    /** What was given of these topics at a moment, by topic; one that was never published is not among them. */
    public Map<UUID, TopicVersion> inForce(Collection<UUID> topics, Instant at) {
        if (topics.isEmpty()) return Map.of();
        return sql.list(IN_FORCE, TopicVersions::version, topics, at).stream()
                .collect(Collectors.toMap(TopicVersion::topicId, Function.identity()));
    }

    /** Keeps what lies in the topic's row, which must be flushed, as the version of its number. */
    void keep(Topic topic, Instant at, String by) {
        sql.change(KEEP, at, by, topic.id());
    }

    private static TopicVersion version(ResultSet row) throws SQLException {
        return new TopicVersion(
                row.getObject("topic_id", UUID.class),
                row.getInt("number"),
                content(row),
                row.getString("reviewer"),
                Columns.at(row, "published_at"),
                row.getString("published_by"));
    }

    private static TopicContent content(ResultSet row) throws SQLException {
        return new TopicContent(
                row.getString("title"),
                Component.valueOf(row.getString("component")),
                texts(row, "tags"),
                row.getString("summary"),
                row.getString("guide"),
                texts(row, "prompts"),
                row.getString("handout"),
                row.getString("easy_read"),
                row.getString("exercises"),
                row.getString("relaxation"),
                texts(row, "links").stream().map(Link::of).toList(),
                texts(row, "files").stream().map(AttachedFile::of).toList());
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.stream((Object[]) row.getArray(column).getArray())
                .map(Object::toString)
                .toList();
    }
}
