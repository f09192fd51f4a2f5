package org.pacewell.offline;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about marks that wait on a device, or wait for a person. */
@MessageBundle("offline")
public interface OfflineMessages {
    @Message("Every mark is saved.")
    String saved();

    @Message("Saving …")
    String saving();

    @Message(
            "No connection. Marks that wait on this device, without names: %n. They are sent when it is back. Keep this page open.")
    String waiting();

    @Message(
            "You were signed out. Marks that wait on this device, without names: %n. Sign in again in a new tab, then come back here.")
    String signed_out();

    @Message("Marks that could not be taken: %n. Press “Save the register” to see why.")
    String wrong();

    @Message(
            "Saved. Marks of somebody else that wait on this device: %n. They are sent when that person opens this register here.")
    String of_others();

    @Message("%w saved this just now.")
    String by_template();

    @Message("{count} {#if count == 1}mark waits{#else}marks wait{/if} for somebody to decide")
    String held(int count);

    @Message("Marks that wait")
    String title();

    @Message(
            "These marks were made on a device while it was out of reach, and differ from what was saved meanwhile. Nothing is lost: choose which one holds.")
    String lede();

    @Message("Nothing waits")
    String nothing();

    @Message("Every mark that a device sent is in the register.")
    String nothing_advice();

    @Message("The register says")
    String stands();

    @Message("The device says")
    String sent();

    @Message("{what}, made at {time} by {who}")
    String sent_by(String what, String time, String who);

    @Message("{what}, saved by {who}")
    String stands_by(String what, String who);

    @Message("Nobody is marked")
    String unmarked();

    @Message("Use “{what}”")
    String use(String what);

    @Message("Keep “{what}”")
    String leave(String what);

    @Message("Leave unmarked")
    String leave_unmarked();

    @Message("The mark of the device is in the register now.")
    String used();

    @Message("The register stays as it is. What the device sent is kept.")
    String left();

    @Message("{cohort}, session {number}")
    String session(String cohort, int number);

    @Message("Register")
    String register();

    @Message("There is no connection just now")
    String no_connection();

    @Message("Names are never kept on a device, so this page cannot be shown without a connection.")
    String no_connection_lede();

    @Message(
            "Marks that you made are kept on this device. Open their register again when the connection is back; they are sent at once.")
    String no_connection_marks();

    @Message("Until then the paper sheet helps. Marks on it can be typed in later.")
    String no_connection_paper();

    @Message("Try again")
    String try_again();

    @Message("Marks of a register wait on this device. Open the register and they are sent.")
    String open_register();
}
