package org.pacewell.topic;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words with which two versions or editions are compared, whatever they are of. */
@MessageBundle("comparing")
public interface ComparingMessages {
    @Message("From")
    String from();

    @Message("To")
    String to();

    @Message("Compare")
    String compare();

    @Message("What changed")
    String what_changed();
}
