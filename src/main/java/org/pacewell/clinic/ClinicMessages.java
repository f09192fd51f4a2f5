package org.pacewell.clinic;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the clinic's own pages and of the navigation. */
@MessageBundle("clinic")
public interface ClinicMessages {
    @Message("Clinics")
    String nav_clinics();

    @Message("Today")
    String nav_today();

    @Message("Tasks")
    String nav_tasks();

    @Message("Cohorts")
    String nav_cohorts();

    @Message("Calendar")
    String nav_calendar();

    @Message("Participants")
    String nav_participants();

    @Message("Programmes")
    String nav_programmes();

    @Message("Topics")
    String nav_topics();

    @Message("Clinic")
    String nav_clinic();

    @Message("Home")
    String nav_home();

    @Message("My programme")
    String nav_my_programme();

    @Message("Me")
    String nav_me();

    @Message("Trail")
    String nav_trail();

    @Message("Openings")
    String nav_break_glass();

    @Message("Staff")
    String nav_staff();

    @Message("The clinic")
    String title();

    @Message("Where sessions take place, and when the clinic is closed.")
    String lede();

    @Message("Sites and rooms")
    String sites();

    @Message("{seats} seats")
    String seats(int seats);

    @Message("No sites yet")
    String no_sites();

    @Message("Add the place where your groups meet. Online groups need none.")
    String no_sites_advice();

    @Message("Add a site")
    String add_site();

    @Message("Add a room")
    String add_room();

    @Message("Closures")
    String closures();

    @Message("Sessions are never planned on these days or on bank holidays.")
    String closures_advice();

    @Message("No closures to come.")
    String no_closures();

    @Message("Add a closure")
    String add_closure();

    @Message("Name")
    String name();

    @Message("Address")
    String address();

    @Message("How to get there")
    String directions();

    @Message("Buses, parking, lift, which door. Participants read this.")
    String directions_hint();

    @Message("Site")
    String site();

    @Message("Choose a site")
    String choose_site();

    @Message("The whole clinic")
    String whole_clinic();

    @Message("Seats")
    String seats_label();

    @Message("First day")
    String first_day();

    @Message("Last day")
    String last_day();

    @Message("Leave empty for a single day.")
    String last_day_hint();

    @Message("Reason")
    String reason();

    @Message("Save")
    String save();

    @Message("Cancel")
    String cancel();

    @Message("Saved.")
    String saved();

    @Message("Room")
    String room();

    @Message("No single room")
    String no_single_room();

    @Message("Open again")
    String end_closure();

    @Message("When a person has two sessions at once")
    String clashes();

    @Message("Do not let a plan go ahead")
    String clashes_stop();

    @Message("Looking after people")
    String care();

    @Message("Registers")
    String registers();

    @Message("Hours until an unfinished register is chased")
    String unmarked_after();

    @Message("Counted from the end of the session: 0 for at once, at most 720.")
    String unmarked_after_hint();

    @Message(
            "An unfinished register is chased {#if hours == 0}at once{#else if hours == 1}1 hour after the session{#else}{hours} hours after the session{/if}.")
    String unmarked_after_now(int hours);

    @Message("Days until a complete register locks")
    String locks_after();

    @Message("Counted from the end of the session: 0 for at once, at most 365. After that a correction needs a reason.")
    String locks_after_hint();

    @Message(
            "A complete register locks {#if days == 0}at once{#else if days == 1}1 day after the session{#else}{days} days after the session{/if}; a correction then needs a reason.")
    String locks_after_now(int days);

    @Message("Do apologies count against somebody's attendance?")
    String apologies();

    @Message(
            "If they do, a session for which somebody sent an apology stays in the number of sessions they could have come to. Every figure says which rule it used.")
    String apologies_hint();

    @Message("Yes, they count")
    String apologies_yes();

    @Message("No, they are left out")
    String apologies_no();

    @Message("{#if count}Apologies count against attendance.{#else}Apologies do not count against attendance.{/if}")
    String apologies_now(boolean count);

    @Message("Change this")
    String change_registers();
}
