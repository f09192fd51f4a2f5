package org.pacewell.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("A5")
class CatalogueTest {
    @ParameterizedTest
    @EnumSource
    void everyTableKeepsTheRule(Catalogue rule) throws SQLException {
        assertThat(asked(rule.breaches())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aBreachOfTheRuleIsFound(Catalogue rule) throws SQLException {
        try (var connection = Database.superuser()) {
            Database.run(connection, rule.breach());

            assertThat(Database.texts(connection, rule.breaches())).isNotEmpty();
        }
    }

    @Test
    void theServingRoleCannotStepOverTheWalls() throws SQLException {
        assertThat(asked("""
                select rolname from pg_roles where rolname like 'pacewell%'
                  and (rolsuper or rolbypassrls or rolcreatedb or rolcreaterole or rolreplication)""")).isEmpty();
        assertThat(asked("select roleid::regrole::text from pg_auth_members where member = 'pacewell_app'::regrole"))
                .isEmpty();
    }

    @Test
    void theServingRoleOwnsNothingAndMakesNothing() throws SQLException {
        assertThat(asked("select relname from pg_class where relowner = 'pacewell_app'::regrole"))
                .isEmpty();
        assertThat(asked("select has_schema_privilege('pacewell_app', 'public', 'create')"))
                .containsExactly("f");
        assertThat(asked("select has_database_privilege('pacewell_app', current_database(), 'create')"))
                .containsExactly("f");
    }

    @ParameterizedTest
    @CsvSource({"truncate", "references", "trigger", "maintain"})
    void theServingRoleNeverHas(String privilege) throws SQLException {
        assertThat(tablesOn(privilege)).isEmpty();
    }

    @Test
    void whatHappenedIsNeverRemoved() throws SQLException {
        assertThat(tablesOn("delete"))
                .doesNotContain(
                        "trail",
                        "trail_seal",
                        "attendance",
                        "attendance_before",
                        "apology",
                        "enrolment",
                        "session",
                        "clinic",
                        "outcome",
                        "task",
                        "task_step",
                        "rescue_contact",
                        "contact_pause",
                        "incident",
                        "note",
                        "note_version",
                        "note_cosignature",
                        "calendar_address",
                        "separation");
    }

    @Test
    void whatWasRecordedIsNeverChanged() throws SQLException {
        assertThat(tablesOn("update"))
                .doesNotContain(
                        "trail",
                        "trail_seal",
                        "attendance_before",
                        "apology",
                        "outcome",
                        "task",
                        "task_step",
                        "rescue_contact",
                        "contact_pause",
                        "incident",
                        "separation");
        assertThat(columnsOf("separation")).containsExactlyInAnyOrder("ended_by", "ended_at", "version");
        assertThat(columnsOf("task_step")).isEmpty();
        assertThat(columnsOf("rescue_contact")).isEmpty();
        assertThat(columnsOf("incident")).isEmpty();
        assertThat(columnsOf("contact_pause")).containsExactlyInAnyOrder("ended_at", "version");
        assertThat(columnsOf("trail")).isEmpty();
        assertThat(columnsOf("trail_seal")).isEmpty();
        assertThat(columnsOf("attendance"))
                .containsExactlyInAnyOrder(
                        "id",
                        "outcome",
                        "arrived_at",
                        "left_at",
                        "reason",
                        "minutes",
                        "recorded_by",
                        "recorded_at",
                        "correction",
                        "superseded_at");
        assertThat(columnsOf("attendance_before")).isEmpty();
        assertThat(columnsOf("apology")).containsExactly("withdrawn_at");
        assertThat(columnsOf("note_version")).isEmpty();
        assertThat(columnsOf("note_cosignature")).isEmpty();
        assertThat(columnsOf("outcome")).isEmpty();
        assertThat(columnsOf("calendar_address"))
                .containsExactlyInAnyOrder("wording", "with_place", "ended_at", "version");
    }

    /** A note that was begun in somebody's record is never moved into another's. */
    @Test
    void whoseNoteItIsIsNeverChanged() throws SQLException {
        assertThat(columnsOf("note"))
                .contains("texts")
                .doesNotContain("id", "session_id", "cohort_id", "enrolment_id", "tenant_id");
    }

    @Test
    void theHistoryOfMigrationsIsTheOwners() throws SQLException {
        assertThat(tablesOn("select")).isNotEmpty().doesNotContain("flyway_schema_history");
    }

    private static List<String> tablesOn(String privilege) throws SQLException {
        return asked("""
                select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v')
                  and has_table_privilege('pacewell_app', oid, '%s')""".formatted(privilege));
    }

    /** The columns of a table that the serving role may change. */
    private static List<String> columnsOf(String table) throws SQLException {
        return asked("""
                select attname from pg_attribute where attrelid = '%s'::regclass and attnum > 0 and not attisdropped
                  and has_column_privilege('pacewell_app', attrelid, attnum, 'update')""".formatted(table));
    }

    private static List<String> asked(String sql) throws SQLException {
        try (var connection = Database.superuser()) {
            return Database.texts(connection, sql);
        }
    }
}
