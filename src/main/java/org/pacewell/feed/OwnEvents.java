package org.pacewell.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pacewell.participant.MyProgramme;
import org.pacewell.schedule.Session;
import org.pacewell.tenancy.Sql;

/** What stands in a participant's own calendar: the sessions that their pages show, from a month ago on. */
@ApplicationScoped
@Transactional
class OwnEvents {
    private static final int PAST_DAYS = 30;

    private static final String FACTS = """
            select s.id, s.version, coalesce(si.address, ''),
              (select max(greatest(c.at, c.undone_at)) from session_before b
               join session_change c on c.tenant_id = b.tenant_id and c.id = b.change_id
               where b.tenant_id = s.tenant_id and b.session_id = s.id)
            from session s left join site si on si.tenant_id = s.tenant_id and si.id = s.site_id
            where s.id = any (?)""";

    /** What the participant's pages do not show of a session. */
    private record Facts(UUID session, int version, String address, Instant changed) {}

    private final MyProgramme mine;
    private final Sql sql;

    OwnEvents(MyProgramme mine, Sql sql) {
        this.mine = mine;
        this.sql = sql;
    }

    /** In the order of their times. @param since when the calendar's address was made: it knows of nothing earlier */
    List<OwnEvent> of(UUID participant, Instant since, Instant now) {
        var lines = mine.sessionsOf(participant).stream()
                .filter(line -> !line.day().isBefore(oldest(line, now)))
                .collect(Collectors.toMap(MyProgramme.Line::id, Function.identity(), (one, same) -> one));
        var facts = facts(List.copyOf(lines.keySet()));
        return lines.values().stream()
                .sorted(Comparator.comparing(MyProgramme.Line::starts).thenComparing(MyProgramme.Line::id))
                .map(line -> event(line, Objects.requireNonNull(facts.get(line.id())), since))
                .toList();
    }

    private static LocalDate oldest(MyProgramme.Line line, Instant now) {
        return LocalDate.ofInstant(now, ZoneId.of(line.zone())).minusDays(PAST_DAYS);
    }

    private Map<UUID, Facts> facts(List<UUID> sessions) {
        return sql.list(FACTS, OwnEvents::facts, sessions).stream()
                .collect(Collectors.toMap(Facts::session, Function.identity()));
    }

    private static Facts facts(ResultSet row) throws SQLException {
        @Nullable OffsetDateTime changed = row.getObject(4, OffsetDateTime.class);
        return new Facts(
                row.getObject(1, UUID.class),
                row.getInt(2),
                row.getString(3),
                changed == null ? Instant.EPOCH : changed.toInstant());
    }

    private static OwnEvent event(MyProgramme.Line line, Facts facts, Instant since) {
        return new OwnEvent(
                line.id(),
                facts.version(),
                line.day(),
                line.startsAt(),
                line.endsAt(),
                ZoneId.of(line.zone()),
                line.starts(),
                line.ends(),
                line.status() == Session.Status.CANCELLED,
                line.online() ? "" : facts.address(),
                facts.changed().isAfter(since) ? facts.changed() : since);
    }
}
