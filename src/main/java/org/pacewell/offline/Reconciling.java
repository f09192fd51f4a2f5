package org.pacewell.offline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.pacewell.attendance.Attendance;

/**
 * Decides what becomes of marks from one device. Its last word on a person counts, in whatever order it arrives; it is
 * taken when it was made on what stands there now, or on what this device itself had put there.
 *
 * @param inForce the marks of the register, by enrolment
 * @param own those recorded marks that came from this device
 * @param locked whether a change of the register needs a reason, which a device cannot ask for
 */
record Reconciling(Map<UUID, Attendance> inForce, Set<UUID> own, boolean locked) {
    Arrival decide(QueuedMark sent, long lastNumber) {
        if (sent.number() < lastNumber) return Arrival.OVERTAKEN;
        var stands = Optional.ofNullable(inForce.get(sent.enrolmentId()));
        if (stands.filter(mark -> mark.mark().equals(sent.mark())).isPresent()) return Arrival.SAME;
        var standing = stands.map(Attendance::id);
        boolean wasSeen =
                standing.equals(sent.seen()) || standing.filter(own::contains).isPresent();
        return wasSeen && !locked ? Arrival.TAKEN : Arrival.HELD;
    }

    /** The last number of each enrolment, of what had arrived before and what arrives now. */
    static Map<UUID, Long> lastNumbers(Map<UUID, Long> before, List<QueuedMark> now) {
        var last = new HashMap<>(before);
        now.forEach(mark -> last.merge(mark.enrolmentId(), mark.number(), Math::max));
        return last;
    }
}
