package org.pacewell.programme;

import java.util.List;
import org.pacewell.topic.TopicBody;

/**
 * A programme that travels from clinic to clinic.
 *
 * @param from the name of the clinic that it comes from, or nothing
 * @param topics the texts of the topics that it names
 */
record ProgrammeFile(String from, ProgrammeOutline outline, List<FileTopic> topics) {
    /** A topic as the file has it. */
    record FileTopic(String key, TopicBody body) {}
}
