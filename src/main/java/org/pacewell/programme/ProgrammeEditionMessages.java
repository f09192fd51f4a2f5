package org.pacewell.programme;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages about editions of a programme, and what changed between them. */
@MessageBundle("programme_edition")
public interface ProgrammeEditionMessages {
    @Message("Editions of “{name}”")
    String editions_title(String name);

    @Message("A cohort stays on the edition that it was planned with, until a coordinator moves it.")
    String editions_lede();

    @Message("Published on {day}.")
    String published_on(String day);

    @Message("Not published yet.")
    String unpublished();

    @Message("Compare two editions")
    String compare();

    @Message(
            "Edition {before} and edition {after} of “{name}”. What was taken out is struck through; what is new is underlined.")
    String comparison_lede(int before, int after, String name);

    @Message("The two are the same")
    String comparison_none();

    @Message("Choose two other editions.")
    String comparison_none_advice();

    @Message("About the whole programme")
    String changed_head();

    @Message("Stages")
    String changed_stages();
}
