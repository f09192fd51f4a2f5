package org.pacewell.topic;

import java.util.List;
import java.util.function.Supplier;
import org.pacewell.rule.InvalidInput;

/** What somebody typed beside what somebody else saved meanwhile. */
public final class Stale {
    private Stale() {}

    /** What differs; typed text that cannot be read yet is not compared. */
    public static List<TopicComparison.Passage> of(Supplier<String> typed, String saved) {
        try {
            return TopicComparison.passages(saved, typed.get());
        } catch (InvalidInput unread) {
            return List.of();
        }
    }
}
