package org.pacewell.makeup;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pacewell.programme.Mode;
import org.pacewell.schedule.Session;

/**
 * A session to come of another cohort that gives a module which somebody missed.
 *
 * @param module the one that they missed
 * @param mode how the session's group meets, and {@code own} how theirs would have
 * @param seats how many have room in it, and {@code taken} how many members and guests there are
 * @param member whether the person is in that cohort themselves
 * @param apart whether somebody is there whom the person is kept apart from
 */
record Candidate(
        UUID module,
        UUID session,
        String cohort,
        Mode mode,
        Mode own,
        int seats,
        int taken,
        boolean member,
        boolean apart) {
    int free() {
        return Math.max(0, seats - taken);
    }

    /** What stands in the way; nothing where the place can be given. */
    Optional<Obstacle> obstacle(Session at, List<OwnSessions.Busy> theirs) {
        if (member) return Optional.of(new Obstacle.Member());
        if (apart) return Optional.of(new Obstacle.KeptApart());
        var clash = theirs.stream().filter(busy -> busy.overlaps(at)).findFirst();
        if (clash.isPresent())
            return Optional.of(new Obstacle.Overlap(clash.get().day()));
        if (!suits()) return Optional.of(new Obstacle.OtherMode(mode, own));
        return free() == 0 ? Optional.of(new Obstacle.Full()) : Optional.empty();
    }

    /** A hybrid session suits everybody, and somebody of a hybrid programme suits every session. */
    private boolean suits() {
        return mode == own || mode == Mode.HYBRID || own == Mode.HYBRID;
    }
}
