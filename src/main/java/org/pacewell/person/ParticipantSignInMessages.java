package org.pacewell.person;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words about a participant's sign-in. */
@MessageBundle("signin")
public interface ParticipantSignInMessages {
    @Message("Signing in")
    String title();

    @Message(
            "Nobody has signed in as {name} yet. The first sign-in with the verified e-mail address {email} is tied to this record.")
    String never(String name, String email);

    @Message("Nobody can sign in as {name} yet: this record has no e-mail address.")
    String never_without(String name);

    @Message("Add an e-mail address")
    String add_email();

    @Message("An account of the clinic’s sign-in is tied to {name}.")
    String tied(String name);

    @Message("Stopped since {day}. Nobody signs in as {name}, and their calendar address opens nothing.")
    String stopped(String day, String name);

    @Message("Stop signing in")
    String stop();

    @Message(
            "For a lost phone, or when somebody else may be looking. It works at once, also where they are signed in now. The record and their places stay as they are.")
    String stop_hint();

    @Message("Let them sign in again")
    String allow();

    @Message("The account is somebody else’s")
    String untie_title();

    @Message(
            "Correct the e-mail address of this record first: otherwise the same account is tied again the next time it signs in.")
    String untie_hint();

    @Message("Untie the account")
    String untie();

    @Message("Nobody signs in as {name} any more.")
    String stopped_now(String name);

    @Message("{name} can sign in again.")
    String allowed_now(String name);

    @Message("The account is no longer tied to this record.")
    String untied_now();
}
