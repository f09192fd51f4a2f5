package org.pacewell.clinic;

import java.util.List;
import org.pacewell.rule.FieldError;
import org.pacewell.rule.Refusal;

/** Two rooms of a site cannot have one name. */
final class RoomNameTaken extends Refusal {
    RoomNameTaken() {
        super(409, List.of(FieldError.of("name", "RoomNameTaken")));
    }
}
