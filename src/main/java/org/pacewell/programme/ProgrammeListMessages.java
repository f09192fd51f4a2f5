package org.pacewell.programme;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the list of programmes. */
@MessageBundle("programme_list")
public interface ProgrammeListMessages {
    @Message("Courses that your cohorts follow, session by session.")
    String lede();

    @Message("No programmes yet")
    String none();

    @Message("Edition")
    String edition_label();

    @Message("Find a programme")
    String find();

    @Message("Show")
    String show();

    @Message("Show programmes")
    String find_button();

    @Message("Show all in use and drafts")
    String clear();

    @Message("No programme found")
    String not_found();

    @Message("Try another word, or show every edition.")
    String not_found_advice();

    @Message("Write the first one, or take one in that another clinic gave you.")
    String none_advice();

    @Message("Write a programme")
    String write();

    @Message("Take one in from a file")
    String take_in();
}
