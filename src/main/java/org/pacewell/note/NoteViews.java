package org.pacewell.note;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pacewell.access.SignedIn;
import org.pacewell.audit.Trail;
import org.pacewell.person.StaffMember;
import org.pacewell.person.StaffMembers;
import org.pacewell.rule.NotFound;
import org.pacewell.schedule.Session;
import org.pacewell.web.FormErrors;

/** Gathers what a note shows that is read. */
@ApplicationScoped
class NoteViews {
    private final NoteHeads heads;
    private final Notes notes;
    private final NoteVersions versions;
    private final NotePolicy policy;
    private final StaffMembers staff;
    private final SignedIn person;
    private final Trail trail;

    NoteViews(
            NoteHeads heads,
            Notes notes,
            NoteVersions versions,
            NotePolicy policy,
            StaffMembers staff,
            SignedIn person,
            Trail trail) {
        this.heads = heads;
        this.notes = notes;
        this.versions = versions;
        this.policy = policy;
        this.staff = staff;
        this.person = person;
        this.trail = trail;
    }

    /** The newest that was signed, or the draft of what never was. */
    NotePages.NoteView view(NoteSubject subject, FormErrors errors) {
        var session = subject.session();
        var note = notes.of(session, subject.enrolment());
        trail.readOf(subject.whose(), "note", note.map(Note::id).orElse(null));
        var signed = note.map(versions::of).orElse(List.of());
        var rows = rows(signed, session.zone());
        var state = note.map(Note::state).orElse(NoteState.NONE);
        var shown = signed.stream().findFirst().map(NoteVersion::text).or(() -> note.map(Note::text));
        var reachesSession = policy.mayRead(session);
        return new NotePages.NoteView(
                heads.of(session),
                NoteHeads.whose(subject),
                reachesSession ? "/sessions/" + session.id() + "/notes" : participantNotes(subject),
                reachesSession ? NoteWords.words().to_list() : NoteWords.words().to_person(),
                badge(state),
                parts(shown),
                rows,
                state == NoteState.DRAFT,
                state == NoteState.AMENDING,
                note.map(Note::version).orElse(0),
                errors,
                new NotePages.May(policy.mayWrite(session), mayCosign(session, signed)));
    }

    NotePages.NoteVersionView version(NoteSubject subject, int number) {
        var note = notes.of(subject.session(), subject.enrolment());
        trail.readOf(subject.whose(), "note", note.map(Note::id).orElse(null));
        var version = note.map(it -> versions.require(it, number)).orElseThrow(NotFound::new);
        return new NotePages.NoteVersionView(
                heads.of(subject.session()),
                NoteHeads.whose(subject),
                rows(List.of(version), subject.session().zone()).getFirst(),
                parts(Optional.of(version.text())));
    }

    static NotePages.Badge badge(NoteState state) {
        return new NotePages.Badge(state.label(), state.tone());
    }

    private boolean mayCosign(Session session, List<NoteVersion> signed) {
        return policy.mayRead(session)
                && signed.stream()
                        .limit(1)
                        .anyMatch(version -> version.awaitsCosignature()
                                && !version.signedBy().equals(person.staffId()));
    }

    private static String participantNotes(NoteSubject subject) {
        return subject.person()
                .map(it -> "/participants/" + it.participantId() + "/notes")
                .orElse("/today");
    }

    private static List<NotePages.Part> parts(Optional<NoteText> text) {
        return text.map(NoteText::sections).orElse(List.of()).stream()
                .filter(section -> !section.isEmpty())
                .map(section -> new NotePages.Part(section.heading(), section.text()))
                .toList();
    }

    private List<NotePages.VersionRow> rows(List<NoteVersion> signed, ZoneId zone) {
        var names = names(signed);
        return signed.stream().map(version -> row(version, names, zone)).toList();
    }

    private static NotePages.VersionRow row(NoteVersion version, Map<UUID, String> names, ZoneId zone) {
        return new NotePages.VersionRow(
                version.number(),
                names.getOrDefault(version.signedBy(), ""),
                NoteWords.moment(version.signedAt(), zone),
                version.reason(),
                version.cosignature()
                        .map(it -> by(names.getOrDefault(it.by(), ""), it.at(), zone))
                        .orElse(""),
                version.awaitsCosignature());
    }

    private static String by(String name, Instant at, ZoneId zone) {
        return NoteWords.words().by(name, NoteWords.moment(at, zone));
    }

    private Map<UUID, String> names(List<NoteVersion> signed) {
        var ids = new HashSet<UUID>();
        signed.forEach(version -> {
            ids.add(version.signedBy());
            version.cosignature().ifPresent(it -> ids.add(it.by()));
        });
        return staff.all(ids).stream().collect(Collectors.toMap(StaffMember::id, StaffMember::name));
    }
}
