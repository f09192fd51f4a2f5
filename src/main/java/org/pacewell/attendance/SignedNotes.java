package org.pacewell.attendance;

import java.util.UUID;

/** How far the notes of a session are: a number for its page, and nothing that stands in them. */
public interface SignedNotes {
    int of(UUID session);
}
