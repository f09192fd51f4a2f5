package org.pacewell.participant;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the participant's portal: plain, warm, never blaming. */
@MessageBundle("mine")
public interface ParticipantMessages {
    @Message("Read it another way")
    String other_ways();

    @Message("To look at and keep")
    String files();

    @Message("Kind")
    String kind();

    @Message("Show it")
    String show_kind();

    @Message("Get a PDF to keep or print")
    String keep_file();

    @Message("Home")
    String home();

    @Message("Hello {name}")
    String hello(String name);

    @Message("Your next session is {when}.")
    String next_is(String when);

    @Message("today")
    String today();

    @Message("tomorrow")
    String tomorrow();

    @Message("on {day}")
    String on(String day);

    @Message("You have no session to come.")
    String none_next();

    @Message("When your clinic gives you a place in a group, you will see it here.")
    String none_yet();

    @Message("Well done for all that you have practised. Your handouts stay here for you.")
    String all_over();

    @Message("Session {number} of {of}")
    String session_of(int number, int of);

    @Message("One-to-one appointment, just you and your team")
    String one_to_one();

    @Message("Catch-up session, with another group")
    String guest();

    @Message("Catch-up session: {title}")
    String guest_title(String title);

    @Message("Online")
    String online();

    @Message("One-to-one: {title}")
    String one_to_one_title(String title);

    @Message("{number}. {title}")
    String numbered(int number, String title);

    @Message("Where")
    String where();

    @Message("How to get there")
    String how_to_get_there();

    @Message("I’m in the room: check in")
    String check_in();

    @Message("About")
    String about();

    @Message("Bring")
    String bring();

    @Message("Read")
    String handouts();

    @Message("Can’t make it, or having a flare?")
    String flare_title();

    @Message("Coming on a difficult day is welcome. You can rest, move less, or stay for part of it.")
    String flare_text();

    @Message("I’m flaring but coming")
    String flaring();

    @Message("I can’t come")
    String cannot();

    @Message("I’m coming after all")
    String coming();

    @Message("You told us that you can’t come. Thank you for letting us know. You can catch up with the handout.")
    String said_cannot();

    @Message("You told us that you are having a flare and will come. We will make it easier for you.")
    String said_flaring();

    @Message("This session has moved since you told us about the old time. Please tell us again for the new time.")
    String said_before_move();

    @Message("Thank you. Your team knows now.")
    String told();

    @Message("Good. We look forward to seeing you.")
    String glad();

    @Message("What to practise at home")
    String practice();

    @Message("Coming up")
    String coming_up();

    @Message("See the whole programme")
    String whole();

    @Message("My programme")
    String programme();

    @Message("All your sessions, and what to read for each.")
    String programme_lede();

    @Message("Add to my calendar")
    String add_to_calendar();

    @Message("Your sessions in your own calendar")
    String own_calendar();

    @Message("You were there")
    String was_there();

    @Message("You missed this one")
    String missed();

    @Message("That happens, and you are welcome next time. The reading helps you catch up.")
    String missed_advice();

    @Message("You caught up another way")
    String caught_up();

    @Message("Your session on {day}, {from} to {to}, will not take place. We are sorry.")
    String off(String day, String from, String to);

    @Message("This one did not take place")
    String cancelled();

    @Message("Next")
    String next();

    @Message("Past")
    String past();

    @Message("{day}, {from} to {to}")
    String when(String day, String from, String to);

    @Message("Handout")
    String handout();

    @Message("Print")
    String print();

    @Message("You are not in a group yet")
    String no_programme();

    @Message("Address")
    String address();

    @Message("If you cannot find the way, call your clinic.")
    String directions_advice();

    @Message("Me")
    String me();

    @Message("Who looked at my record")
    String record_title();

    @Message("Each time somebody reads or changes what concerns you, a line is added here. Nobody can remove one.")
    String record_lede();

    @Message("{day}, {time}")
    String record_when(String day, String time);

    @Message("{who}: {did}")
    String record_line(String who, String did);

    @Message("opened your record although you are not in their care. They said why, and the manager was told")
    String opened();

    @Message("looked at who opened your record and why")
    String opening_seen();

    @Message("asked for your record and did not get it, as you are not in their care")
    String turned_away();

    @Message("Nobody has looked at your record yet.")
    String record_none();
}
