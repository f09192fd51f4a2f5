package org.pacewell.notice;

import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.pacewell.clinic.OpenClinics;
import org.pacewell.web.Option;
import org.pacewell.web.Words;

/** Gathers what the list of notices shows. */
@ApplicationScoped
class NoticeViews {
    private static final int SHOWN = 2;

    private final OpenClinics clinics;

    NoticeViews(OpenClinics clinics) {
        this.clinics = clinics;
    }

    NoticePages.NoticeList list(NoticeSearch search, List<NoticeLine> shown, boolean more, String error) {
        return new NoticePages.NoticeList(
                filter(search),
                shown.stream().map(this::row).toList(),
                more ? next(search, shown.getLast()) : "",
                error);
    }

    private NoticePages.Row row(NoticeLine line) {
        var news = DatesText.news(line.text());
        return new NoticePages.Row(
                line.id(),
                line.name(),
                line.participantId().map(id -> "/participants/" + id).orElse(""),
                line.born().map(day -> words().born(Words.plain(day))).orElseGet(words()::staff),
                line.phone(),
                news.subList(0, Math.min(SHOWN, news.size())),
                news.subList(Math.min(SHOWN, news.size()), news.size()),
                when(line.writtenAt()),
                state(line),
                tone(line),
                detail(line),
                line.isToRing(),
                line.version());
    }

    private static String state(NoticeLine line) {
        if (line.isToRing()) return words().ring();
        if (!line.toldBy().isEmpty()) return words().told_otherwise();
        return line.outcome().map(Outcome::label).orElseGet(words()::waiting);
    }

    private static String tone(NoticeLine line) {
        if (line.isToRing()) return "rose";
        return line.outcome().isEmpty() ? "sun" : line.outcome().get() == Outcome.SENT ? "leaf" : "plain";
    }

    private String detail(NoticeLine line) {
        if (line.outcome().isPresent()) return detail(line, line.outcome().get());
        var when = when(line.dueAt());
        return line.tries() == 0 ? words().leaves(when) : words().tried(line.tries(), when);
    }

    private static String detail(NoticeLine line, Outcome outcome) {
        if (!line.toldBy().isEmpty()) return words().told_by(line.toldBy(), outcome.label());
        return switch (outcome) {
            case SENT -> "";
            case WITHDRAWN -> words().withdrawn_detail();
            case LEFT -> words().left_detail();
            case NO_ADDRESS, REFUSED, TOO_LATE -> outcome.label();
        };
    }

    private String when(Instant at) {
        var local = at.atZone(clinics.current().zone());
        return Words.tiny(local.toLocalDate()) + ", " + Words.clock(local.toLocalTime());
    }

    private static NoticePages.Filter filter(NoticeSearch search) {
        return new NoticePages.Filter(
                search.state().name(),
                List.of(
                        Option.of(NoticeSearch.State.ALL, words().all()),
                        Option.of(NoticeSearch.State.RING, words().to_ring()),
                        Option.of(NoticeSearch.State.WAITING, words().waiting())),
                search.change().map(UUID::toString).orElse(""),
                search.cohort().map(UUID::toString).orElse(""));
    }

    private static String next(NoticeSearch search, NoticeLine last) {
        return search.href() + "&after=" + last.id();
    }

    static NoticeMessages words() {
        return MessageBundles.get(NoticeMessages.class);
    }
}
