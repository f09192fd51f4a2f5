package org.pacewell.notice;

import io.quarkus.qute.i18n.MessageBundles;

/** What became of a notice. */
enum Outcome {
    SENT,
    /** What it told of was taken back before it left. */
    WITHDRAWN,
    /** Who it was for is in the cohort no more. */
    LEFT,
    NO_ADDRESS,
    /** The address does not take mail. */
    REFUSED,
    /** No mail could leave before the session began. */
    TOO_LATE;

    /** Somebody has to be told in another way. */
    boolean isToRing() {
        return this == NO_ADDRESS || this == REFUSED || this == TOO_LATE;
    }

    String label() {
        var words = MessageBundles.get(NoticeMessages.class);
        return switch (this) {
            case SENT -> words.sent();
            case WITHDRAWN -> words.withdrawn();
            case LEFT -> words.left();
            case NO_ADDRESS -> words.no_address();
            case REFUSED -> words.refused();
            case TOO_LATE -> words.too_late();
        };
    }
}
