package org.pacewell.planning;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page on which it is decided whether a cohort goes ahead. */
@MessageBundle("cohort_state")
public interface CohortStateMessages {
    @Message("{seated} people have a place; the programme asks for at least {minimum}.")
    String decide_lede(int seated, int minimum);

    @Message("It goes ahead")
    String go();

    @Message("I mean a group below the smallest size")
    String even_below();

    @Message("Confirm the cohort")
    String go_button();

    @Message("It does not go ahead")
    String no_go();

    @Message(
            "Its sessions to come are cancelled, and everybody who has them in their calendar is told at once. What was held stays in the record.")
    String no_go_advice();

    @Message("Reason")
    String no_go_reason();

    @Message("Participants can read this.")
    String no_go_reason_hint();

    @Message("Cancel the cohort")
    String no_go_button();
}
