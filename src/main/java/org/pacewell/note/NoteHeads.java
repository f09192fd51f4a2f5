package org.pacewell.note;

import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import org.pacewell.attendance.AttendanceMessages;
import org.pacewell.cohort.Cohorts;
import org.pacewell.schedule.Session;
import org.pacewell.schedule.Sessions;
import org.pacewell.web.Words;

/** What stands at the head of every page about notes: which session, and whose note. */
@ApplicationScoped
class NoteHeads {
    private final Cohorts cohorts;
    private final Sessions sessions;

    NoteHeads(Cohorts cohorts, Sessions sessions) {
        this.cohorts = cohorts;
        this.sessions = sessions;
    }

    NotePages.SessionHead of(Session session) {
        return new NotePages.SessionHead(
                session.id(), caption(session), session.title(), session.day(), session.startsAt(), session.endsAt());
    }

    /** A person's note has their name and date of birth, so that nobody writes into somebody else's. */
    static NotePages.Whose whose(NoteSubject subject) {
        return subject.person()
                .map(person -> new NotePages.Whose(
                        subject.key(),
                        NoteWords.words().note_of(person.name()),
                        person.name(),
                        Words.plain(person.birthDate())))
                .orElseGet(() -> new NotePages.Whose(
                        subject.key(),
                        NoteWords.words().group_note(),
                        NoteWords.words().the_group(),
                        ""));
    }

    private String caption(Session session) {
        var words = MessageBundles.get(AttendanceMessages.class);
        var cohort = cohorts.require(session.cohortId()).name();
        return session.isOneToOne()
                ? words.title_one_to_one(cohort)
                : words.title(cohort, session.number(), sessions.lastNumber(session));
    }
}
