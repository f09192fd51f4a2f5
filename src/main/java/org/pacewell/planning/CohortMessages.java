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

    @Message("Programme")
    String programme();

    @Message("Room")
    String room();

    @Message("No room")
    String room_empty();

    @Message("Facilitators and clinicians")
    String facilitators();

    @Message("Capacity")
    String capacity();

    @Message("Passed over, so that the number of sessions stays the same")
    String skipped();

    @Message("One-to-one appointments")
    String one_to_one();

    @Message("{arranged} of {count} arranged")
    String one_to_one_arranged(int arranged, int count);

    @Message("Arrange appointments")
    String one_to_one_arrange();

    @Message("See the appointments")
    String one_to_one_see();

    @Message("Create the cohort with these dates")
    String confirm();

    @Message("Go back and change")
    String change();

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
}
