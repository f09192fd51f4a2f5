package org.pacewell.note;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pacewell.topic.Stale;
import org.pacewell.topic.TopicComparison.Passage;
import org.pacewell.web.FormErrors;

/** Gathers what the page shows on which a note is written. */
@ApplicationScoped
class NoteEditing {
    private final NoteHeads heads;
    private final Notes notes;
    private final NoteTemplates templates;
    private final NoteWarnings warnings;
    private final SessionFacts facts;

    NoteEditing(NoteHeads heads, Notes notes, NoteTemplates templates, NoteWarnings warnings, SessionFacts facts) {
        this.heads = heads;
        this.notes = notes;
        this.templates = templates;
        this.warnings = warnings;
        this.facts = facts;
    }

    /** As it stands now: the draft, or what was signed last, or nothing yet under the clinic's headings. */
    NotePages.NoteEdit page(NoteSubject subject) {
        var note = find(subject);
        var form = NoteForm.of(now(subject, note), note.map(Note::version).orElse(0));
        return page(subject, form, warned(subject, form.written().text()), List.of(), FormErrors.NONE);
    }

    /** With the facts of the session put in; nothing is saved. */
    NotePages.NoteEdit withFacts(NoteSubject subject, NoteForm typed) {
        var written = typed.written();
        var filled = new Written(written.text().with(facts.of(subject)), written.reason(), written.asksCosign());
        var form = NoteForm.of(filled, typed.seenVersion());
        return page(subject, form, warned(subject, filled.text()), List.of(), FormErrors.NONE);
    }

    /** The same again with everything that was typed. */
    NotePages.NoteEdit again(NoteSubject subject, NoteForm typed, FormErrors errors) {
        return page(subject, typed, warned(subject, typed.written().text()), List.of(), errors);
    }

    /** What was typed, beside what somebody else saved meanwhile; sent once more it is taken. */
    NotePages.NoteEdit stale(NoteSubject subject, NoteForm typed, FormErrors errors) {
        var note = find(subject);
        var written = typed.written();
        var form = NoteForm.of(written, note.map(Note::version).orElse(0));
        var meanwhile =
                Stale.of(() -> written.text().lines(), now(subject, note).text().lines());
        return page(subject, form, warned(subject, written.text()), meanwhile, errors);
    }

    /** The draft is saved; before it is signed somebody is to look at these warnings. */
    NotePages.NoteEdit unconfirmed(NoteSubject subject, Note note, List<NoteWarning> found) {
        var form = NoteForm.of(new Written(note.text(), note.reason(), note.asksCosign()), note.version());
        var errors = FormErrors.of(new WarningsUnread(), "confirmed");
        return page(subject, form, warned(found), List.of(), errors);
    }

    /** What a note says now, for somebody who goes on with it. */
    Written now(NoteSubject subject, Optional<Note> note) {
        return note.filter(it -> it.isDrafting() || it.isAmended())
                .map(it -> new Written(it.text(), it.isDrafting() ? it.reason() : "", it.asksCosign()))
                .orElseGet(() -> new Written(NoteText.under(templates.headings(subject.kind())), "", false));
    }

    Optional<Note> find(NoteSubject subject) {
        return notes.of(subject.session(), subject.enrolment());
    }

    private NotePages.NoteEdit page(
            NoteSubject subject, NoteForm form, NotePages.Warned warned, List<Passage> meanwhile, FormErrors errors) {
        var written = form.written();
        return new NotePages.NoteEdit(
                heads.of(subject.session()),
                NoteHeads.whose(subject),
                form,
                fields(subject.kind(), written.text()),
                written.asksCosign(),
                find(subject).filter(Note::isAmended).isPresent(),
                warned,
                meanwhile,
                errors);
    }

    private NotePages.Warned warned(NoteSubject subject, NoteText text) {
        return warned(warnings.of(subject, text));
    }

    private static NotePages.Warned warned(List<NoteWarning> found) {
        return new NotePages.Warned(found.stream().map(NoteWarning::sentence).toList(), NoteWarning.key(found));
    }

    private List<NotePages.Field> fields(NoteKind kind, NoteText text) {
        var hints = templates.headings(kind).stream()
                .collect(Collectors.toMap(NoteHeading::title, NoteHeading::hint, (one, other) -> one));
        var fields = new ArrayList<NotePages.Field>();
        for (var section : text.sections()) {
            fields.add(new NotePages.Field(
                    NoteText.field(fields.size()),
                    section.heading(),
                    hints.getOrDefault(section.heading(), ""),
                    section.text()));
        }
        return List.copyOf(fields);
    }
}
