package org.pacewell.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.pacewell.attendance.Attendance;
import org.pacewell.attendance.Registers;
import org.pacewell.audit.Trail;
import org.pacewell.schedule.GuestPlaces;
import org.pacewell.schedule.Session;
import org.pacewell.schedule.Sessions;

/** People who say that they are in the room. A code is looked for among their own sessions of now, and nowhere else. */
@ApplicationScoped
@Transactional
class CheckIns {
    private final Sessions sessions;
    private final GuestPlaces guests;
    private final Registers registers;
    private final CheckInCodes codes;
    private final CheckInRate rate;
    private final Trail trail;

    CheckIns(
            Sessions sessions,
            GuestPlaces guests,
            Registers registers,
            CheckInCodes codes,
            CheckInRate rate,
            Trail trail) {
        this.sessions = sessions;
        this.guests = guests;
        this.registers = registers;
        this.codes = codes;
        this.rate = rate;
        this.trail = trail;
    }

    /**
     * The session that a participant's code is for.
     *
     * @throws NotHereNow for any code that is not of a session of theirs now
     */
    Session find(UUID participant, String brought, Instant now) {
        rate.requireCalm(participant, now);
        trail.readOf(participant, "check-in", null);
        return sessions.ofParticipant(participant, now.plus(CheckInWindow.BEFORE), now).stream()
                .filter(session -> codes.fits(session, brought))
                .findFirst()
                .orElseThrow(NotHereNow::new);
    }

    /** Marks the participant as here; a mark that is there already stays. The mark in force then. */
    Attendance checkIn(UUID participant, String brought, Instant now) {
        var session = find(participant, brought, now);
        var membership = guests.requireMembership(session, participant);
        return registers.checkIn(session, membership, CheckInWindow.mark(session, membership.id(), now), now);
    }
}
