package org.pacewell.topic;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages about topics. */
@MessageBundle("topic")
public interface TopicMessages {
    @Message("Topics")
    String topics();

    @Message("What groups talk about: guides and prompts for facilitators, handouts for participants.")
    String topics_lede();

    @Message("Find a topic")
    String find();

    @Message("Tag")
    String tag();

    @Message("Kind of work")
    String component();

    @Message("Show")
    String show();

    @Message("Order")
    String order();

    @Message("Any")
    String any();

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

    @Message("Show topics")
    String find_button();

    @Message("Show all that are in use")
    String clear();

    @Message("Write a topic")
    String write();

    @Message("No topic found")
    String no_topic();

    @Message("Try another word or another tag, or write a new topic.")
    String no_topic_advice();

    @Message("The library is empty")
    String none();

    @Message("Write the first topic: a guide for facilitators and a handout for participants.")
    String none_advice();

    @Message("Review overdue")
    String overdue();

    @Message("Review on {day}")
    String review_on(String day);

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

    @Message("Change this topic")
    String change_title();

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

    @Message("Separate them with commas, for example sleep, pacing.")
    String tags_hint();

    @Message("One plain sentence. Participants see it.")
    String summary_hint();

    @Message("One question on each line.")
    String prompts_hint();

    @Message("You can use Markdown: ### for a heading, - for a list, **bold**.")
    String markdown_hint();

    @Message("The handout in short sentences and easy words. Leave it empty if there is none. Markdown works here too.")
    String easy_read_hint();

    @Message("One link on each line: its name, then its address, for example Sleep advice https://example.org/sleep")
    String links_hint();

    @Message("Who keeps this topic up to date.")
    String owner_hint();

    @Message("The clinician who has read it last.")
    String reviewer_hint();

    @Message("What participants read")
    String for_participants();

    @Message("What facilitators use")
    String for_facilitators();

    @Message("Who looks after it")
    String care();

    @Message("Preview: {part}")
    String preview_of(String part);

    @Message("Nothing to show yet.")
    String preview_empty();

    @Message("Preview")
    String preview();

    @Message("Save the draft")
    String save();

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

    @Message("Versions of “{title}”")
    String versions_title(String title);

    @Message("Every published version is kept as it was. A session that was held keeps the version of its day.")
    String versions_lede();

    @Message("Nothing is published yet")
    String versions_none();

    @Message("Publish the draft to make the first version.")
    String versions_none_advice();

    @Message("Back to the topic")
    String to_topic();

    @Message("Version {number}")
    String version(int number);

    @Message("Draft")
    String version_draft();

    @Message("Published on {day} by {name}.")
    String published_on(String day, String name);

    @Message("Reviewed by {name}.")
    String reviewed_by(String name);

    @Message("Compare two versions")
    String compare();

    @Message("From")
    String compare_from();

    @Message("To")
    String compare_to();

    @Message("Compare")
    String compare_button();

    @Message("What changed")
    String comparison();

    @Message("{before} and {after} of “{title}”. What was taken out is struck through; what is new is underlined.")
    String comparison_lede(String before, String after, String title);

    @Message("The two are the same")
    String comparison_none();

    @Message("Choose two other versions.")
    String comparison_none_advice();

    @Message("taken out:")
    String removed();

    @Message("new:")
    String added();

    @Message("end of change")
    String change_end();

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
