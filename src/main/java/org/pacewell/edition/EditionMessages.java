package org.pacewell.edition;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page on which a cohort is moved to a later edition. */
@MessageBundle("edition")
public interface EditionMessages {
    @Message("Move to edition {number}")
    String move_to(int number);

    @Message("Move to edition {number}?")
    String title(int number);

    @Message(
            "This cohort follows edition {number}. Look at what differs, then decide. Dates, times and places stay as they are.")
    String lede(int number);

    @Message("What its sessions become")
    String sessions();

    @Message("Session")
    String session();

    @Message("Now")
    String before();

    @Message("Then")
    String after();

    @Message("Stays as it is")
    String kept();

    @Message("They had this already")
    String repeated();

    @Message("Planned for {planned} minutes, dated for {dated}")
    String other_length(int planned, int dated);

    @Message("This cohort has no dates yet. It will get those of the new edition.")
    String undated();

    @Message("Move the cohort")
    String confirm();

    @Message("Keep it on its edition")
    String cancel();

    @Message("What differs between the editions")
    String difference();

    @Message("The cohort follows edition {number} now.")
    String moved(int number);
}
