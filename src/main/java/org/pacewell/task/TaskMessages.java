package org.pacewell.task;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the tasks. */
@MessageBundle("task")
public interface TaskMessages {
    @Message("Tasks")
    String title();

    @Message("What waits for a person. Yours come first, then the earliest due.")
    String lede();

    @Message("Whose")
    String whose();

    @Message("Mine")
    String mine();

    @Message("All that I may see")
    String all();

    @Message("State")
    String state();

    @Message("Open")
    String open();

    @Message("Closed")
    String closed();

    @Message("Show")
    String show();

    @Message("Task")
    String task();

    @Message("About")
    String about();

    @Message("Owner")
    String owner();

    @Message("Due")
    String due();

    @Message("Nobody yet")
    String nobody();

    @Message("Nobody in particular")
    String nobody_in_particular();

    @Message("Born {day}")
    String born(String day);

    @Message("{day}, {time}")
    String at(String day, String time);

    @Message("Overdue")
    String overdue();

    @Message("To be checked")
    String doubted();

    @Message("No tasks here")
    String none();

    @Message("Nothing waits for anybody with these choices.")
    String none_advice();

    @Message("Cohort")
    String cohort();

    @Message("Session")
    String session();

    @Message("Recorded")
    String detail();

    @Message("For those who care for the person.")
    String detail_hidden();

    @Message(
            "A mark was corrected since, so the reason for this task may be gone. Have a look, then close it if nothing is left to do.")
    String doubted_advice();

    @Message("What happened")
    String history();

    @Message("Opened, from what {name} recorded")
    String opened(String name);

    @Message("{by} handed it to {to}")
    String handed_on(String by, String to);

    @Message("{words}, recorded by {by}")
    String again(String words, String by);

    @Message("{by} corrected a mark: the reason no longer holds")
    String doubted_by(String by);

    @Message("{by} changed a mark: the reason holds again")
    String renewed(String by);

    @Message("{by} asked that nobody gets in touch for now: due later")
    String put_off(String by);

    @Message("{name}, {when}")
    String by(String name, String when);

    @Message("{by} closed it: {outcome}. {reason}")
    String closed_by(String by, String outcome, String reason);

    @Message("Hand on")
    String hand_on();

    @Message("To whom")
    String to_whom();

    @Message("Somebody else")
    String choose();

    @Message("Close this task")
    String close();

    @Message("How did it end?")
    String outcome();

    @Message("Why")
    String reason();

    @Message("In a sentence. It is kept with the task.")
    String reason_hint();

    @Message("Close it")
    String close_button();

    @Message("The task is now {name}’s.")
    String handed_to(String name);

    @Message("The task is closed.")
    String is_closed();
}
