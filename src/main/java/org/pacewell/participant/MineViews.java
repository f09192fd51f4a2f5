package org.pacewell.participant;

import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pacewell.attendance.Outcome;
import org.pacewell.checkin.CheckInWindow;
import org.pacewell.clinic.OpenClinics;
import org.pacewell.topic.FileLink;
import org.pacewell.topic.HandoutKind;
import org.pacewell.topic.TopicVersion;
import org.pacewell.web.Markdown;
import org.pacewell.web.Words;

/** Turns a participant's sessions into what their pages show. */
@ApplicationScoped
class MineViews {
    private static final int MOST_SOON = 3;

    /** How a session went or will go for this person, and a kind word where one is needed. */
    private record State(String label, String tone, String advice) {
        static final State NONE = new State("", "plain", "");
    }

    private final OpenClinics clinics;

    MineViews(OpenClinics clinics) {
        this.clinics = clinics;
    }

    MinePages.Home home(String name, List<MyProgramme.Line> lines, List<MyProgramme.Handout> handouts, Instant now) {
        var ahead = lines.stream().filter(line -> isAhead(line, now)).toList();
        var next = ahead.stream().findFirst();
        return new MinePages.Home(
                name,
                lede(lines, next, now),
                off(lines, next, now),
                next.map(line -> List.of(nextSession(line, lines, handouts, now)))
                        .orElse(List.of()),
                practice(lines, now),
                ahead.stream()
                        .skip(1)
                        .limit(MOST_SOON)
                        .map(line -> row(line, handouts, State.NONE, ""))
                        .toList());
    }

    MinePages.Programme programme(List<MyProgramme.Line> lines, List<MyProgramme.Handout> handouts, Instant now) {
        var next = lines.stream().filter(line -> isAhead(line, now)).findFirst();
        var rows = new ArrayList<MinePages.Row>();
        for (var line : lines) {
            var isNext = next.filter(line::equals).isPresent();
            rows.add(row(line, handouts, state(line, isNext, now), css(line, isNext, now)));
        }
        return new MinePages.Programme(List.copyOf(rows));
    }

    MinePages.Handout handout(TopicVersion given, HandoutKind kind) {
        var content = given.content();
        return new MinePages.Handout(
                given.topicId(),
                given.number(),
                content.title(),
                content.summary(),
                Markdown.page(kind.require(content)),
                FileLink.ofHandout(given),
                kind.key(),
                HandoutKind.optionsFor(content));
    }

    /** What somebody might set out for who has not heard that it is cancelled. */
    private static List<String> off(List<MyProgramme.Line> lines, Optional<MyProgramme.Line> next, Instant now) {
        return lines.stream()
                .filter(line -> line.cancelled() && line.starts().isAfter(now))
                .filter(line ->
                        next.isEmpty() || line.starts().isBefore(next.get().starts()))
                .map(line ->
                        words().off(Words.full(line.day()), Words.clock(line.startsAt()), Words.clock(line.endsAt())))
                .toList();
    }

    private String lede(List<MyProgramme.Line> lines, Optional<MyProgramme.Line> next, Instant now) {
        if (next.isEmpty()) return lines.isEmpty() ? words().none_yet() : words().all_over();
        var today = LocalDate.ofInstant(now, zone());
        var day = next.get().day();
        if (day.equals(today)) return words().next_is(words().today());
        if (day.equals(today.plusDays(1))) return words().next_is(words().tomorrow());
        return words().next_is(words().on(Words.full(day)));
    }

    private static MinePages.NextSession nextSession(
            MyProgramme.Line line, List<MyProgramme.Line> all, List<MyProgramme.Handout> handouts, Instant now) {
        return new MinePages.NextSession(
                line.id(),
                caption(line, all),
                line.day(),
                line.startsAt(),
                line.endsAt(),
                place(line),
                !line.site().isEmpty(),
                line.title(),
                line.about(),
                line.bring(),
                readings(line.id(), handouts),
                line.said().map(said -> said.kind().name()).orElse(""),
                line.said().filter(MyProgramme.Said::beforeMove).isPresent(),
                CheckInWindow.isOpen(line.starts(), line.ends(), now));
    }

    private static String place(MyProgramme.Line line) {
        return line.online() ? words().online() : line.place();
    }

    private static String caption(MyProgramme.Line line, List<MyProgramme.Line> all) {
        if (line.oneToOne()) return words().one_to_one();
        if (line.guest()) return words().guest();
        int last = all.stream()
                .filter(other -> other.enrolmentId().equals(line.enrolmentId()))
                .filter(other -> !other.oneToOne() && !other.guest() && !other.cancelled())
                .mapToInt(MyProgramme.Line::number)
                .max()
                .orElse(line.number());
        return words().session_of(line.number(), last);
    }

    /** What to practise: that of the last session that has begun. */
    private static String practice(List<MyProgramme.Line> lines, Instant now) {
        return lines.stream()
                .filter(line -> !line.cancelled() && line.starts().isBefore(now))
                .reduce((first, second) -> second)
                .map(MyProgramme.Line::homePractice)
                .orElse("");
    }

    private static MinePages.Row row(
            MyProgramme.Line line, List<MyProgramme.Handout> handouts, State state, String css) {
        return new MinePages.Row(
                line.id(),
                title(line),
                line.about(),
                line.day(),
                line.startsAt(),
                line.endsAt(),
                place(line),
                state.label(),
                state.tone(),
                state.advice(),
                css,
                readings(line.id(), handouts));
    }

    private static String title(MyProgramme.Line line) {
        if (line.oneToOne()) return words().one_to_one_title(line.title());
        return line.guest() ? words().guest_title(line.title()) : words().numbered(line.number(), line.title());
    }

    private static State state(MyProgramme.Line line, boolean isNext, Instant now) {
        if (line.cancelled()) return new State(words().cancelled(), "plain", line.cancelReason());
        if (isNext) return new State(words().next(), "leaf", "");
        if (line.starts().isAfter(now)) return State.NONE;
        return line.outcome().map(MineViews::seen).orElse(State.NONE);
    }

    private static State seen(Outcome outcome) {
        if (outcome == Outcome.CANCELLED_BY_CLINIC) return new State(words().cancelled(), "plain", "");
        if (outcome == Outcome.RECAP) return new State(words().caught_up(), "leaf", "");
        return outcome.isPresent()
                ? new State(words().was_there(), "leaf", "")
                : new State(words().missed(), "plain", words().missed_advice());
    }

    private static String css(MyProgramme.Line line, boolean isNext, Instant now) {
        if (line.cancelled()) return "is-cancelled";
        if (isNext) return "is-next";
        return line.ends().isBefore(now) ? "is-past" : "";
    }

    private static boolean isAhead(MyProgramme.Line line, Instant now) {
        return !line.cancelled() && line.ends().isAfter(now);
    }

    private static List<MinePages.Reading> readings(UUID session, List<MyProgramme.Handout> handouts) {
        return handouts.stream()
                .filter(handout -> handout.sessionId().equals(session))
                .map(handout -> new MinePages.Reading(handout.topicId(), handout.version(), handout.title()))
                .toList();
    }

    private ZoneId zone() {
        return clinics.current().zone();
    }

    private static ParticipantMessages words() {
        return MessageBundles.get(ParticipantMessages.class);
    }
}
