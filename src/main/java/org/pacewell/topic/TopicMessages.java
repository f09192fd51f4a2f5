package org.pacewell.topic;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages about topics. */
@MessageBundle("topic")
public interface TopicMessages {
    @Message("Topics")
    String topics();

    @Message("Find a topic")
    String find();

    @Message("Kind of work")
    String component();

    @Message("In use")
    String show_current();

    @Message("Not published yet")
    String show_unpublished();

    @Message("Review overdue")
    String show_overdue();

    @Message("Retired")
    String show_retired();

    @Message("All")
    String show_all();

    @Message("By title")
    String by_title();

    @Message("Next review first")
    String by_review();

    @Message("Write a topic")
    String write();

    @Message("Review overdue")
    String overdue();

    @Message("Draft")
    String state_draft();

    @Message("Published")
    String state_published();

    @Message("Has changes")
    String state_changed();

    @Message("Retired")
    String state_retired();

    @Message("Questions for the group")
    String prompts();

    @Message("Guide for facilitators")
    String guide();

    @Message("Handout")
    String handout();

    @Message("Easy read")
    String easy_read();

    @Message("Exercises")
    String exercises();

    @Message("Relaxation script")
    String relaxation();

    @Message("Links")
    String links();

    @Message("Title")
    String title();

    @Message("Tags")
    String tags();

    @Message("Summary")
    String summary();

    @Message("State")
    String state();

    @Message("Version in use")
    String version_in_use();

    @Message("None yet")
    String no_version();

    @Message("Origin")
    String origin();

    @Message("Comes with Pacewell")
    String origin_starter();

    @Message("Came with Pacewell, changed here")
    String origin_starter_changed();

    @Message("From {clinic}")
    String origin_clinic(String clinic);

    @Message("Adapted from")
    String origin_adapted();

    @Message("version {number}")
    String origin_version(int number);

    @Message("Written here")
    String origin_own();

    @Message("Owner")
    String owner();

    @Message("Reviewed by")
    String reviewer();

    @Message("Next review")
    String next_review();

    @Message("Part of")
    String part_of();

    @Message("No programme yet")
    String part_of_none();

    @Message("This is a draft. Participants see nothing of it until it is published.")
    String is_draft();

    @Message("This is the draft. Sessions still give version {number}.")
    String is_changed(int number);

    @Message("See what changed")
    String see_changes();

    @Message("This topic is retired. New programmes are not offered it; it stays where it was used.")
    String is_retired();

    @Message("Its review was due on {day}. Until somebody has reviewed it, nothing new of it can be published.")
    String is_overdue(String day);

    @Message("Publish version {number}")
    String publish(int number);

    @Message("Change")
    String change();

    @Message("Adapt a copy")
    String adapt();

    @Message("Versions")
    String versions();

    @Message("Retire")
    String retire();

    @Message("Bring it back")
    String bring_back();

    @Message("Cancel")
    String cancel();

    @Message("The draft was saved.")
    String saved();

    @Message("Version {number} was published. Sessions ahead give it from now on.")
    String was_published(int number);

    @Message("The topic was copied. This is your draft.")
    String was_adapted();

    @Message("The topic was retired.")
    String was_retired();

    @Message("The topic was brought back.")
    String was_brought_back();

    @Message("Preview: {part}")
    String preview_of(String part);

    @Message("Nothing to show yet.")
    String preview_empty();

    @Message("Adapt “{title}”")
    String adapt_title(String title);

    @Message("You get a copy that you can change as you like. The original stays as it is.")
    String adapt_lede();

    @Message("Title of your copy")
    String adapt_field();

    @Message("{title} (adapted)")
    String adapted_title(String title);

    @Message("Make the copy")
    String adapt_button();

    @Message("Retire “{title}”")
    String retire_title(String title);

    @Message(
            "New programmes are no longer offered it. Programmes and sessions that have it keep it, and you can bring it back.")
    String retire_lede();

    @Message("Retire the topic")
    String retire_button();

    @Message("Back to the topic")
    String to_topic();

    @Message("Version {number}")
    String version(int number);

    @Message("Draft")
    String version_draft();

    @Message("Print the handout")
    String print();

    @Message("Kind of print")
    String print_kind();

    @Message("Usual")
    String print_usual();

    @Message("Large print")
    String print_large();

    @Message("Open the page")
    String print_open();

    @Message("Get a PDF")
    String print_pdf();

    @Message("Version {number}, published on {day}")
    String sheet_version(int number, String day);
}
