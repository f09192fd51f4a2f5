package org.pacewell.note;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages of notes. */
@MessageBundle("note")
public interface NoteMessages {
    @Message("Notes")
    String title();

    @Message("Notes: {signed} of {of} signed")
    String of_session(int signed, int of);

    @Message("{signed} of {of} signed.")
    String signed_of(int signed, int of);

    @Message("One note about the group, which names nobody, and one of each person.")
    String lede();

    @Message("You see how far the notes are. What stands in them is for those who run the session.")
    String states_only();

    @Message("Group note")
    String group_note();

    @Message("the group")
    String the_group();

    @Message("The group")
    String group();

    @Message("Each person")
    String people();

    @Message("Nobody is on the register of this session.")
    String nobody();

    @Message("Note of {name}")
    String note_of(String name);

    @Message("born {day}")
    String born(String day);

    @Message("Not written")
    String state_none();

    @Message("Draft")
    String state_draft();

    @Message("Signed")
    String state_signed();

    @Message("Signed, being amended")
    String state_amending();

    @Message("Co-signature asked for")
    String awaits();

    @Message("Write")
    String write();

    @Message("Go on writing")
    String go_on();

    @Message("Read")
    String read();

    @Message("Amend")
    String amend();

    @Message("Co-sign")
    String cosign();

    @Message("You sign as the second person, for what you have just read.")
    String cosign_advice();

    @Message("Back to the notes of the session")
    String to_list();

    @Message("Back to the notes of this person")
    String to_person();

    @Message("Back to the session")
    String to_session();

    @Message("Back to the note")
    String to_note();

    @Message("Back to the record")
    String to_record();

    @Message("Nothing has been written yet.")
    String nothing();

    @Message("This is a draft. Nobody has signed it.")
    String is_draft();

    @Message("Somebody is writing an amendment. What stands here is what was signed last.")
    String is_amending();

    @Message("Signatures")
    String signatures();

    @Message("Version {number}")
    String version(int number);

    @Message("Signed by {name} on {when}")
    String signed_by(String name, String when);

    @Message("{name} on {when}")
    String by(String name, String when);

    @Message("Co-signed by {who}")
    String cosigned_by(String who);

    @Message("Amended because: {reason}")
    String because(String reason);

    @Message("As signed by {name} on {when}")
    String as_signed(String name, String when);

    @Message("This is how it stood then. A later version may say something else.")
    String as_signed_advice();

    @Message("Put in the facts of the session")
    String facts();

    @Message("From the register and the plan. They go under the first heading; nothing is saved yet.")
    String facts_hint();

    @Message("Ask for a co-signature")
    String asks_cosign();

    @Message("For somebody in training, an expert by experience, or whenever two are to sign.")
    String asks_cosign_hint();

    @Message("Why is it amended?")
    String reason();

    @Message("A few words. They stay with the new version; what was signed before can still be read.")
    String reason_hint();

    @Message("Save the draft")
    String save();

    @Message("Sign")
    String sign();

    @Message("You sign this for {name}.")
    String signing_for(String name);

    @Message("You sign this for {name}, born {day}.")
    String signing_for_person(String name, String day);

    @Message("Close")
    String close();

    @Message("Please look at this before you sign")
    String warned();

    @Message("I have looked at this and sign all the same")
    String confirm();

    @Message("This note names somebody of the group: “{words}”.")
    String names_a_member(String words);

    @Message("This note names somebody else of the group: “{words}”.")
    String names_another(String words);

    @Message("This stands in another person’s note too: “{words}”.")
    String repeats_another(String words);

    @Message("The draft was saved.")
    String saved();

    @Message("The note was signed.")
    String signed_now();

    @Message("The note was co-signed.")
    String cosigned_now();

    @Message("{count} of {of} people took part.")
    String fact_took_part(int count, int of);

    @Message("{label}: {count}")
    String fact_count(String label, int count);

    @Message("Not marked yet: {count}.")
    String fact_unmarked_count(int count);

    @Message("Not marked in the register yet.")
    String fact_unmarked();

    @Message("Outcome: {label}.")
    String fact_outcome(String label);

    @Message("Arrived: {time}.")
    String fact_arrived(String time);

    @Message("Left: {time}.")
    String fact_left(String time);

    @Message("Minutes: {minutes} of {of}.")
    String fact_minutes(int minutes, int of);

    @Message("Planned: {title}, {minutes} minutes.")
    String fact_planned(String title, int minutes);

    @Message("Given: {component}, {minutes} minutes.")
    String fact_given(String component, int minutes);

    @Message("What we did")
    String starter_done();

    @Message("The parts of the session, and what was different from the plan.")
    String starter_done_hint();

    @Message("How it went")
    String starter_went();

    @Message("For the group as a whole. Name nobody.")
    String starter_group_went_hint();

    @Message("For next time")
    String starter_next();

    @Message("What to pick up, bring or change.")
    String starter_next_hint();

    @Message("How they took part")
    String starter_part();

    @Message("What this person did and how.")
    String starter_part_hint();

    @Message("What they said of it, in their words where you can.")
    String starter_person_went_hint();

    @Message("Headings for notes")
    String headings();

    @Message(
            "The headings under which notes of a session are written. Notes that were begun keep the headings they have.")
    String headings_lede();

    @Message("Group notes")
    String headings_group();

    @Message("Notes of a person")
    String headings_person();

    @Message("One heading a line. After a colon comes a hint, for example: For next time: what to pick up.")
    String headings_hint();

    @Message("Save these headings")
    String headings_save();

    @Message("The headings were saved.")
    String headings_saved();

    @Message("Change the headings")
    String headings_change();

    @Message("Notes of {name}")
    String of_person(String name);

    @Message("No note of this person has been written yet.")
    String of_person_none();

    @Message("{cohort}, session {number}")
    String session_called(String cohort, int number);
}
