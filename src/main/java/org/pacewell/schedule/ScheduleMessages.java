package org.pacewell.schedule;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages that change one session. */
@MessageBundle("schedule")
public interface ScheduleMessages {
    @Message("{cohort}, session {number}")
    String session(String cohort, int number);

    @Message("Move this session")
    String move();

    @Message("Its length stays the same. Now it is on {when}.")
    String move_lede(String when);

    @Message("New date")
    String day();

    @Message("New start time")
    String starts_at();

    @Message("Room")
    String room();

    @Message("No room")
    String no_room();

    @Message("Move the session")
    String move_button();

    @Message("The session was moved.")
    String moved();

    @Message("Cancel this session?")
    String cancel();

    @Message("It stays visible as cancelled. Nobody's attendance suffers for it.")
    String cancel_lede();

    @Message("Reason")
    String reason();

    @Message("Participants can read this.")
    String reason_hint();

    @Message("Cancel the session")
    String cancel_button();

    @Message("Keep it")
    String keep();

    @Message("The session was cancelled.")
    String cancelled();
}
