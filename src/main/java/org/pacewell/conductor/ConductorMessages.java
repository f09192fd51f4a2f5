package org.pacewell.conductor;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page on which a session is run. */
@MessageBundle("conductor")
public interface ConductorMessages {
    @Message("{cohort}, session {number}")
    String caption(String cohort, int number);

    @Message("{cohort}, one-to-one appointment")
    String caption_one_to_one(String cohort);

    @Message("Run the session")
    String run();

    @Message("Full screen")
    String full_screen();

    @Message("Start")
    String start();

    @Message("Next")
    String next();

    @Message("Skip")
    String skip();

    @Message("5 minutes more")
    String extend();

    @Message("Swap with the next")
    String swap();

    @Message("Pause")
    String pause();

    @Message("Go on")
    String resume();

    @Message("It began at {time}")
    String began(String time);

    @Message("It ended at {time}")
    String ended(String time);

    @Message("Finish")
    String finish();

    @Message("Take back the last step")
    String undo();

    @Message("{minutes} min left")
    String left(long minutes);

    @Message("{minutes} min over")
    String over(long minutes);

    @Message("%m min left")
    String left_template();

    @Message("%m min over")
    String over_template();

    @Message("Paused")
    String paused();

    @Message("Not started yet")
    String ready();

    @Message("Finished")
    String finished();

    @Message("Planned {from} to {to}")
    String planned(String from, String to);

    @Message("Then: {title}")
    String then(String title);

    @Message("This is the last part.")
    String last();

    @Message("No plan")
    String no_plan();

    @Message("This session’s module has no parts, so there is nothing to follow. The register works without it.")
    String no_plan_advice();

    @Message("{minutes} min")
    String minutes(long minutes);

    @Message("Given: {minutes} min of {planned}")
    String given(long minutes, int planned);

    @Message("Skipped")
    String skipped();

    @Message("Not given")
    String not_given();

    @Message("Materials: {what}")
    String materials(String what);

    @Message("Led by: {who}")
    String lead(String who);

    @Message("People")
    String people();

    @Message("Here")
    String here();

    @Message("Leaves now")
    String leaves();

    @Message("Adapts")
    String adapts();

    @Message("Nobody is on this session’s register.")
    String nobody();

    @Message("The session is finished. Minutes of each person follow what was given. Look at the register once more.")
    String finished_advice();
}
