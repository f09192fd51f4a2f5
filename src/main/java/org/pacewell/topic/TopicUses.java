package org.pacewell.topic;

import java.util.Map;
import java.util.UUID;

/** Tells where topics are used; those who use them answer. */
public interface TopicUses {
    /** The programmes that a topic is part of: the names by the ids, in the order of the names. */
    Map<UUID, String> programmesOf(UUID topic);
}
