package org.pacewell.feed;

import io.quarkus.qute.i18n.MessageBundles;

/** What every session is called in the person's own calendar: a word that tells others nothing. */
enum Wording {
    APPOINTMENT,
    BUSY,
    CLASS;

    String label() {
        var words = MessageBundles.get(FeedMessages.class);
        return switch (this) {
            case APPOINTMENT -> words.appointment();
            case BUSY -> words.busy();
            case CLASS -> words.a_class();
        };
    }
}
