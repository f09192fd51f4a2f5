package org.pacewell.planning;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages on which a cohort is planned and edited. */
@MessageBundle("cohort_new")
public interface CohortNewMessages {
    @Message("Name of the cohort")
    String name_label();

    @Message("Participants see this name.")
    String name_hint();

    @Message("Choose a programme")
    String programme_empty();

    @Message("Site")
    String site();

    @Message("No site, for example online")
    String site_empty();

    @Message("They see the cohort and take its register. A clinician reads its people’s records and need not be there.")
    String facilitators_hint();

    @Message("How many people can take part.")
    String capacity_hint();

    @Message("First date")
    String first_date();

    @Message(
            "Sessions begin on the first chosen weekday from this date on. A stage of the programme that has days or times of its own keeps those.")
    String first_date_hint();

    @Message("Days of the week")
    String weekdays();

    @Message("Start time")
    String starts_at();

    @Message("Show the dates")
    String preview();

    @Message("Nothing is saved before you have seen the dates.")
    String preview_hint();

    @Message("Change the cohort")
    String edit_title();

    @Message("{enrolled} people have a place.")
    String edit_capacity_hint(int enrolled);

    @Message("Save")
    String save();
}
