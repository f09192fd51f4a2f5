package org.pacewell.separation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about people who are kept apart. */
@MessageBundle("separation")
public interface SeparationMessages {
    @Message("Kept apart from")
    String title();

    @Message("Nobody is kept apart from {name}. Record it here when two people must not meet in a group.")
    String none(String name);

    @Message("Keep apart from somebody")
    String add();

    @Message(
            "Neither of the two is given a place in a group where the other one is. Only coordinators and clinicians see this.")
    String lede();

    @Message("Born {day}")
    String born(String day);

    @Message("Recorded by {who}, {day}")
    String recorded_by(String who, String day);

    @Message("They meet in these groups. Nobody has been moved:")
    String meet();

    @Message("End")
    String end();

    @Message("being kept apart from {name}")
    String end_of(String name);

    @Message("Name or NHS number of the other person")
    String find();

    @Message("Find")
    String find_button();

    @Message("Choose")
    String choose();

    @Message("Nobody found")
    String none_found();

    @Message("Check the spelling, or search by NHS number.")
    String none_found_advice();

    @Message("The other person")
    String other();

    @Message("Why must they not meet?")
    String reason();

    @Message("A few words for staff, at most 200 characters. Neither of the two reads them.")
    String reason_hint();

    @Message("Keep them apart")
    String save();

    @Message("Choose somebody else")
    String choose_again();

    @Message("Cancel")
    String cancel();

    @Message("The two are kept apart from now on.")
    String recorded();

    @Message("The two are kept apart from now on, but they already meet in a group. See below where.")
    String recorded_but_meet();

    @Message("The two may meet again. If that was a slip, record it once more.")
    String ended();
}
