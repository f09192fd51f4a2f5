package org.pacewell.programme;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages on which a programme is written. */
@MessageBundle("outline")
public interface OutlineMessages {
    @Message("About the whole programme")
    String head();

    @Message("Draft of edition {number}")
    String draft_of(int number);

    @Message("{modules} modules, {time} in all. Nobody follows it until it is published.")
    String extent(int modules, String time);

    @Message("Back to the draft")
    String to_outline();

    @Message("See and publish it")
    String to_programme();

    @Message("Change this")
    String change();

    @Message("Change stage")
    String change_stage();

    @Message("Change module")
    String change_module();

    @Message("Add a module")
    String add_module();

    @Message("Add a stage")
    String add_stage();

    @Message("A new stage")
    String new_stage();

    @Message("A new module")
    String new_module();

    @Message("to “{title}”")
    String to_part(String title);

    @Message("Up")
    String up();

    @Message("Down")
    String down();

    @Message("Copy")
    String copy();

    @Message("Take out")
    String take_out();

    @Message("Move up: {title}")
    String move_up(String title);

    @Message("Move down: {title}")
    String move_down(String title);

    @Message("Copy: {title}")
    String copy_part(String title);

    @Message("Take out: {title}")
    String take_out_part(String title);

    @Message("{title} (copy)")
    String copy_of(String title);

    @Message("No modules yet")
    String no_modules();

    @Message("The draft was begun. Add its modules.")
    String was_begun();

    @Message("The draft was saved.")
    String saved();

    @Message("“{title}” was copied. The copy stands after it.")
    String was_copied(String title);

    @Message("“{title}” was taken out.")
    String was_removed(String title);

    @Message("Take out “{title}”?")
    String removal_title(String title);

    @Message("Its text goes with it. If you may need it again, cancel and keep it.")
    String removal_lede();

    @Message("Its {count} modules go with it. If you may need them again, cancel and move them to another stage.")
    String removal_modules(int count);

    @Message("Take it out")
    String removal_button();

    @Message("Keep it")
    String removal_cancel();

    @Message("Save the draft")
    String save();

    @Message("Cancel")
    String cancel();

    @Message("Name of the stage")
    String stage_name();

    @Message("Leave it empty if the programme has only one.")
    String stage_name_hint();

    @Message("Rhythm")
    String rhythm();

    @Message("Every so many weeks or months")
    String every();

    @Message("1 is every week or every month.")
    String every_hint();

    @Message("Weeks without a session before it begins")
    String wait_weeks();

    @Message("Own weekdays")
    String own_weekdays();

    @Message("Choose none if it keeps the days of the cohort.")
    String own_weekdays_hint();

    @Message("Own times")
    String own_times();

    @Message(
            "For example 10:00. With several, as 10:00, 13:30, a day holds several sessions. Leave it empty if it keeps the time of the cohort.")
    String own_times_hint();

    @Message("weeks")
    String weeks();

    @Message("months")
    String months();

    @Message("Minutes by kind of work")
    String totals();

    @Message("What differs from what is saved now")
    String meanwhile();

    @Message("What is saved now is struck through where you typed something else; what you typed is underlined.")
    String meanwhile_lede();

    @Message("The whole programme")
    String timeline();

    @Message("Throw this draft away")
    String discard();

    @Message("Throw away the draft of “{name}”")
    String discard_title(String name);

    @Message("All its stages and modules go, and that cannot be taken back. Nobody follows it yet.")
    String discard_lede();

    @Message("All its stages and modules go, and that cannot be taken back. The editions before it stay as they are.")
    String discard_edition_lede();

    @Message("Throw it away")
    String discard_button();

    @Message("The draft was thrown away.")
    String was_discarded();

    @Message("Part {number}")
    String segment(int number);
}
