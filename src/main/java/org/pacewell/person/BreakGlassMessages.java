package org.pacewell.person;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about records beyond somebody's reach. */
@MessageBundle("glass")
public interface BreakGlassMessages {
    @Message("This record is outside your reach")
    String outside();

    @Message("This person is in no cohort that is assigned to you. If you need the record for their care, say why.")
    String outside_lede();

    @Message("Open it with a reason")
    String open_link();

    @Message("Why do you need this record?")
    String reason();

    @Message("A few words, for example: covering for Dr Novak, the person phoned about a flare.")
    String reason_hint();

    @Message("Open the record for {hours} hours")
    String open(int hours);

    @Message("The manager is told at once, and the person can see that you opened it.")
    String told();

    @Message("You opened this record until {until} because:")
    String open_until(String until);

    @Message("The manager has been told.")
    String manager_told();

    @Message("Close it now")
    String close();

    @Message("The record is open.")
    String opened();

    @Message("The record is closed again.")
    String closed();

    @Message("Opened records")
    String title();

    @Message("Records that somebody opened beyond their reach, the newest first. Look at each, and say that you have.")
    String lede();

    @Message("Name of the staff member or participant")
    String search();

    @Message("Search")
    String search_button();

    @Message("Who")
    String who();

    @Message("Whose record")
    String whose();

    @Message("born {day}")
    String born(String day);

    @Message("When")
    String when();

    @Message("{day}, {from} to {to}")
    String span(String day, String from, String to);

    @Message("Still open")
    String still_open();

    @Message("Why")
    String why();

    @Message("Read or changed meanwhile")
    String meanwhile();

    @Message("Nothing")
    String nothing();

    @Message("Read the record")
    String read_record();

    @Message("Saw it in a list")
    String saw_in_list();

    @Message("Changed details")
    String changed();

    @Message("{action} {subject}")
    String did(String action, String subject);

    @Message("{times} times")
    String times(int times);

    @Message("Seen")
    String seen();

    @Message("I have looked at this")
    String see();

    @Message("I have looked at how {who} opened the record of {whose}")
    String see_label(String who, String whose);

    @Message("{who}, {day}, {time}")
    String seen_by(String who, String day, String time);

    @Message("Noted. Thank you for looking.")
    String noted();

    @Message("Nothing found")
    String none();

    @Message("Nobody has opened a record beyond their reach, or nobody with this name.")
    String none_advice();

    @Message(
            "To find somebody outside your reach, type the whole NHS number, or the family name and the date of birth.")
    String search_hint();

    @Message("The people of your cohorts and those who wait for their first place, by family name.")
    String list_lede();
}
