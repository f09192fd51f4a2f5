package org.pacewell.person;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages about people. */
@MessageBundle("person")
public interface PersonMessages {
    @Message("Participants")
    String title();

    @Message("Everybody in this clinic's care, by family name.")
    String lede();

    @Message("Name or NHS number")
    String search();

    @Message("Search")
    String search_button();

    @Message("Add a participant")
    String add();

    @Message("Name")
    String name();

    @Message("Born")
    String born();

    @Message("NHS number")
    String nhs_number();

    @Message("Needs")
    String needs();

    @Message("Nobody found")
    String none_found();

    @Message("Check the spelling, try part of the name, or add a new participant.")
    String none_found_advice();

    @Message("No participants yet")
    String none_yet();

    @Message("Add the first person who is referred to your clinic.")
    String none_yet_advice();

    @Message("Likes to be called {name}")
    String called(String name);

    @Message("E-mail")
    String email();

    @Message("Phone")
    String phone();

    @Message("Change details")
    String edit();

    @Message("Change details of a participant")
    String edit_title();

    @Message("Given name")
    String given_name();

    @Message("Family name")
    String family_name();

    @Message("Likes to be called")
    String preferred_name();

    @Message("Leave empty if it is the given name.")
    String preferred_name_hint();

    @Message("Pronouns")
    String pronouns();

    @Message("As they say them, for example: she and her. Leave empty if they would rather not say.")
    String pronouns_hint();

    @Message("Date of birth")
    String birth_date();

    @Message("For example, 27 3 1969")
    String birth_date_hint();

    @Message("10 digits, if the person has one.")
    String nhs_number_hint();

    @Message("Used for signing in and for messages to this person alone.")
    String email_hint();

    @Message("What does this person need to take part?")
    String needs_question();

    @Message("Anything else the facilitators should know")
    String needs_note();

    @Message("Practical needs only. Facilitators see this in the register.")
    String needs_note_hint();

    @Message("Save")
    String save();

    @Message("Cancel")
    String cancel();

    @Message("The participant was added.")
    String added();

    @Message("The details were saved.")
    String saved();

    @Message("None recorded")
    String none_recorded();

    @Message("Staff")
    String staff();

    @Message("People appear here when they first sign in with the clinic's own accounts.")
    String staff_lede();

    @Message("Discipline")
    String discipline();

    @Message("May be")
    String roles();

    @Message("State")
    String state();

    @Message("Active")
    String active();

    @Message("Deactivated")
    String inactive();

    @Message("What this person may do here")
    String roles_question();

    @Message("A role counts only if the clinic's sign-in grants it too.")
    String roles_hint();

    @Message("May work here now. Without this, the next page they open is refused.")
    String active_label();

    @Message("Leave and hours")
    String times();

    @Message("Dates and cover heed these.")
    String times_lede();

    @Message("Leave")
    String leave();

    @Message("No leave to come.")
    String no_leave();

    @Message("Add leave")
    String add_leave();

    @Message("First day")
    String leave_first();

    @Message("Last day")
    String leave_last();

    @Message("Leave empty for a single day.")
    String leave_last_hint();

    @Message("Note")
    String leave_reason();

    @Message("Take back")
    String end();

    @Message("Working hours")
    String hours();

    @Message("None recorded: this person may be asked at any time.")
    String no_hours();

    @Message("Add working hours")
    String add_hours();

    @Message("Day of the week")
    String weekday();

    @Message("Choose a day")
    String weekday_empty();

    @Message("From")
    String hours_start();

    @Message("To")
    String hours_end();

    @Message("In force from")
    String hours_from();

    @Message("{weekday}, {from} to {to}")
    String hours_row(String weekday, String from, String to);
}
