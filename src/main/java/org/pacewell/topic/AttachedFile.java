package org.pacewell.topic;

import java.util.Locale;
import java.util.UUID;

/** A file as a topic gives it. @param name what its author calls it, in plain text */
public record AttachedFile(UUID id, FileKind kind, int size, Audience audience, String name) {
    private static final int KILOBYTE = 1024;
    private static final int MEGABYTE = 1024 * KILOBYTE;

    /** As it is kept; the name comes last, for it may hold anything. */
    static AttachedFile of(String line) {
        var parts = line.split(" ", 5);
        return new AttachedFile(
                UUID.fromString(parts[0]),
                FileKind.valueOf(parts[1]),
                Integer.parseInt(parts[2]),
                Audience.valueOf(parts[3]),
                parts[4]);
    }

    String line() {
        return String.join(" ", id.toString(), kind.name(), "" + size, audience.name(), name);
    }

    AttachedFile called(String other, Audience whom) {
        return new AttachedFile(id, kind, size, whom, other);
    }

    public boolean isForParticipants() {
        return audience == Audience.PARTICIPANTS;
    }

    /** As versions of a topic are compared: "Pacing chart (PDF, 1.2 MB, participants)". */
    String inWords() {
        return name + " (" + about() + ", " + audience.key() + ")";
    }

    /** In words: "PDF, 1.2 MB". */
    String about() {
        return kind + ", "
                + (size < MEGABYTE
                        ? Math.max(1, Math.ceilDiv(size, KILOBYTE)) + " KB"
                        : String.format(Locale.UK, "%.1f MB", (double) size / MEGABYTE));
    }
}
