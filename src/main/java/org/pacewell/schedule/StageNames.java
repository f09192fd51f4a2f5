package org.pacewell.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.pacewell.programme.Module;
import org.pacewell.programme.Programme;
import org.pacewell.tenancy.Sql;

/** What the stage of a module is called, where it has a name. */
@ApplicationScoped
public class StageNames {
    private static final String NAMES = """
            select m.id, s.name from module m join stage s on s.tenant_id = m.tenant_id and s.id = m.stage_id
            where m.id = any (?) and s.name <> ''""";

    private static final String IDS = "select id, stage_id from module where id = any (?)";

    private final Sql sql;

    StageNames(Sql sql) {
        this.sql = sql;
    }

    public Map<UUID, String> of(Collection<UUID> modules) {
        if (modules.isEmpty()) return Map.of();
        var names = new HashMap<UUID, String>();
        sql.list(NAMES, row -> names.put(row.getObject(1, UUID.class), row.getString(2)), modules);
        return names;
    }

    /** Which stage each of these modules is in. */
    Map<UUID, UUID> ids(Collection<UUID> modules) {
        var ids = new HashMap<UUID, UUID>();
        sql.list(IDS, row -> ids.put(row.getObject(1, UUID.class), row.getObject(2, UUID.class)), modules);
        return ids;
    }

    public static Map<UUID, String> of(Programme programme) {
        var names = new HashMap<UUID, String>();
        for (Module module : programme.modules())
            names.put(module.id(), module.stage().name());
        return names;
    }
}
