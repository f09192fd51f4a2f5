package org.pacewell.planning;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages about cohorts and their places. */
@MessageBundle("cohort")
public interface CohortMessages {
    @Message("Cohorts")
    String title();

    @Message("Cohorts that are planned, recruiting or running.")
    String lede();

    @Message("Cohorts that are over. Their records stay.")
    String lede_over();

    @Message("Show finished cohorts")
    String show_over();

    @Message("Show current cohorts")
    String show_live();

    @Message("Plan a cohort")
    String plan();

    @Message("Cohort")
    String cohort();

    @Message("Next session")
    String next_session();

    @Message("Places")
    String places();

    @Message("State")
    String state();

    @Message("{enrolled} of {capacity}")
    String of(int enrolled, int capacity);

    @Message("{count} waiting")
    String waiting_count(int count);

    @Message("No cohorts yet")
    String none();

    @Message("Plan the first one from a programme: choose a name, a place and the first date.")
    String none_advice();

    @Message("You run no cohorts at the moment")
    String none_mine();

    @Message("A coordinator assigns you. Ask them if you expected one here.")
    String none_mine_advice();

    @Message("Nothing here yet")
    String none_over();

    @Message("Name of the cohort")
    String name_label();

    @Message("Participants see this name.")
    String name_hint();

    @Message("Programme")
    String programme();

    @Message("Choose a programme")
    String programme_empty();

    @Message("Site")
    String site();

    @Message("No site, for example online")
    String site_empty();

    @Message("Room")
    String room();

    @Message("No room")
    String room_empty();

    @Message("Facilitators and clinicians")
    String facilitators();

    @Message("They see the cohort and take its register. A clinician reads its people’s records and need not be there.")
    String facilitators_hint();

    @Message("Capacity")
    String capacity();

    @Message("How many people can take part.")
    String capacity_hint();

    @Message("First date")
    String first_date();

    @Message(
            "Sessions begin on the first chosen weekday from this date on. A stage of the programme that has days or times of its own keeps those.")
    String first_date_hint();

    @Message("Days of the week")
    String weekdays();

    @Message("Start time")
    String starts_at();

    @Message("Show the dates")
    String preview();

    @Message("Nothing is saved before you have seen the dates.")
    String preview_hint();

    @Message("Check the dates")
    String dates_title();

    @Message("{count} sessions, the last one on {last}.")
    String dates_lede(int count, String last);

    @Message("Passed over, so that the number of sessions stays the same")
    String skipped();

    @Message("The clocks change on {day}. Sessions keep their local time.")
    String clock_change(String day);

    @Message("One-to-one appointments")
    String one_to_one();

    @Message("These are arranged with each person alone, once they have a place.")
    String one_to_one_later();

    @Message("{arranged} of {count} arranged")
    String one_to_one_arranged(int arranged, int count);

    @Message("Arrange appointments")
    String one_to_one_arrange();

    @Message("See the appointments")
    String one_to_one_see();

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

    @Message("Create the cohort with these dates")
    String confirm();

    @Message("Go back and change")
    String change();

    @Message("These dates clash with other sessions")
    String clash_title();

    @Message("Go back and choose another room, person or time for the days that are marked.")
    String clash_advice();

    @Message("The cohort was created with its dates. Now add its people.")
    String created();

    @Message("Session")
    String session();

    @Message("When")
    String when();

    @Message("Where")
    String where();

    @Message("About")
    String about();

    @Message("Sessions")
    String sessions();

    @Message("People")
    String people();

    @Message("Waiting for a place")
    String waiting();

    @Message("Add a participant")
    String add_person();

    @Message("Nobody is in this cohort yet")
    String nobody();

    @Message("Add the first participant: somebody you know already, or somebody new.")
    String nobody_advice();

    @Message("b. {year}")
    String born(int year);

    @Message("Take out")
    String take_out();

    @Message("Give a place")
    String give_place();

    @Message("Change details")
    String edit();

    @Message("Change the cohort")
    String edit_title();

    @Message("{enrolled} people have a place.")
    String edit_capacity_hint(int enrolled);

    @Message("Attendance")
    String attendance();

    @Message("Notices")
    String notices();

    @Message("Cancelled")
    String cancelled();

    @Message("Over")
    String over();

    @Message("Today")
    String today();

    @Message("No dates yet")
    String no_dates();

    @Message("Save")
    String save();

    @Message("Cancel")
    String cancel();

    @Message("The changes were saved.")
    String saved();

    @Message("Find a participant by name or NHS number")
    String find();

    @Message("Find")
    String find_button();

    @Message("{free} places are free.")
    String free(int free);

    @Message("The cohort is full. People you add will wait in order.")
    String full();

    @Message("Add to cohort")
    String add_button();

    @Message("In this cohort")
    String in_cohort();

    @Message("Nobody found")
    String none_found();

    @Message("Check the spelling, or add somebody new.")
    String none_found_advice();

    @Message("Add somebody new")
    String add_new();

    @Message("The participant has a place.")
    String seated();

    @Message("The cohort is full. The participant waits as number {position}.")
    String queued(int position);

    @Message(
            "Mind the times: {#if count == 1}one session here is{#else}{count} sessions here are{/if} while they have {cohort}, first on {day}.")
    String overlaps(int count, String cohort, String day);

    @Message("Take this person out of the cohort?")
    String end_title();

    @Message("What happened so far stays in the record. Sessions to come are no longer theirs.")
    String end_advice();

    @Message("Why")
    String end_reason();

    @Message("The person was taken out. What happened so far stays.")
    String ended();

    @Message("Go or no-go")
    String decide();

    @Message("{seated} people have a place; the programme asks for at least {minimum}.")
    String decide_lede(int seated, int minimum);

    @Message("It goes ahead")
    String go();

    @Message("I mean a group below the smallest size")
    String even_below();

    @Message("Confirm the cohort")
    String go_button();

    @Message("It does not go ahead")
    String no_go();

    @Message(
            "Its sessions to come are cancelled, and everybody who has them in their calendar is told at once. What was held stays in the record.")
    String no_go_advice();

    @Message("Reason")
    String no_go_reason();

    @Message("Participants can read this.")
    String no_go_reason_hint();

    @Message("Cancel the cohort")
    String no_go_button();
}
