package org.pacewell.topic;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about the files that go with topics. */
@MessageBundle("files")
public interface FileMessages {
    @Message("Files")
    String files();

    @Message("Files of “{title}”")
    String title(String title);

    @Message("PDFs and pictures that go with this topic. You change the draft: readers see it once it is published.")
    String lede();

    @Message("The draft has no files yet.")
    String none();

    @Message("Facilitators only")
    String facilitators_only();

    @Message("Participants, with the handout")
    String for_participants();

    @Message("Facilitators only")
    String for_facilitators();

    @Message("Add a file")
    String add_title();

    @Message("File")
    String file();

    @Message("A PDF, PNG or JPEG of at most 2 MB.")
    String file_hint();

    @Message("What it is called")
    String name();

    @Message("Readers see this name, for example Pacing chart.")
    String name_hint();

    @Message("Who may read it")
    String audience();

    @Message("Add the file")
    String add();

    @Message("A topic holds at most 10 files. Remove one to add another.")
    String full();

    @Message("This topic is retired, so its files stay as they are.")
    String retired();

    @Message("Save")
    String save();

    @Message("Save {name}")
    String save_of(String name);

    @Message("Move up")
    String up();

    @Message("Move {name} up")
    String up_of(String name);

    @Message("Move down")
    String down();

    @Message("Move {name} down")
    String down_of(String name);

    @Message("Remove")
    String remove();

    @Message("Remove {name}")
    String remove_of(String name);

    @Message("Remove “{name}”")
    String removal_title(String name);

    @Message("It is taken off the draft. Versions that were published keep it, and so do the sessions that give them.")
    String removal_lede();

    @Message("Remove the file")
    String removal_button();

    @Message("Keep it")
    String removal_cancel();

    @Message("Back to the files")
    String to_files();

    @Message("The file was added to the draft.")
    String was_added();

    @Message("The file was changed in the draft.")
    String was_changed();

    @Message("The order was changed in the draft.")
    String was_moved();

    @Message("The file was taken off the draft. Versions that were published keep it.")
    String was_removed();

    @Message("Add or change files")
    String change();

    @Message("Files have a page of their own. What you typed here is saved as the draft first.")
    String own_page();

    @Message("Save, then go to its files")
    String save_and_go();

    @Message("Save the draft first, then add files to it.")
    String save_first();
}
