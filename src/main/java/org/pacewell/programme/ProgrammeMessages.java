package org.pacewell.programme;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages about programmes. */
@MessageBundle("programme")
public interface ProgrammeMessages {
    @Message("Programmes")
    String title();

    @Message("Courses that your cohorts follow, session by session.")
    String lede();

    @Message("Programme")
    String programme();

    @Message("Modules")
    String modules();

    @Message("Group size")
    String size();

    @Message("{least} to {most} people")
    String sizes(int least, int most);

    @Message("State")
    String state();

    @Message("Published")
    String published();

    @Message("Draft")
    String draft();

    @Message("No programmes yet")
    String none();

    @Message("Plan a cohort from it")
    String plan_cohort();

    @Message("{count} sessions, {time} in all.")
    String extent(int count, String time);

    @Message("{hours} h {minutes} min")
    String hours(int hours, int minutes);

    @Message("{hours} h")
    String whole_hours(int hours);

    @Message("{minutes} min")
    String minutes(int minutes);

    @Message("What it is made of")
    String shares();

    @Message("Session {number}: {title}")
    String module(int number, String title);

    @Message("Home practice")
    String home_practice();
}
