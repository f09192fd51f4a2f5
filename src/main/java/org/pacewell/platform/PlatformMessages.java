package org.pacewell.platform;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the platform administrator's pages. */
@MessageBundle("platform")
public interface PlatformMessages {
    @Message("Clinics")
    String title();

    @Message("Every clinic on this platform. Their records stay with them: nothing about participants is shown here.")
    String lede();

    @Message("Open a clinic")
    String open();

    @Message("Clinic")
    String name();

    @Message("Address")
    String address();

    @Message("Nation")
    String nation();

    @Message("Time zone")
    String zone();

    @Message("Opened")
    String opened();

    @Message("State")
    String state();

    @Message("Open")
    String is_open();

    @Message("Closed")
    String is_closed();

    @Message("No clinics yet")
    String none();

    @Message("Open the first clinic. Its people can sign in at once.")
    String none_advice();

    @Message("Name of the clinic")
    String name_label();

    @Message("Address label")
    String key_label();

    @Message("The first part of the address. With “harbour” the clinic is at harbour.{host}.")
    String key_hint(String host);

    @Message("Nation whose bank holidays it keeps")
    String nation_label();

    @Message("Issuer")
    String issuer_label();

    @Message("Where its people sign in: an OpenID Connect provider, for example a realm of Keycloak.")
    String issuer_hint();

    @Message("How its people sign in")
    String shared_label();

    @Message("Other clinics sign in there too")
    String shared_choice();

    @Message("Then every token must name this clinic, by its address label, as one of its organisations.")
    String shared_hint();

    @Message("How strongly its staff must sign in")
    String staff_acr_label();

    @Message(
            "The “acr” that their tokens must have. Several may stand with a space between them. Leave it empty to ask for nothing more than the usual sign-in.")
    String staff_acr_hint();

    @Message("Sign-in")
    String sign_in();

    @Message("Own issuer")
    String own_issuer();

    @Message("Shared issuer")
    String shared_issuer();

    @Message("Staff: {acr}")
    String asked_of_staff(String acr);

    @Message("The clinic is open. Its people can sign in now, and the starter library is in place.")
    String opened_now();

    @Message("Change {name}")
    String change(String name);

    @Message("Change")
    String change_it();

    @Message("Save changes")
    String save();

    @Message("{name} is changed. Everybody signs in by the new rules from their next request.")
    String changed(String name);

    @Message("Nobody can sign in or read anything. Its records stay as they are.")
    String closed_hint();

    @Message("Cancel")
    String cancel();
}
