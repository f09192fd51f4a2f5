package org.pacewell.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pacewell.tenancy.Sql;

/**
 * The seats that guests hold, each in one session. They take the highest that is free and members the lowest, so that
 * they seldom meet. Whoever changes seats holds the cohort's row; the constraints refuse the rest.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class GuestSeats {
    /** A guest and the session that they come to. */
    record Guest(UUID place, UUID session) {}

    private static final String GIVE_BACK = """
            delete from seat_hold h using session s
            where h.cohort_id = ? and s.tenant_id = h.tenant_id and s.id = h.session_id and s.ends <= now()""";

    private static final String LIFT = """
            delete from seat_hold h using session s
            where h.cohort_id = ? and s.tenant_id = h.tenant_id and s.id = h.session_id
            returning h.id, h.session_id, s.ends > now()""";

    private static final String HIGHEST_FREE = """
            select max(n) from generate_series(1, ?) n
            where not exists (select 1 from seat_hold h
                              where h.cohort_id = ? and h.seat = n and (h.session_id is null or h.session_id = ?))
            having max(n) is not null""";

    private static final String HOLD = """
            insert into seat_hold (tenant_id, id, cohort_id, capacity, seat, session_id)
            values (app_tenant(), ?, ?, ?, ?, ?)""";

    private final Sql sql;

    GuestSeats(Sql sql) {
        this.sql = sql;
    }

    /** The highest seat that is free in a session of a cohort whose row is held. */
    public Optional<Integer> free(Cohort cohort, UUID session) {
        return sql.list(HIGHEST_FREE, row -> row.getInt(1), cohort.capacity(), cohort.id(), session).stream()
                .findFirst();
    }

    /** Those that guests hold in sessions to come. A seat is given back when its session is over. */
    Set<Integer> taken(UUID cohort) {
        sql.change(GIVE_BACK, cohort);
        return Set.copyOf(sql.list(
                "select distinct seat from seat_hold where cohort_id = ? and session_id is not null",
                row -> row.getInt(1),
                cohort));
    }

    /** Takes the guests off their seats, so that the cohort can be changed. Whom {@link #seat} is for. */
    List<Guest> lift(UUID cohort) {
        return sql
                .list(
                        LIFT,
                        row -> row.getBoolean(3)
                                ? Optional.of(new Guest(row.getObject(1, UUID.class), row.getObject(2, UUID.class)))
                                : Optional.<Guest>empty(),
                        cohort)
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /** Gives guests seats again beside the members'. */
    void seat(Cohort cohort, List<Guest> guests) {
        for (var guest : guests) {
            int seat = free(cohort, guest.session()).orElseThrow();
            sql.change(HOLD, guest.place(), cohort.id(), cohort.capacity(), seat, guest.session());
        }
    }

    /** How many guests there are in the session that has most of them. */
    static int most(List<Guest> guests) {
        return guests.stream().collect(Collectors.groupingBy(Guest::session, Collectors.counting())).values().stream()
                .mapToInt(Long::intValue)
                .max()
                .orElse(0);
    }
}
