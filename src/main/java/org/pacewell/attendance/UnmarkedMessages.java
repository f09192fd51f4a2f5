package org.pacewell.attendance;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the worklist of registers that are not finished. */
@MessageBundle("unmarked")
public interface UnmarkedMessages {
    @Message("Registers to finish")
    String title();

    @Message(
            "Sessions that ended more than {#if hours == 1}1 hour{#else}{hours} hours{/if} ago and where somebody is not marked yet. Nobody is marked until a person does it.")
    String lede(int hours);

    @Message("Every register is finished")
    String none();

    @Message("There is nothing to do here.")
    String none_advice();

    @Message("Session")
    String session();

    @Message("Unmarked")
    String unmarked();

    @Message("Whose to finish")
    String owner();

    @Message("Hand on")
    String hand_on();

    @Message("{cohort}, session {number}")
    String called(String cohort, int number);

    @Message("{cohort}, one-to-one")
    String called_one_to_one(String cohort);

    @Message("{count} of {of}")
    String count(int count, int of);

    @Message("Nobody")
    String nobody();

    @Message("Ask somebody else")
    String ask();

    @Message("Somebody who runs {cohort}")
    String somebody_of(String cohort);

    @Message("The register is now {name}’s to finish.")
    String handed_on(String name);
}
