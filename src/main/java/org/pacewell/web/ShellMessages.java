package org.pacewell.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page shell and of the parts that every page shares. */
@MessageBundle("shell")
public interface ShellMessages {
    @Message("Skip to main content")
    String skip();

    @Message("Main")
    String main_navigation();

    @Message("Sign out")
    String sign_out();

    @Message("Signed in as {name}")
    String signed_in_as(String name);

    @Message("Pacewell helps clinics run pain management groups.")
    String made_with();

    @Message("{from} to {until}")
    String from_to(String from, String until);

    @Message("Back")
    String back();

    @Message("Done")
    String done();

    @Message("There is a problem")
    String problem();

    @Message("Error:")
    String error_prefix();

    @Message("Day")
    String day();

    @Message("Month")
    String month();

    @Message("Year")
    String year();

    @Message("Pages")
    String pages();

    @Message("Next page")
    String next_page();

    @Message("Print")
    String print();

    @Message("Need help now?")
    String need_help();

    @Message("Urgent help and crisis support")
    String urgent_help();

    @Message("Go to the start page")
    String start_page();

    @Message("Reference: {text}")
    String reference(String text);

    @Message("You were signed out because nothing happened for a while. What you typed is still here.")
    String signed_out();

    @Message("Sign in again in a new tab, then come back and save")
    String sign_in_again();

    @Message("There is no connection just now. What you typed is still here.")
    String no_connection();

    @Message("Wait a moment, then press the button again")
    String try_again();

    @Message("You are signed out")
    String signed_out_title();

    @Message("Close the browser as well if others use this device.")
    String signed_out_advice();

    @Message("Sign in")
    String sign_in();

    @Message("You are signed in again")
    String signed_in_title();

    @Message("You can close this tab and go on where you were. What you typed is still there.")
    String signed_in_advice();

    @Message("You were signed out before this was saved")
    String kept_title();

    @Message("What you typed is still here. Nothing has been saved yet.")
    String kept_lede();

    @Message("Save it now")
    String kept_save();

    @Message("Throw it away")
    String kept_drop();

    @Message("What you typed")
    String kept_what();

    @Message("Urgent help")
    String help_title();

    @Message("If you or somebody else is in danger, or you feel you cannot keep yourself safe, get help now.")
    String help_lede();

    @Message("Call 999, or go to the nearest A&E, if a life is at risk.")
    String help_999();

    @Message(
            "In England, Scotland or Wales call 111 for urgent help that is not an emergency. In Northern Ireland call Lifeline on 0808 808 8000.")
    String help_111();

    @Message("Call Samaritans free on 116 123, day or night, to talk to somebody.")
    String help_samaritans();

    @Message("For anything about your group, contact your clinic in the usual way.")
    String help_clinic();

    @Message("Your account has no access here")
    String unknown_person_title();

    @Message(
            "You signed in, but this clinic has not given your account a place yet, or has stopped its access. Ask the clinic, and tell them the e-mail address of your account.")
    String unknown_person_advice();
}
