package org.pacewell.schedule;

import java.util.List;
import org.pacewell.rule.FieldError;
import org.pacewell.rule.Refusal;

/** Another session has the room at that time. */
final class RoomTaken extends Refusal {
    RoomTaken(String when) {
        super(409, List.of(FieldError.of("roomId", "RoomTaken", when)), when);
    }
}
