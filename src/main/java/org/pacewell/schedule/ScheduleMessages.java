package org.pacewell.schedule;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages that change one session. */
@MessageBundle("schedule")
public interface ScheduleMessages {
    @Message("{cohort}, session {number}")
    String session(String cohort, int number);

    @Message("Change this session")
    String change_title();

    @Message("Move this session")
    String move();

    @Message("Cancel this session")
    String cancel();

    @Message("Swap what two sessions are about")
    String swap();

    @Message("Split this session in two")
    String split();

    @Message("Change the room")
    String change_room();

    @Message("The cohort does not go ahead")
    String cohort_cancelled();

    @Message("Change who runs it")
    String change_staff();

    @Message("Now it is on {when}. Nothing changes before you have seen what would happen.")
    String lede(String when);

    @Message("Which sessions")
    String scope();

    @Message("Only this one")
    String only_this();

    @Message("This one and all later ones of the cohort")
    String from_here();

    @Message("Later ones move by as much. Holidays and closures are passed over, so that none is lost.")
    String from_here_hint();

    @Message("New date")
    String day();

    @Message("New start time")
    String starts_at();

    @Message("Date of the second part")
    String second_day();

    @Message("Start of the second part")
    String second_start();

    @Message("Minutes of the first part")
    String first_minutes();

    @Message("The second part has the rest.")
    String first_minutes_hint();

    @Message("Room")
    String room();

    @Message("No room")
    String no_room();

    @Message("As it is")
    String same_room();

    @Message("Who runs it")
    String facilitators();

    @Message("Reason")
    String reason();

    @Message("Participants can read this once they have signed in. It is not in their e-mail.")
    String reason_hint();

    @Message("Add a session at the end of its stage, so that the number of sessions stays the same")
    String replace();

    @Message("The other session")
    String other();

    @Message("Choose a session")
    String other_empty();

    @Message("Each keeps its day and room; what they are about changes places.")
    String other_hint();

    @Message("Show what would happen")
    String preview();

    @Message("Keep it as it is")
    String keep();

    @Message("Check what would happen")
    String preview_title();

    @Message("{#if count == 1}1 session changes.{#else}{count} sessions change.{/if}")
    String preview_lede(int count);

    @Message("Before")
    String before();

    @Message("After")
    String after();

    @Message("Session {number}")
    String number(int number);

    @Message("New")
    String added();

    @Message("Cancelled")
    String cancelled();

    @Message("Passed over, so that the number of sessions stays the same")
    String skipped();

    @Message("In whose calendars")
    String calendars();

    @Message("{#if count == 1}1 participant{#else}{count} participants{/if}")
    String participants(int count);

    @Message("What people are told")
    String drafts();

    @Message("{#if count == 1}1 participant{#else}{count} participants, each alone{/if}")
    String participants_each(int count);

    @Message("{#if count == 1}1 of the staff{#else}{count} of the staff, each alone{/if}")
    String staff_each(int count);

    @Message("Subject: {subject}")
    String subject(String subject);

    @Message("Without an e-mail address, so you ring them: {names}")
    String you_ring(String names);

    @Message("Nobody: no time and no place changes.")
    String nobody_told();

    @Message("The notices leave ten minutes after the change. Until then you can take it back, and nobody is told.")
    String drafts_advice();

    @Message("{#if count == 1}1 notice leaves{#else}{count} notices leave{/if} at {when}.")
    String notices_wait(int count, String when);

    @Message("{#if count == 1}1 person has{#else}{count} people have{/if} been told.")
    String notices_told(int count);

    @Message("{#if count == 1}1 person is{#else}{count} people are{/if} to be rung.")
    String notices_to_ring(int count);

    @Message("There is nobody to tell.")
    String no_notices();

    @Message("See the notices")
    String see_notices();

    @Message("Something stands in the way")
    String stopped();

    @Message("Go back and choose another day, time, room or person.")
    String stopped_advice();

    @Message("I mean the days that are a holiday or a closure")
    String even_closed();

    @Message("Do it")
    String confirm();

    @Message("Go back and change")
    String change();

    @Message("The sessions were changed")
    String done();

    @Message("Take it back")
    String undo();

    @Message("Until {time}, unless something else changes these sessions.")
    String undo_until(String time);

    @Message("This change was taken back.")
    String was_undone();

    @Message("Everything stands as it did before.")
    String undone();

    @Message("the same cohort")
    String this_one();

    @Message("{cohort}, one-to-one appointment")
    String one_to_one_of(String cohort);

    @Message("One-to-one appointment")
    String one_to_one();

    @Message("{room} is taken: {session}, {time}")
    String taken_room(String room, String session, String time);

    @Message("{person} runs {session}, {time}")
    String taken_person(String person, String session, String time);

    @Message("Closed: {reason}.")
    String closed(String reason);

    @Message("{person} is {reason}")
    String away(String person, String reason);

    @Message("{room} has {seats} seats for {capacity} people")
    String seats(String room, int seats, int capacity);

    @Message("{count} of the people {#if count == 1}has{#else}have{/if} {cohort} at that time")
    String shared(int count, String cohort);

    @Message("runs another session then")
    String runs_another();

    @Message("Arrange cover")
    String cover();

    @Message("Whoever stands in sees this session, its people and its plan, until the end of the day.")
    String cover_lede();

    @Message("Who cannot come")
    String instead_of();

    @Message("Nobody, in addition")
    String instead_of_nobody();

    @Message("Rank for this person")
    String rank();

    @Message("Free at that time")
    String free();

    @Message("Nobody is free at that time. Move the session, or ask somebody whose plans can change.")
    String nobody_free();

    @Message("Not free")
    String not_free();

    @Message("Runs this cohort")
    String knows_cohort();

    @Message("The session would lack: {discipline}")
    String gap(String discipline);

    @Message("Choose")
    String choose();

    @Message("End this cover")
    String cover_end();

    @Message("The cover is over. Whoever was replaced runs the session again.")
    String cover_ended();

    @Message("{name} stands in already.")
    String stands_in(String name);

    @Message("The stand-in has the session until the end of its day.")
    String covered();

    @Message("Added by mistake and taken back at once")
    String taken_back();
}
