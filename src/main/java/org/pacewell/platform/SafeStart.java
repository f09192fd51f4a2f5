package org.pacewell.platform;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.jboss.logging.Logger;

/** Refuses to start where real people's data would not be safe, and names every setting that is wrong. */
@ApplicationScoped
class SafeStart {
    private static final Logger LOG = Logger.getLogger(SafeStart.class);
    private static final int BEFORE_EVERYTHING = 1;

    private static final String ROLE = """
            select r.rolsuper, r.rolbypassrls,
              exists (select 1 from pg_class c where c.relowner = r.oid and c.relnamespace = 'public'::regnamespace)
            from pg_roles r where r.rolname = current_user""";

    private static final String UNWALLED = """
            select count(*) from pg_attribute a join pg_class c on c.oid = a.attrelid
            where a.attname = 'tenant_id' and c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace
              and not (c.relrowsecurity and c.relforcerowsecurity)""";

    private final SafetySettings settings;
    private final AgroalDataSource database;
    private final Flyway flyway;

    SafeStart(SafetySettings settings, AgroalDataSource database, Flyway flyway) {
        this.settings = settings;
        this.database = database;
        this.flyway = flyway;
    }

    void check(@Observes @Priority(BEFORE_EVERYTHING) StartupEvent starting) {
        if (settings.migrating()) return;
        if (settings.unsafe()) {
            LOG.warn("Pacewell runs with pacewell.unsafe=true: for trying it, never for real people's data.");
            return;
        }
        var wrong = new ArrayList<>(settings.wrong());
        try (var connection = database.getConnection()) {
            wrong.addAll(wrongAbout(connection));
        } catch (SQLException unreachable) {
            wrong.add("quarkus.datasource: the database cannot be asked whether its walls stand: "
                    + unreachable.getMessage());
        }
        if (wrong.isEmpty()) return;
        wrong.forEach(what -> LOG.errorf("Unsafe: %s", what));
        throw new UnsafeSettings(wrong);
    }

    private List<String> wrongAbout(Connection connection) throws SQLException {
        var wrong = new ArrayList<String>();
        try (var statement = connection.createStatement()) {
            try (var role = statement.executeQuery(ROLE)) {
                role.next();
                if (role.getBoolean(1)) wrong.add("quarkus.datasource.username: the role is a superuser");
                if (role.getBoolean(2)) wrong.add("quarkus.datasource.username: the role can bypass row security");
                if (role.getBoolean(3)) wrong.add("quarkus.datasource.username: the role owns tables");
            }
            try (var tables = statement.executeQuery(UNWALLED)) {
                tables.next();
                if (tables.getInt(1) > 0) wrong.add("database: a clinic's table is without forced row security");
            }
        }
        if (flyway.info().pending().length > 0) wrong.add("database: migrations are missing; run the migration first");
        return wrong;
    }
}
