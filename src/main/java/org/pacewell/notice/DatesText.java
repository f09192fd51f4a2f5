package org.pacewell.notice;

import io.quarkus.qute.i18n.MessageBundles;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pacewell.clinic.Room;
import org.pacewell.schedule.DatesChanged;
import org.pacewell.schedule.Places;
import org.pacewell.schedule.Session;
import org.pacewell.schedule.Standing;
import org.pacewell.web.ShellMessages;
import org.pacewell.web.Words;

/**
 * What people read about changed dates. Nobody is named in it, and what somebody typed as the reason of a change is for
 * those who have signed in.
 *
 * @param address where the clinic is found on the web
 */
record DatesText(String clinic, String address, String cohort, Places.Known places) {
    private static final String PARAGRAPH = "\n\n";
    /** Where the sessions are found, and who writes. */
    private static final int CLOSING = 2;

    /** What a text tells of the change, without how it closes. */
    static List<String> news(String text) {
        var paragraphs = List.of(text.split(PARAGRAPH));
        return paragraphs.subList(0, Math.max(1, paragraphs.size() - CLOSING));
    }

    Wording forParticipant(List<DatesChanged.Step> steps) {
        var sorry = steps.stream().anyMatch(DatesText::isOff) ? Stream.of(words().sorry()) : Stream.<String>empty();
        var said = Stream.concat(steps.stream().map(this::said), sorry).collect(Collectors.joining(PARAGRAPH));
        return new Wording(words().subject(), paragraphs(said, words().your_sessions(address + "/home"), signature()));
    }

    Wording forStaff(UUID member, List<DatesChanged.Step> steps) {
        var said = steps.stream().map(step -> said(step, member)).collect(Collectors.joining(PARAGRAPH));
        return new Wording(
                words().staff_subject(), paragraphs(said, words().your_work(address + "/today"), signature()));
    }

    private String said(DatesChanged.Step step) {
        var was = when(step.before());
        var is = when(step.after());
        if (step.added()) return words().added(withPlace(step.after()));
        if (isOff(step)) return words().cancelled(was);
        if (was.equals(is)) return words().other_place(was, place(step.after()));
        return words().moved(was, withPlace(step.after()));
    }

    private String said(DatesChanged.Step step, UUID member) {
        var called = words().called(cohort, step.after().number(), step.after().title());
        var was = when(step.before());
        if (step.added()) return words().staff_added(called, withPlace(step.after()));
        if (isOff(step)) return words().staff_cancelled(called, was);
        if (!step.after().staff().contains(member)) return words().staff_no_more(called, was);
        if (!step.before().staff().contains(member)) return words().staff_yours(called, withPlace(step.after()));
        return words().staff_changed(called, was, withPlace(step.after()));
    }

    private static boolean isOff(DatesChanged.Step step) {
        return step.after().status() == Session.Status.CANCELLED;
    }

    private String withPlace(Standing standing) {
        return Stream.of(when(standing), place(standing))
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String when(Standing standing) {
        var hours = MessageBundles.get(ShellMessages.class)
                .from_to(Words.clock(standing.startsAt()), Words.clock(standing.endsAt()));
        return Words.full(standing.day()) + ", " + hours;
    }

    private String place(Standing standing) {
        var site = standing.room().map(places.rooms()::get).map(Room::siteId).or(standing::site);
        return places.of(site, standing.room());
    }

    private String signature() {
        return clinic + "\n" + words().no_answers();
    }

    private static String paragraphs(String... some) {
        return String.join(PARAGRAPH, some);
    }

    private static NoticeMessages words() {
        return MessageBundles.get(NoticeMessages.class);
    }
}
