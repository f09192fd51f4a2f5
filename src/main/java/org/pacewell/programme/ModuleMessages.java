package org.pacewell.programme;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page on which a module and its segments are written. */
@MessageBundle("module_edit")
public interface ModuleMessages {
    @Message("Title")
    String title();

    @Message("What it is about")
    String about();

    @Message("Participants read this before they come.")
    String about_hint();

    @Message("What to bring")
    String bring();

    @Message("Home practice")
    String home_practice();

    @Message("Minutes")
    String minutes();

    @Message("Only while it has no parts: their minutes add up by themselves.")
    String minutes_hint();

    @Message("How people meet")
    String mode();

    @Message("Nobody completes the programme without it")
    String essential();

    @Message("Professions that it needs")
    String disciplines();

    @Message("How long after the last session")
    String after();

    @Message("Weeks or months")
    String after_unit();

    @Message("Parts")
    String segments();

    @Message("Nothing is saved until you save the draft.")
    String segments_hint();

    @Message("No parts yet. Add the first one.")
    String no_segments();

    @Message("Part {number}: {title}")
    String named_segment(int number, String title);

    @Message("Kind of work")
    String component();

    @Message("Topic of the library")
    String topic();

    @Message("None")
    String none();

    @Message("Led by")
    String lead();

    @Message("Anybody")
    String anybody();

    @Message("Materials")
    String materials();

    @Message("Note for facilitators")
    String note();

    @Message("Add a part")
    String add_segment();

    @Message("“{title}” is taken out when you save.")
    String gone(String title);

    @Message("Put it back")
    String put_back();

    @Message("Put back: {title}")
    String put_back_part(String title);

    @Message("In all")
    String total();
}
