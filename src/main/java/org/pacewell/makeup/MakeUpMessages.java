package org.pacewell.makeup;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of make-up sessions. */
@MessageBundle("makeup")
public interface MakeUpMessages {
    @Message("Make-up sessions")
    String title();

    @Message(
            "Other groups that still give what this person missed. A guest place is for one session; its minutes count here.")
    String lede();

    @Message("{name}, born {day}")
    String who(String name, String day);

    @Message("Guest places")
    String places();

    @Message("{title}, with {cohort}")
    String place(String title, String cohort);

    @Message("Given on {day}")
    String given_on(String day);

    @Message("Withdrawn on {day}")
    String withdrawn_on(String day);

    @Message("Withdraw this place")
    String withdraw();

    @Message("The place was withdrawn.")
    String withdrawn();

    @Message("The place was given. The person sees it on their own page.")
    String given();

    @Message("When")
    String when();

    @Message("Group")
    String group();

    @Message("Free places")
    String free();

    @Message("Guest place")
    String guest_place();

    @Message("Give this place")
    String give();

    @Message("{day}, {from} to {to}")
    String at(String day, String from, String to);

    @Message("Full")
    String full();

    @Message("Overlaps with their session on {day}")
    String overlaps(String day);

    @Message("Meets {mode}, and their own group meets {own}")
    String other_mode(String mode, String own);

    @Message("They are in this group themselves")
    String member();

    @Message("They are kept apart from somebody who is there")
    String kept_apart();

    @Message("Can be given")
    String open();

    @Message("No other group gives this module in the weeks to come.")
    String no_offer();

    @Message("Nothing to make up")
    String nothing();

    @Message("This person has had every module so far, or has a session of it to come.")
    String nothing_advice();
}
