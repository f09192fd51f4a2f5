package org.pacewell.attendance;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.time.LocalDate;

/** The words of the pages of a session and its register. */
@MessageBundle("attendance")
public interface AttendanceMessages {
    @Message("{cohort}, one-to-one appointment")
    String title_one_to_one(String cohort);

    @Message("{cohort}, session {number} of {of}")
    String title(String cohort, int number, int of);

    @Message("Register")
    String register();

    @Message("Everyone is here")
    String everyone();

    @Message("b. {year}")
    String born(int year);

    @Message("More")
    String more();

    @Message("Still open from before")
    String left_open();

    @Message("Overdue")
    String late_action();

    @Message("Due {day}{#if owner}, {owner}{/if}")
    String due(String day, String owner);

    @Message("Arrived at")
    String arrived_at();

    @Message("Left at")
    String left_at();

    @Message("Reason")
    String reason();

    @Message("No reason")
    String no_reason();

    @Message("{marked} of {of} marked.")
    String marked(int marked, int of);

    @Message("%m of %n marked.")
    String marked_template();

    @Message(
            "Keys in a row: H here, L late, E left early, A adapted, J remote, P apology, R recap instead, N not here.")
    String keys();

    @Message("Save the register")
    String save();

    @Message("The register was saved. Everybody is marked.")
    String saved_all();

    @Message("The register was saved. {count} people are still unmarked.")
    String saved(int count);

    @Message("Recorded: {what}, NHS code {code}, {minutes} minutes.")
    String recorded(String what, String code, int minutes);

    @Message("They checked themselves in.")
    String checked_in();

    @Message("themselves")
    String themselves();

    @Message("{what}, said before the session moved")
    String said_before_move(String what);

    @Message("Guest")
    String guest();

    @Message("{name} (guest)")
    String guest_name(String name);

    @Message("Not marked yet")
    String unmarked();

    @Message("Earlier: {what}, by {who} on {when}")
    String earlier(String what, String who, String when);

    @Message("Corrected: {reason}.")
    String corrected(String reason);

    @Message(
            "This register is complete and locked. It can still be corrected when you say why; what stood before is kept.")
    String locked();

    @Message("Why is it corrected?")
    String correction();

    @Message("A few words, for example: the paper sheet said so. They are kept with each mark that changes now.")
    String correction_hint();

    @Message("This is what was known at the end of {day}. Nothing can be changed here.")
    String known_on(String day);

    @Message("See the register as it is now")
    String known_now();

    @Message("What was known on an earlier day")
    String known_summary();

    @Message("Day")
    String known_day();

    @Message("Show")
    String known_show();

    @Message("{who} saved this meanwhile: {what}.")
    String meanwhile(String who, String what);

    @Message("Plan")
    String plan();

    @Message("{minutes} min")
    String minutes(int minutes);

    @Message("Topics")
    String topics();

    @Message("Questions for the group")
    String prompts();

    @Message("Guide for facilitators")
    String guide();

    @Message("Read the handout")
    String handout();

    @Message("Home practice")
    String home_practice();

    @Message("People bring")
    String bring();

    @Message("What each outcome means outside the clinic")
    String codes();

    @Message("Outcome")
    String outcome();

    @Message("NHS code")
    String nhs_code();

    @Message("Nobody has a place in this cohort yet")
    String nobody();

    @Message("Add people to the cohort, and they appear here.")
    String nobody_advice();

    @Message("This session has not begun yet. You can already mark who told you that they cannot come.")
    String ahead();

    @Message("This session was cancelled. {reason}")
    String cancelled(String reason);

    @Message("Paper sheet")
    String sheet();

    @Message("Check-in code")
    String check_in();

    @Message("With {names}")
    String with(String names);

    @Message("Attendance")
    String report();

    @Message("{share} of the places in sessions held so far were taken up. {rule}")
    String report_lede(String share, String rule);

    @Message(
            "{#if apologies}Sessions that the clinic cancelled do not count; apologies do.{#else}Sessions that the clinic cancelled do not count, and neither do apologies.{/if}")
    String counting(boolean apologies);

    @Message("{what} ({#if apologies}apologies count{#else}apologies do not count{/if})")
    String counted(String what, boolean apologies);

    @Message("No session has been held yet.")
    String report_none();

    @Message("Person")
    String person();

    @Message("Attended")
    String attended();

    @Message("Share")
    String share();

    @Message("Minutes")
    String minutes_head();

    @Message("{count} of {of}")
    String of(int count, int of);

    @Message("{count} marks are missing in sessions that are over.")
    String unmarked_count(int count);

    @Message("Unmarked")
    String unmarked_cell();

    @Message("Attendance of the cohort")
    String report_region();

    @Message("Mark")
    String sheet_mark();

    @Message("Register sheet")
    String sheet_title();

    @Message("For staff only. Do not pass this sheet round: nobody in the group should read another's name here.")
    String sheet_advice();

    @Message("Attendance {cohort}")
    String report_file(String cohort);

    @Message("Session {number}, {day}")
    String report_session(int number, LocalDate day);

    @Message("Born")
    String born_head();

    @Message("Expected")
    String expected_head();

    @Message("Download for a spreadsheet")
    String download();
}
