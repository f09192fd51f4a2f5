package org.pacewell.rescue;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the rescue. They ask and offer, and blame nobody. */
@MessageBundle("rescue")
public interface RescueMessages {
    @Message("Not there at sessions {before} and {last}, and we do not know why.")
    String missed(String before, int last);

    @Message("Not there at session {number}, and we do not know why.")
    String missed_one(int number);

    @Message("Not there at session {number} either")
    String again(int number);

    @Message("Record a contact")
    String record();

    @Message("Get in touch with {name}")
    String contact_title(String name);

    @Message("Born {day}")
    String born(String day);

    @Message("Telephone")
    String phone();

    @Message("E-mail")
    String email();

    @Message("None recorded")
    String none_recorded();

    @Message("Did you speak with them?")
    String reached();

    @Message("Yes")
    String yes();

    @Message("Not yet: no answer, or a message left")
    String no();

    @Message("What keeps them away")
    String barrier();

    @Message("As they put it, if they wish to say.")
    String barrier_hint();

    @Message("They did not say")
    String no_barrier();

    @Message("What did you offer?")
    String offers();

    @Message("Nothing happens by itself. Arrange what they choose.")
    String offers_hint();

    @Message("Anything else")
    String words();

    @Message("Keep this contact")
    String keep();

    @Message("Back to the task")
    String back();

    @Message("The contact is recorded. Close the task when nothing is left to do.")
    String kept();

    @Message("Spoke with them")
    String was_reached();

    @Message("Not reached yet")
    String was_not_reached();

    @Message("What keeps them away: {barrier}")
    String barrier_was(String barrier);

    @Message("Offered: {offers}")
    String offered(String offers);

    @Message("Nobody is to ring {name} before {day}: {reason}")
    String paused(String name, String day, String reason);

    @Message("Nobody rings for now")
    String pause_title();

    @Message("Until the day you name, tasks about {name} wait. None of them is lost.")
    String pause_lede(String name);

    @Message("Do not get in touch before")
    String until();

    @Message("Why")
    String why();

    @Message("Save")
    String save();

    @Message("Cancel")
    String cancel();

    @Message("End this now")
    String end_pause();

    @Message("Saved.")
    String saved();

    @Message("When somebody stays away")
    String rule_title();

    @Message(
            "A task to get in touch opens when somebody was not there and we do not know why. Nobody loses their place by it.")
    String rule_lede();

    @Message("Open tasks for absences that nobody explained")
    String wanted();

    @Message("So many in a row")
    String in_a_row();

    @Message("2 to 10. An apology in between begins a new row.")
    String in_a_row_hint();

    @Message("Each of the first sessions counts on its own")
    String first_sessions();

    @Message("How many of the first sessions: 0 for none, at most 10.")
    String first_sessions_hint();

    @Message("Hours until somebody has been in touch")
    String hours();

    @Message("1 to 720, counted from when the register is taken.")
    String hours_hint();

    @Message("Clinic")
    String clinic();
}
