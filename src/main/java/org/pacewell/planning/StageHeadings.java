package org.pacewell.planning;

import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.pacewell.programme.ProgrammeMessages;
import org.pacewell.schedule.Session;
import org.pacewell.tenancy.Sql;

/** What stands above the first session of each stage in a list of a cohort's sessions. */
@ApplicationScoped
class StageHeadings {
    private static final String STAGES = """
            select m.id, s.number, s.name from module m
            join stage s on s.tenant_id = m.tenant_id and s.id = m.stage_id where m.id = any (?)""";

    private record Stage(int number, String name) {
        String title() {
            var words = MessageBundles.get(ProgrammeMessages.class);
            return name.isEmpty() ? words.stage(number) : words.named_stage(number, name);
        }
    }

    private final Sql sql;

    StageHeadings(Sql sql) {
        this.sql = sql;
    }

    /** By session, in the order of the list; nothing where all are of one stage. */
    Map<UUID, String> of(List<Session> sessions) {
        var stages = stages(sessions);
        var headings = new HashMap<UUID, String>();
        if (stages.values().stream().distinct().count() < 2) return headings;
        var before = Optional.<Stage>empty();
        for (var session : sessions) {
            var stage = Optional.of(Objects.requireNonNull(stages.get(session.moduleId())));
            if (!stage.equals(before)) headings.put(session.id(), stage.get().title());
            before = stage;
        }
        return headings;
    }

    private Map<UUID, Stage> stages(List<Session> sessions) {
        var stages = new HashMap<UUID, Stage>();
        if (sessions.isEmpty()) return stages;
        sql.list(
                STAGES,
                row -> stages.put(row.getObject(1, UUID.class), new Stage(row.getInt(2), row.getString(3))),
                sessions.stream().map(Session::moduleId).distinct().toList());
        return stages;
    }
}
