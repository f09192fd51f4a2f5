package org.pacewell.appointment;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages about one-to-one appointments. */
@MessageBundle("appointment")
public interface AppointmentMessages {
    @Message("One-to-one appointments")
    String title();

    @Message("Each person has these alone with the team. Nobody else of the cohort can see them.")
    String lede();

    @Message("{title}, {minutes} minutes")
    String module(String title, int minutes);

    @Message("{arranged} of {count} arranged")
    String arranged_of(int arranged, int count);

    @Message("Nobody has a place in this cohort yet")
    String nobody();

    @Message("Add the people first. Then arrange an appointment with each of them.")
    String nobody_advice();

    @Message("This programme has no one-to-one appointments, or nobody has a place yet.")
    String none();

    @Message("Arrange")
    String arrange();

    @Message("Not arranged yet")
    String open();

    @Message("Move or cancel")
    String change();

    @Message("Propose times for everybody without one")
    String propose_all();

    @Message("Arrange an appointment")
    String new_title();

    @Message("{name}, born {born}")
    String with(String name, String born);

    @Message("Date")
    String day();

    @Message("Start time")
    String starts_at();

    @Message("It lasts {minutes} minutes.")
    String lasts(int minutes);

    @Message("Room")
    String room();

    @Message("No room, for example by phone")
    String no_room();

    @Message("With whom")
    String facilitators();

    @Message("Those who run this cohort.")
    String facilitators_hint();

    @Message("Something should be known about this time")
    String hindered();

    @Message("I have seen this and mean it all the same")
    String sure();

    @Message("The appointment is arranged. Tell the person: nothing was sent.")
    String arranged();

    @Message(
            "{#if count == 1}1 appointment is{#else}{count} appointments are{/if} arranged. Tell the people: nothing was sent.")
    String arranged_all(int count);

    @Message("Propose times")
    String slots_title();

    @Message(
            "{#if count == 1}1 person needs{#else}{count} people need{/if} this appointment. Weekends, closed days and times that are taken are passed over.")
    String slots_lede(int count);

    @Message("Everybody has this appointment already.")
    String nobody_waits();

    @Message("First day")
    String first_day();

    @Message("First start of a day")
    String from();

    @Message("Last end of a day")
    String until();

    @Message("Minutes between two appointments")
    String pause();

    @Message("Show the times")
    String propose();

    @Message("Check the times")
    String proposed();

    @Message("Change any day or time here. Nothing is arranged before you confirm.")
    String proposed_hint();

    @Message("Date for {name}")
    String day_of(String name);

    @Message("Start for {name}")
    String time_of(String name);

    @Message("Check these times again")
    String check();

    @Message("Arrange these appointments")
    String confirm();

    @Message("Cancel")
    String cancel();
}
