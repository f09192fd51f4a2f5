package org.pacewell.checkin;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of checking in. */
@MessageBundle("checkin")
public interface CheckInMessages {
    @Message("Check in")
    String title();

    @Message("Are you in the room? Type the code that you see there.")
    String lede();

    @Message("Code")
    String code();

    @Message("Six letters and numbers, for example K7M-2QX")
    String code_hint();

    @Message("I’m here")
    String here();

    @Message("{day}, {from} to {to}")
    String when(String day, String from, String to);

    @Message("Thank you. You are checked in.")
    String done();

    @Message("Thank you for coming. Your team has another note about today, so please tell them that you are here.")
    String other_note();

    @Message("Welcome. Tell us that you are here")
    String welcome();

    @Message("Point your telephone's camera at the square, then tap the address.")
    String scan();

    @Message("Or open {address} and type:")
    String type(String address);

    @Message("It works from {from} until {to}.")
    String works(String from, String to);

    @Message("Square code for checking in")
    String square();

    @Message("No telephone? Just say hello: we will mark you.")
    String without();

    @Message("Home")
    String home();
}
