package org.pacewell.planning;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page on which a cohort gets its dates. */
@MessageBundle("cohort_dates")
public interface CohortDatesMessages {
    @Message("Check the dates")
    String dates_title();

    @Message("{count} sessions, the last one on {last}.")
    String dates_lede(int count, String last);

    @Message("The clocks change on {day}. Sessions keep their local time.")
    String clock_change(String day);

    @Message("These are arranged with each person alone, once they have a place.")
    String one_to_one_later();

    @Message("Last session")
    String last_session();

    @Message("Change any day, time or room here. Nothing is saved before you confirm.")
    String adjust_hint();

    @Message("Date of session {number}")
    String day_of(int number);

    @Message("Start of session {number}")
    String time_of(int number);

    @Message("Room of session {number}")
    String room_of(int number);

    @Message("Change several at once")
    String adjust_several();

    @Message("For the sessions that you ticked, or for all if you ticked none.")
    String adjust_several_hint();

    @Message("Later by days")
    String by_days();

    @Message("For example 7, or -7 for a week earlier.")
    String by_days_hint();

    @Message("Start time")
    String to_time();

    @Message("Room")
    String to_room();

    @Message("As it is")
    String to_room_same();

    @Message("Check these dates again")
    String adjust();

    @Message("I mean the days that are a holiday or a closure")
    String even_closed();

    @Message("These dates clash with other sessions")
    String clash_title();

    @Message("Go back and choose another room, person or time for the days that are marked.")
    String clash_advice();
}
