package org.pacewell.rescue;

import java.util.Locale;

/** What somebody who stayed away can be offered. None of it happens by itself. */
enum Offer {
    ADAPTED("Coming and adapting"),
    REMOTE("Joining remotely"),
    RECAP("A recap of what they missed"),
    MAKE_UP("A make-up session"),
    CALL("Another call"),
    END_PLACE("Ending the place, if they wish");

    private final String label;

    Offer(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    String inASentence() {
        return label.substring(0, 1).toLowerCase(Locale.UK) + label.substring(1);
    }
}
