package org.pacewell.topic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.pacewell.rule.NotFound;
import org.pacewell.tenancy.Sql;
import org.pacewell.tenancy.Tenancy;

/** The files that go with topics. The database lets nobody change or remove one. */
@ApplicationScoped
@Transactional
public class TopicFiles {
    private static final String KEEP = """
            insert into topic_file (tenant_id, id, name, kind, sha256, bytes, added_at, added_by)
            values (?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String READ = "select id, name, kind, bytes from topic_file where id = ?";
    private static final String GIVEN = """
            select line from (
              select unnest(t.files) as line, 0 as number from topic t where t.id = ?
              union all
              select unnest(v.files), -v.number from topic_version v where v.topic_id = ?) given
            where starts_with(line, ?) order by number limit 1""";

    private final Sql sql;

    TopicFiles(Sql sql) {
        this.sql = sql;
    }

    /** Adds a file to the draft of a topic. @throws org.pacewell.rule.InvalidInput when the topic has too many */
    AttachedFile add(Topic topic, TypedFile.Checked typed, Instant at, String by) {
        var added = typed.file().attached(typed.audience());
        topic.give(topic.files().with(added));
        keep(typed.file(), at, by);
        return added;
    }

    /** One that the draft of a topic or one of its versions gives. @throws NotFound when none of them does */
    AttachedFile given(UUID topic, UUID file) {
        return sql.list(GIVEN, row -> AttachedFile.of(row.getString(1)), topic, topic, file + " ").stream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The file itself, for whoever may read what gives it. */
    TopicFile require(UUID file) {
        return sql.list(READ, TopicFiles::file, file).stream().findFirst().orElseThrow(NotFound::new);
    }

    private void keep(TopicFile file, Instant at, String by) {
        sql.change(KEEP, Tenancy.current(), file.id(), file.name(), file.kind(), file.sha256(), file.bytes(), at, by);
    }

    private static TopicFile file(ResultSet row) throws SQLException {
        return new TopicFile(
                row.getObject("id", UUID.class),
                row.getString("name"),
                FileKind.valueOf(row.getString("kind")),
                row.getBytes("bytes"));
    }
}
