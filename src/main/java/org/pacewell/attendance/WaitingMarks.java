package org.pacewell.attendance;

import java.util.UUID;

/** How many marks of a session wait for a person to decide: a number for its page. */
public interface WaitingMarks {
    int countHeld(UUID session);
}
