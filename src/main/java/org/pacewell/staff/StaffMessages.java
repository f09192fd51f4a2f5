package org.pacewell.staff;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the staff portal. */
@MessageBundle("staff")
public interface StaffMessages {
    @Message("Today")
    String today();

    @Message(
            "{#if sessions == 0}No sessions today{#else if sessions == 1}One session today{#else}{sessions} sessions today{/if}{#if needed == 0}.{#else if needed == 1}, and one thing that needs you.{#else}, and {needed} things that need you.{/if}")
    String lede(int sessions, int needed);

    @Message("Needs you")
    String needs_you();

    @Message("Nothing is waiting for you.")
    String nothing_needed();

    @Message("All registers to finish")
    String unmarked();

    @Message("Today’s sessions")
    String sessions();

    @Message("Who comes")
    String who_comes();

    @Message("Nobody has a seat yet.")
    String nobody_comes();

    @Message("The room needs")
    String materials();

    @Message("Register and plan")
    String register();

    @Message("No sessions today.")
    String no_sessions();

    @Message("Next sessions")
    String next_sessions();

    @Message("{cohort} · {number} of {of}")
    String session(String cohort, int number, int of);

    @Message("{title}.{#if place} {place}{#if people},{#else}.{/if}{/if}{#if people} with {people}.{/if}")
    String about(String title, String place, String people);

    @Message("{count} expected")
    String expected(int count);

    @Message("{#if count == 1}1 apology{#else}{count} apologies{/if}")
    String apologies(int count);

    @Message("All marked")
    String all_marked();

    @Message("Your tasks")
    String tasks();

    @Message("{#if count == 1}1 is open{#else}{count} are open{/if}")
    String tasks_text(int count);

    @Message("People to ring")
    String to_ring();

    @Message(
            "{#if count == 1}1 person could{#else}{count} people could{/if} not be reached by e-mail about a changed session")
    String to_ring_text(int count);

    @Message("{count} to ring")
    String to_ring_count(int count);

    @Message("Tasks of others")
    String late_tasks();

    @Message("{#if count == 1}1 was due and is still open{#else}{count} were due and are still open{/if}")
    String late_tasks_text(int count);

    @Message("{count} overdue")
    String tasks_overdue(int count);

    @Message("Open")
    String tasks_open();

    @Message("Register not finished")
    String unfinished();

    @Message("More registers not finished")
    String unfinished_more();

    @Message("{#if count == 1}1 more session{#else}{count} more sessions{/if}, the oldest on {when}")
    String unfinished_more_text(int count, String when);

    @Message("{cohort}, one-to-one, {when}")
    String unfinished_one_to_one(String cohort, String when);

    @Message("{cohort} · one-to-one")
    String one_to_one(String cohort);

    @Message("{cohort}, session {number}, {when}. {#if count == 1}1 person unmarked{#else}{count} people unmarked{/if}")
    String unfinished_text(String cohort, int number, String when, int count);

    @Message("{#if days == 0}today{#else if days == 1}1 day{#else}{days} days{/if}")
    String days(int days);

    @Message("A place came free")
    String place_free();

    @Message("{cohort}. {free} free, {waiting} waiting")
    String place_free_text(String cohort, int free, int waiting);

    @Message("Offer")
    String offer();

    @Message("Cohorts")
    String cohorts();

    @Message("All cohorts")
    String all_cohorts();

    @Message("Trail")
    String trail();

    @Message("Who read or changed what, the newest first. Nobody can change it.")
    String trail_lede();

    @Message("About {name}")
    String trail_about(String name);

    @Message("Name of the staff member or participant who acted")
    String trail_actor();

    @Message("Search")
    String search();

    @Message("When")
    String when();

    @Message("Who")
    String who();

    @Message("Did")
    String did();

    @Message("Reference")
    String reference();

    @Message("Nothing found")
    String trail_none();

    @Message("Try another name, or search without one.")
    String trail_none_advice();

    @Message("Download for a spreadsheet")
    String download();
}
