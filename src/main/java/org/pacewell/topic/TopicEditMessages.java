package org.pacewell.topic;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page on which a topic is written. */
@MessageBundle("topic_edit")
public interface TopicEditMessages {
    @Message("Change this topic")
    String change_title();

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

    @Message("Preview")
    String preview();

    @Message("Save the draft")
    String save();
}
