package org.pacewell.safety;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of safety. They say what was recorded and whom the clinic calls; nothing clinical comes from here. */
@MessageBundle("safety")
public interface SafetyMessages {
    @Message("Record an incident")
    String title();

    @Message("Look after people first.")
    String lede();

    @Message("Call now")
    String routes();

    @Message("First aider")
    String first_aider();

    @Message("Duty clinician")
    String duty_clinician();

    @Message("Crisis line")
    String crisis_line();

    @Message("Not set yet. Ask your coordinator to set it.")
    String not_set();

    @Message("Set it")
    String set_it();

    @Message("What was it?")
    String kind();

    @Message(
            "Pressing records it at once. Who it was about and what happened can be filled in first, if there is time.")
    String kind_hint();

    @Message("Who was it about?")
    String whom();

    @Message("Nobody in particular")
    String nobody();

    @Message("What happened")
    String words();

    @Message("What was seen and done.")
    String words_hint();

    @Message("{name}, born {day}")
    String named(String name, String day);

    @Message("Recorded in this session")
    String recorded();

    @Message("Nothing so far.")
    String none();

    @Message("{name}, {day}, {time}")
    String by(String name, String day, String time);

    @Message(
            "Recorded: {kind}. {#if owner}{owner} has the task to follow it up.{#else}It waits for a coordinator to follow it up.{/if}")
    String done(String kind, String owner);

    @Message("{kind}, recorded in a session")
    String what(String kind);

    @Message("Safety in a session")
    String plan_title();

    @Message(
            "Whom staff call at once when something happens in a session. Write it as they should read it, with the telephone number.")
    String plan_lede();

    @Message("For example a name, where they are, and an extension.")
    String route_hint();

    @Message("Whose task an incident becomes")
    String owner();

    @Message("A clinician of your clinic. If nobody is chosen, a coordinator has it.")
    String owner_hint();

    @Message("A coordinator")
    String coordinator();

    @Message("Hours until it is followed up")
    String hours();

    @Message("1 to 720.")
    String hours_hint();

    @Message("Save")
    String save();

    @Message("Cancel")
    String cancel();

    @Message("Clinic")
    String clinic();

    @Message("Saved.")
    String saved();
}
