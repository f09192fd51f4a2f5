package org.pacewell.topic;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the list of topics. */
@MessageBundle("topic_list")
public interface TopicListMessages {
    @Message("What groups talk about: guides and prompts for facilitators, handouts for participants.")
    String topics_lede();

    @Message("Tag")
    String tag();

    @Message("Show")
    String show();

    @Message("Order")
    String order();

    @Message("Any")
    String any();

    @Message("Show topics")
    String find_button();

    @Message("Show all that are in use")
    String clear();

    @Message("No topic found")
    String no_topic();

    @Message("Try another word or another tag, or write a new topic.")
    String no_topic_advice();

    @Message("The library is empty")
    String none();

    @Message("Write the first topic: a guide for facilitators and a handout for participants.")
    String none_advice();

    @Message("Review on {day}")
    String review_on(String day);
}
