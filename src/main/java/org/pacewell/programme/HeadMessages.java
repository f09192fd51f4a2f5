package org.pacewell.programme;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page on which the head of a programme is written. */
@MessageBundle("head_edit")
public interface HeadMessages {
    @Message("Write a programme")
    String new_programme();

    @Message("Say what it is about and for how many people. You add its modules next.")
    String new_programme_lede();

    @Message("Name")
    String name();

    @Message("Summary")
    String summary();

    @Message("Two or three plain sentences. Participants see them.")
    String summary_hint();

    @Message("Smallest group")
    String minimum_size();

    @Message("Largest group")
    String maximum_size();

    @Message("Suggested weekdays")
    String weekdays();

    @Message("Whoever plans a cohort can choose others.")
    String weekdays_hint();

    @Message("Suggested time")
    String starts_at();

    @Message("Last module at which people may join")
    String join_until();

    @Message("Leave it empty if people may join at any time.")
    String join_until_hint();

    @Message("Modules that people attend to complete it")
    String complete_with();

    @Message("Leave it empty if there is no rule. Modules that cannot be missed count on top.")
    String complete_with_hint();

    @Message("When people fill in measures")
    String measure_points();

    @Message("Begin the draft")
    String begin();
}
