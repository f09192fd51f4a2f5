package org.pacewell.attendance;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the dose ledger and of how people stand towards completing a programme. */
@MessageBundle("dose")
public interface DoseMessages {
    @Message("Minutes and completion")
    String title();

    @Message(
            "What each person took part in so far, in minutes of what was planned for them. Breaks do not count. Late arrival and early leaving do. {rule} Make-up sessions count on top.")
    String lede(String rule);

    @Message("Make-up sessions")
    String make_ups();

    @Message(
            "{#if needed > 0}The programme is complete with {needed} of its {of} modules.{#else}The programme does not say what completes it.{/if}{#if essential} Everybody needs: {essential}.{/if} This is a help to look at people one by one; nobody is discharged by it.")
    String rule(int needed, int of, String essential);

    @Message("Person")
    String person();

    @Message("All")
    String all();

    @Message("Not set out in parts")
    String undivided();

    @Message("of {minutes}")
    String planned_under(int minutes);

    @Message("Completion")
    String completion();

    @Message("Reason")
    String reason();

    @Message("Met")
    String met();

    @Message("On course")
    String on_course();

    @Message("At risk")
    String at_risk();

    @Message("Has left")
    String left();

    @Message("No rule")
    String no_rule();

    @Message("Took part in {taken} of {of} modules so far.")
    String no_rule_reason(int taken, int of);

    @Message("Took part in {taken} of {of} modules{#if needed > 0}; the programme asks for {needed}{/if}.")
    String met_reason(int taken, int of, int needed);

    @Message(
            "Took part in {taken} of {of} modules so far{#if needed > 0}; the programme asks for {needed}{/if}. {ahead} may still follow.")
    String on_course_reason(int taken, int of, int needed, int ahead);

    @Message(
            "Took part in {taken} of {of} modules so far; the programme asks for {needed}, and {ahead} may still follow. A make-up session would help.")
    String too_few_reason(int taken, int of, int needed, int ahead);

    @Message(
            "Everybody needs {titles}, and it does not come again in this cohort. A make-up session would help. Took part in {taken} of {of} modules so far.")
    String missed_reason(String titles, int taken, int of);

    @Message("Took part in {taken} of {of} modules while in the cohort.")
    String left_reason(int taken, int of);

    @Message("{what}, planned")
    String planned(String what);

    @Message("{what}, minutes")
    String minutes(String what);

    @Message("Minutes {cohort}")
    String file(String cohort);

    @Message("Download for a spreadsheet")
    String download();

    @Message("Print")
    String print();

    @Message("Nobody has a place in this cohort yet")
    String nobody();

    @Message("Add people to the cohort, and they appear here.")
    String nobody_advice();

    @Message("Minutes of each person")
    String region();
}
