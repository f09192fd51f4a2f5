package org.pacewell.topic;

import java.util.List;

/**
 * What a topic says, and what each of its versions keeps. Guide, handout, easy read, exercises and relaxation script
 * are Markdown; the easy read is the handout in short sentences for people who find reading hard.
 */
public record TopicContent(
        String title,
        Component component,
        List<String> tags,
        String summary,
        String guide,
        List<String> prompts,
        String handout,
        String easyRead,
        String exercises,
        String relaxation,
        List<Link> links,
        List<AttachedFile> files) {

    TopicContent titled(String other) {
        return with(other, files);
    }

    /** The same texts with these files. */
    TopicContent giving(List<AttachedFile> others) {
        return with(title, others);
    }

    private TopicContent with(String called, List<AttachedFile> given) {
        return new TopicContent(
                called,
                component,
                tags,
                summary,
                guide,
                prompts,
                handout,
                easyRead,
                exercises,
                relaxation,
                links,
                given);
    }
}
