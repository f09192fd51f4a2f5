package org.pacewell.attendance;

import java.util.List;
import java.util.UUID;

/**
 * What somebody wants to know before they run a session.
 *
 * @param materials what the room needs, a line for each segment that asks for something
 * @param bring what the participants were asked to bring
 * @param left what is still open from the sessions before
 */
public record SessionBrief(List<Coming> people, List<String> materials, String bring, List<Action> left) {
    /** Somebody who is expected. */
    public record Coming(
            String name, String known, int born, List<String> needs, String needsNote, String said, boolean guest) {}

    /** A task that is open; without its page for those who may not open it. */
    public record Action(UUID id, String what, String about, String due, boolean isLate, boolean isReached) {}
}
