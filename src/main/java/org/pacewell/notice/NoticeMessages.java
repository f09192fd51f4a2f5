package org.pacewell.notice;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of notices, and of the page that lists them. */
@MessageBundle("notice")
public interface NoticeMessages {
    @Message("Hello {name},")
    String hello(String name);

    @Message("A change to your appointments")
    String subject();

    @Message("A change to your sessions")
    String staff_subject();

    @Message("Your session on {was} has moved.\nIt is now on {now}.")
    String moved(String was, String now);

    @Message("Your session on {was} will not take place.")
    String cancelled(String was);

    @Message("We are sorry.")
    String sorry();

    @Message("You have a new session on {now}.")
    String added(String now);

    @Message(
            "{#if place}Your session on {was} has a new place: {place}.{#else}Your session on {was} has a new place. You find it under your sessions.{/if}")
    String other_place(String was, String place);

    @Message(
            "You find all your sessions, and how to get there, at {address}\nIf you cannot come, please tell us there.")
    String your_sessions(String address);

    @Message("{cohort}, session {number} ({title})")
    String called(String cohort, int number, String title);

    @Message("{called} was on {was}.\nNow: {now}.")
    String staff_changed(String called, String was, String now);

    @Message("{called} on {was} is cancelled.")
    String staff_cancelled(String called, String was);

    @Message("{called} is new: {now}.")
    String staff_added(String called, String now);

    @Message("You now run {called}: {now}.")
    String staff_yours(String called, String now);

    @Message("You no longer run {called} on {was}.")
    String staff_no_more(String called, String was);

    @Message("You find your sessions at {address}")
    String your_work(String address);

    @Message("Nobody reads what is sent to this address.")
    String no_answers();

    @Message("Notices")
    String title();

    @Message("What people were told of changed dates, each one by themselves.")
    String lede();

    @Message("Which")
    String state();

    @Message("Everybody to ring")
    String to_ring();

    @Message("Not sent yet")
    String waiting();

    @Message("All")
    String all();

    @Message("Show")
    String show();

    @Message("Who")
    String who();

    @Message("Born {day}")
    String born(String day);

    @Message("Staff")
    String staff();

    @Message("What they are told")
    String what();

    @Message("And {count} more")
    String more(int count);

    @Message("Written")
    String written();

    @Message("State")
    String how();

    @Message("Leaves {when}")
    String leaves(String when);

    @Message("Tried {#if tries == 1}once{#else}{tries} times{/if}, again {when}")
    String tried(int tries, String when);

    @Message("Sent")
    String sent();

    @Message("Taken back")
    String withdrawn();

    @Message("Not sent")
    String left();

    @Message("No e-mail address")
    String no_address();

    @Message("The address takes no mail")
    String refused();

    @Message("No mail could leave in time")
    String too_late();

    @Message("To ring")
    String ring();

    @Message("Told")
    String told_otherwise();

    @Message("By {name}. {why}")
    String told_by(String name, String why);

    @Message("The change was taken back before it left")
    String withdrawn_detail();

    @Message("No longer in the cohort")
    String left_detail();

    @Message("I told them")
    String tell();

    @Message("No telephone number")
    String no_phone();

    @Message("{name} has been told.")
    String told(String name);

    @Message("Nobody waits to be rung")
    String none_to_ring();

    @Message("Whoever cannot be reached by e-mail about a changed session is listed here.")
    String none_to_ring_advice();

    @Message("No notices")
    String none();

    @Message("When a session moves or is cancelled, what people are told is listed here.")
    String none_advice();

    @Message("The change")
    String of_change();

    @Message("The cohort")
    String of_cohort();

    @Message("All notices")
    String of_all();
}
