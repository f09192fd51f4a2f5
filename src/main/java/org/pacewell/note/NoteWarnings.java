package org.pacewell.note;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.pacewell.attendance.Rosters;
import org.pacewell.schedule.Session;

/** Looks through a note for what belongs in nobody's, or in another person's. */
@ApplicationScoped
class NoteWarnings {
    private final Rosters rosters;
    private final Notes notes;
    private final SessionFacts facts;

    NoteWarnings(Rosters rosters, Notes notes, SessionFacts facts) {
        this.rosters = rosters;
        this.notes = notes;
        this.facts = facts;
    }

    List<NoteWarning> of(NoteSubject subject, NoteText text) {
        var known = facts.all(subject.session());
        var said = own(text.said(), known);
        if (said.isEmpty()) return List.of();
        var members = rosters.of(subject.session());
        return subject.person()
                .map(person -> ofPerson(subject.session(), person, members, said, known))
                .orElseGet(() -> warnings(NoteWarning.Kind.NAMES_A_MEMBER, Names.in(said, names(members))));
    }

    private List<NoteWarning> ofPerson(
            Session session, Rosters.Member person, List<Rosters.Member> members, String said, Set<String> known) {
        var others = Names.without(names(members), person.names());
        var texts = notes.textsOfOthers(session, person.enrolmentId()).stream()
                .map(text -> own(text, known))
                .toList();
        var found = new ArrayList<>(warnings(NoteWarning.Kind.NAMES_ANOTHER, Names.in(said, others)));
        found.addAll(warnings(NoteWarning.Kind.REPEATS_ANOTHER, Repetition.in(said, texts)));
        return List.copyOf(found);
    }

    /** What somebody wrote themselves: the facts of a session are the same for many. */
    private static String own(String text, Set<String> known) {
        return text.lines().filter(line -> !known.contains(line.strip())).collect(Collectors.joining("\n"));
    }

    private static List<String> names(List<Rosters.Member> members) {
        return members.stream().flatMap(member -> member.names().stream()).toList();
    }

    private static List<NoteWarning> warnings(NoteWarning.Kind kind, List<String> words) {
        return words.stream().map(it -> new NoteWarning(kind, it)).toList();
    }
}
