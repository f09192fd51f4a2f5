package org.pacewell.programme;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages on which a programme file is taken in. */
@MessageBundle("intake")
public interface ImportMessages {
    @Message("Take in a programme")
    String title();

    @Message("Choose a file that another clinic has saved. You see what it adds before anything is added.")
    String lede();

    @Message("Programme file")
    String file();

    @Message("A YAML file, as the button “Save as a file” makes it.")
    String file_hint();

    @Message("Or paste its text")
    String text();

    @Message("See what it adds")
    String look();

    @Message("Cancel")
    String cancel();

    @Message("Take in “{name}”?")
    String preview_title(String name);

    @Message("It becomes a draft that you can change. Nobody follows it until it is published.")
    String preview_lede();

    @Message("It comes from {clinic}.")
    String from(String clinic);

    @Message("Modules")
    String modules();

    @Message("Topics that are added as drafts")
    String added();

    @Message("None: this clinic has them all.")
    String added_none();

    @Message(
            "Somebody has to review and publish them before the programme can be published. Files that went with them do not come along: add them here.")
    String added_advice();

    @Message("Topics that this clinic has already")
    String kept();

    @Message("They stay as they are here.")
    String kept_advice();

    @Message("None")
    String kept_none();

    @Message("Take it in")
    String confirm();

    @Message("The programme was taken in. This is your draft.")
    String taken_in();
}
