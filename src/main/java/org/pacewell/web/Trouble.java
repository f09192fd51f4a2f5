package org.pacewell.web;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.pacewell.rule.Refusal;
import org.pacewell.rule.StaleEdit;

/** What an exception of the database means to whoever asked (PostgreSQL, appendix A: SQLSTATE). */
sealed interface Trouble {
    /** The request lost against another one, or cannot be stored as it is. */
    record Refused(Refusal refusal) implements Trouble {}

    /** The database cannot be reached just now. */
    record Passing() implements Trouble {}

    /** A mistake of ours. */
    record Bug() implements Trouble {}

    Set<String> COLLISIONS = Set.of("23505", "23P01", "40001", "40P01");
    String BAD_CHARACTER = "22021";
    Set<String> NO_CONNECTION = Set.of("acquisition timeout", "association of connection to existing transaction");
    Set<String> UNREACHABLE = Set.of("08000", "08001", "08003", "08004", "08006", "57P01", "57P02", "57P03", "53300");

    static Trouble of(Throwable bug) {
        if (causes(bug).anyMatch(OptimisticLockException.class::isInstance)) return new Refused(new StaleEdit());
        var state = state(bug);
        if (COLLISIONS.contains(state)) return new Refused(new Collision());
        if (state.equals(BAD_CHARACTER)) return new Refused(new UnstorableText());
        if (UNREACHABLE.contains(state) || hasNoConnection(bug)) return new Passing();
        return new Bug();
    }

    private static String state(Throwable bug) {
        return sqlExceptions(bug)
                .map(SQLException::getSQLState)
                .flatMap(state -> Optional.ofNullable(state).stream())
                .findFirst()
                .orElse("");
    }

    /** The pool says so in words only: there is none, or the one that it had is dead. */
    private static boolean hasNoConnection(Throwable bug) {
        return sqlExceptions(bug)
                .map(e -> Objects.requireNonNullElse(e.getMessage(), ""))
                .anyMatch(said -> NO_CONNECTION.stream().anyMatch(said::contains));
    }

    private static Stream<SQLException> sqlExceptions(Throwable bug) {
        return causes(bug).filter(SQLException.class::isInstance).map(SQLException.class::cast);
    }

    private static Stream<Throwable> causes(Throwable bug) {
        var deepest = 20;
        return Stream.iterate(
                        Optional.of(bug), Optional::isPresent, e -> e.flatMap(c -> Optional.ofNullable(c.getCause())))
                .limit(deepest)
                .map(Optional::orElseThrow);
    }
}
