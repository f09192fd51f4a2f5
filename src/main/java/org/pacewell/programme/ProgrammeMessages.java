package org.pacewell.programme;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages about programmes. */
@MessageBundle("programme")
public interface ProgrammeMessages {
    @Message("Programmes")
    String title();

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

    @Message("Plan a cohort from it")
    String plan_cohort();

    @Message("{count} modules, {time} in all.")
    String extent(int count, String time);

    @Message("{hours} h {minutes} min")
    String hours(int hours, int minutes);

    @Message("{hours} h")
    String whole_hours(int hours);

    @Message("{minutes} min")
    String minutes(int minutes);

    @Message("What it is made of")
    String shares();

    @Message("Module {number}: {title}")
    String module(int number, String title);

    @Message("Home practice")
    String home_practice();

    @Message("Not divided into parts yet")
    String undivided();

    @Message("Weekly")
    String weekly();

    @Message("Every {every} weeks")
    String every_weeks(int every);

    @Message("Monthly")
    String monthly();

    @Message("Every {every} months")
    String every_months(int every);

    @Message("Reviews")
    String reviews();

    @Message("One-to-one appointments")
    String one_to_one();

    @Message("after {weeks} weeks without a session")
    String after_wait(int weeks);

    @Message("Week {number}")
    String week(int number);

    @Message("Month {number}")
    String month(int number);

    @Message("{offset} after")
    String after(String offset);

    @Message("As arranged")
    String arranged();

    @Message("Weekdays")
    String weekdays();

    @Message("Time")
    String starts_at();

    @Message("People can join until module {number}.")
    String join_until(int number);

    @Message("Completed with {number} modules.")
    String complete_with(int number);

    @Message("Measures")
    String measure_points();

    @Message("Bring")
    String bring();

    @Message("Cannot be missed")
    String essential();

    @Message("Needs")
    String disciplines();

    @Message("Stage {number}")
    String stage(int number);

    @Message("Stage {number}: {name}")
    String named_stage(int number, String name);

    @Message("Led by")
    String lead();

    @Message("Materials")
    String materials();

    @Message("Retired")
    String retired();

    @Message("Superseded")
    String superseded();

    @Message("Edition {number}")
    String edition(int number);

    @Message("In use and drafts")
    String show_open();

    @Message("In use")
    String show_current();

    @Message("Drafts")
    String show_drafts();

    @Message("Every edition")
    String show_all();

    @Message("This is a draft. Cohorts can follow it once it is published.")
    String is_draft();

    @Message("This programme is retired. New cohorts are not offered it; those that follow it go on.")
    String is_retired();

    @Message("There is a newer edition. Cohorts that follow this one go on with it.")
    String is_superseded();

    @Message("See the newest edition")
    String to_newest();

    @Message("Change this draft")
    String change();

    @Message("Publish edition {number}")
    String publish(int number);

    @Message("Begin the next version")
    String begin_next();

    @Message("Go on with the draft")
    String to_draft();

    @Message("Editions")
    String editions();

    @Message("Print the plan")
    String print();

    @Message("Save as a file")
    String save_file();

    @Message("“Save as a file” takes along what the topics say. Files that go with topics stay here.")
    String save_file_hint();

    @Message("Retire")
    String retire();

    @Message("Bring it back")
    String bring_back();

    @Message("Cancel")
    String cancel();

    @Message("Who can join and complete")
    String rules();

    @Message("Late joining")
    String joining();

    @Message("At any time")
    String joining_any();

    @Message("Until module {number}")
    String joining_until(int number);

    @Message("Completion")
    String completion();

    @Message("{number} of {count} modules")
    String completion_of(int number, int count);

    @Message("No rule")
    String completion_none();

    @Message("Suggested")
    String suggested();

    @Message("Edition {number} was published. New cohorts are offered it.")
    String was_published(int number);

    @Message("This is the draft of edition {number}. Cohorts stay on theirs until you move them.")
    String was_begun(int number);

    @Message("The programme was retired.")
    String was_retired();

    @Message("The programme was brought back.")
    String was_brought_back();

    @Message("Retire “{name}”")
    String retire_title(String name);

    @Message("New cohorts are no longer offered it. Cohorts that follow it go on, and you can bring it back.")
    String retire_lede();

    @Message("Retire the programme")
    String retire_button();

    @Message("Back to the programme")
    String to_programme();

    @Message("Added")
    String kind_added();

    @Message("Removed")
    String kind_removed();

    @Message("Moved")
    String kind_moved();

    @Message("Changed")
    String kind_changed();

    @Message("was module {from}, now module {to}")
    String moved_from_to(int from, int to);

    @Message("Plan of “{name}”")
    String plan_title(String name);

    @Message("Edition {number}, {modules} modules, {time} in all")
    String plan_lede(int number, int modules, String time);

    @Message("When")
    String plan_when();

    @Message("Module")
    String plan_module();

    @Message("Time and parts")
    String plan_parts();
}
