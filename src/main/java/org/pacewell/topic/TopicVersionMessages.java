package org.pacewell.topic;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages about versions of a topic, and what changed between them. */
@MessageBundle("topic_version")
public interface TopicVersionMessages {
    @Message("Versions of “{title}”")
    String versions_title(String title);

    @Message("Every published version is kept as it was. A session that was held keeps the version of its day.")
    String versions_lede();

    @Message("Nothing is published yet")
    String versions_none();

    @Message("Publish the draft to make the first version.")
    String versions_none_advice();

    @Message("Published on {day} by {name}.")
    String published_on(String day, String name);

    @Message("Reviewed by {name}.")
    String reviewed_by(String name);

    @Message("Compare two versions")
    String compare();

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
}
