package org.pacewell.calendar;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the clinic's calendar. */
@MessageBundle("calendar")
public interface CalendarMessages {
    @Message("Calendar")
    String title();

    @Message("Day")
    String on();

    @Message("Site")
    String site();

    @Message("All")
    String all();

    @Message("Show")
    String show();

    @Message("Other days")
    String nav();

    @Message("Month before")
    String month_before();

    @Message("Month after")
    String month_after();

    @Message("Week before")
    String week_before();

    @Message("Week after")
    String week_after();

    @Message("As a week")
    String as_week();

    @Message("As a month")
    String as_month();

    @Message("Week of {monday}")
    String week_of(String monday);

    @Message("Nothing is planned in these days")
    String nothing();

    @Message("(today)")
    String today();

    @Message("Works {hours}")
    String hours(String hours);

    @Message("{name} is away")
    String away(String name);

    @Message("{cohort}, one-to-one")
    String one_to_one(String cohort);

    @Message("{cohort}, {number}")
    String session(String cohort, int number);

    @Message("Room")
    String room();

    @Message("Who runs it")
    String staff();

    @Message("Cancelled")
    String cancelled();
}
