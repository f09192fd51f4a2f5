package org.pacewell.feed;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages about a participant's own calendar: plain, warm, and open about who could see it. */
@MessageBundle("feed")
public interface FeedMessages {
    @Message("Appointment")
    String appointment();

    @Message("Busy")
    String busy();

    @Message("Class")
    String a_class();

    @Message("Your sessions in your own calendar")
    String title();

    @Message("The calendar on your phone or computer can show your sessions. When we change one, it changes there too.")
    String lede();

    @Message("My programme")
    String programme();

    @Message("Who can see it")
    String who();

    @Message(
            "Anybody who can look at your calendar sees the days and times. If you share a calendar at home, your family sees them too.")
    String who_looks();

    @Message("We never put in what a session is about, who else comes, or a link to a video call.")
    String who_never();

    @Message(
            "You get a web address. It is like a key: whoever has it can see your times. Keep it to yourself. Your calendar’s settings show it, with the name of this site in it. You can stop it at any time.")
    String who_key();

    @Message("What should each session be called?")
    String wording();

    @Message("Choose a word that you are happy for others to see.")
    String wording_hint();

    @Message("Where it is")
    String place();

    @Message("Somebody who knows the street may guess where you go. Without it, you find the place on this site.")
    String place_hint();

    @Message("Put in the street address")
    String with_place();

    @Message("Make my calendar address")
    String make();

    @Message("Save")
    String save();

    @Message("Your calendar address works")
    String works();

    @Message("You made it on {day}. We cannot show it again, because we keep no copy of it.")
    String works_since(String day);

    @Message("Make a new address")
    String replace();

    @Message("Stop it")
    String stop();

    @Message("What your calendar says")
    String says();

    @Message("Your calendar will say this the next time that it looks here.")
    String saved();

    @Message(
            "Your calendar address is stopped. The sessions will go from your calendar the next time that it looks here.")
    String stopped();

    @Message("Your calendar address")
    String new_title();

    @Message("Copy it now. We show it only this once.")
    String new_lede();

    @Message("Address")
    String address();

    @Message("Copy")
    String copy();

    @Message("Copied")
    String copied();

    @Message("On an iPhone or iPad")
    String on_iphone();

    @Message(
            "Open Settings, then Calendar, then Accounts. Choose Add Account, then Other, then Add Subscribed Calendar. Paste the address.")
    String on_iphone_how();

    @Message("On an Android phone")
    String on_android();

    @Message(
            "On a computer, open Google Calendar. Beside Other calendars choose the plus sign, then From URL. Paste the address. Your phone shows it after a while.")
    String on_android_how();

    @Message("In Outlook")
    String on_outlook();

    @Message("Open your calendar. Choose Add calendar, then Subscribe from web. Paste the address.")
    String on_outlook_how();

    @Message("Good to know")
    String late();

    @Message(
            "Calendars look here only now and then, some of them once a day. If something changes late, this site knows first.")
    String late_text();

    @Message("I have copied it")
    String finished();

    @Message("Make a new address?")
    String replace_title();

    @Message(
            "The old address stops at once. You then add the new one to your calendar. Do this if somebody else may have the old one, or if you have lost it.")
    String replace_lede();

    @Message("Stop your calendar address?")
    String stop_title();

    @Message(
            "Your sessions will go from your calendar. They stay on this site, and you can make another address later.")
    String stop_lede();

    @Message("Keep it as it is")
    String keep();
}
