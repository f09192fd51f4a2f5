package org.pacewell.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pacewell.tenancy.Sql;
import org.pacewell.topic.TopicUses;

/** The programmes whose segments talk about a topic. */
@ApplicationScoped
@Transactional
class ProgrammesOnATopic implements TopicUses {
    private static final String USING = """
            select distinct p.id, p.name from segment s
            join module m on m.tenant_id = s.tenant_id and m.id = s.module_id
            join programme p on p.tenant_id = m.tenant_id and p.id = m.programme_id
            where s.topic_id = ? order by p.name, p.id""";

    private final Sql sql;

    ProgrammesOnATopic(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Map<UUID, String> programmesOf(UUID topic) {
        return sql.list(USING, row -> Map.entry(row.getObject(1, UUID.class), row.getString(2)), topic).stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, LinkedHashMap::new));
    }
}
