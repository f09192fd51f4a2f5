package org.pacewell.rescue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pacewell.attendance.Reason;
import org.pacewell.audit.Trail;
import org.pacewell.rule.Ids;
import org.pacewell.task.Task;
import org.pacewell.tenancy.Columns;
import org.pacewell.tenancy.Sql;

/** How people who stayed away were got in touch with. What was recorded stays as it is. */
@ApplicationScoped
@Transactional
class Contacts {
    private static final String INSERT = """
            insert into rescue_contact
              (tenant_id, id, task_id, reached, barrier, offers, words, contacted_by, contacted_at)
            values (app_tenant(), ?, ?, ?, ?, string_to_array(?, ','), ?, ?, ?)""";

    private static final String OF = """
            select reached, barrier, offers, words, contacted_by, contacted_at from rescue_contact
            where task_id = ? order by contacted_at, id""";

    private final Sql sql;
    private final Trail trail;

    Contacts(Sql sql, Trail trail) {
        this.sql = sql;
        this.trail = trail;
    }

    /** @throws org.pacewell.task.TaskClosed once somebody has closed the task */
    void record(Task task, Contact contact) {
        task.requireOpen();
        sql.change(
                INSERT,
                Ids.next(),
                task.id(),
                contact.reached(),
                contact.barrier().orElse(null),
                contact.offers().stream().map(Offer::name).collect(Collectors.joining(",")),
                contact.words(),
                contact.by(),
                contact.at());
        trail.wroteOf(task.participantId().map(List::of).orElse(List.of()), "record contact for", "task", task.id());
    }

    /** The oldest first. */
    List<Contact> of(UUID task) {
        return sql.list(OF, Contacts::contact, task);
    }

    private static Contact contact(ResultSet row) throws SQLException {
        @Nullable String barrier = row.getString("barrier");
        return new Contact(
                row.getBoolean("reached"),
                Optional.ofNullable(barrier).map(Reason::valueOf),
                Arrays.stream((String[]) row.getArray("offers").getArray())
                        .map(Offer::valueOf)
                        .toList(),
                row.getString("words"),
                row.getObject("contacted_by", UUID.class),
                Columns.at(row, "contacted_at"));
    }
}
