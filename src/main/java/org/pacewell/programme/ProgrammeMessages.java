package org.pacewell.programme;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages about programmes and topics. */
@MessageBundle("programme")
public interface ProgrammeMessages {
    @Message("Programmes")
    String title();

    @Message("Courses that your cohorts follow, session by session.")
    String lede();

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

    @Message("No programmes yet")
    String none();

    @Message("Plan a cohort from it")
    String plan_cohort();

    @Message("{count} sessions, {time} in all.")
    String extent(int count, String time);

    @Message("{hours} h {minutes} min")
    String hours(int hours, int minutes);

    @Message("{hours} h")
    String whole_hours(int hours);

    @Message("{minutes} min")
    String minutes(int minutes);

    @Message("What it is made of")
    String shares();

    @Message("Session {number}: {title}")
    String module(int number, String title);

    @Message("Home practice")
    String home_practice();

    @Message("Topics")
    String topics();

    @Message("What groups talk about: guides and prompts for facilitators, handouts for participants.")
    String topics_lede();

    @Message("Find a topic")
    String find();

    @Message("Find")
    String find_button();

    @Message("Write a topic")
    String write();

    @Message("Change this topic")
    String change();

    @Message("No topic found")
    String no_topic();

    @Message("Try another word, or write a new topic.")
    String no_topic_advice();

    @Message("Review overdue")
    String overdue();

    @Message("Questions for the group")
    String prompts();

    @Message("Guide for facilitators")
    String guide();

    @Message("Handout")
    String handout();

    @Message("Open the handout for printing")
    String open_handout();

    @Message("Reviewed by")
    String reviewer();

    @Message("Next review")
    String next_review();

    @Message("Title")
    String topic_title();

    @Message("Kind of work")
    String component();

    @Message("Tags")
    String tags();

    @Message("Separate them with commas, for example sleep, pacing.")
    String tags_hint();

    @Message("Summary")
    String summary();

    @Message("One plain sentence. Participants see it.")
    String summary_hint();

    @Message("One question on each line.")
    String prompts_hint();

    @Message("You can use Markdown: ### for a heading, - for a list, **bold**.")
    String markdown_hint();

    @Message("Save the topic")
    String save();

    @Message("Cancel")
    String cancel();

    @Message("The topic was saved.")
    String saved();

    @Message("Topic of this part")
    String topic_link();
}
