package org.pacewell.note;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.pacewell.web.Form;

/** What a note says: a text under each of its headings. Plain text; a line stays a line. */
record NoteText(List<Section> sections) {
    private static final int LONGEST_HEADING = 100;
    private static final int LONGEST_TEXT = 8_000;
    private static final int MOST_SECTIONS = 12;

    /** A heading and what stands under it; may be empty. */
    record Section(String heading, String text) {
        /** A browser ends its lines in its own way, and an unchanged text is to stay the same. */
        static Section typed(String heading, String text) {
            return new Section(
                    Form.text(heading), Form.text(text).replace("\r\n", "\n").strip());
        }

        boolean isEmpty() {
            return text.isEmpty();
        }
    }

    /** Nothing yet, under these headings. */
    static NoteText under(List<NoteHeading> headings) {
        return new NoteText(headings.stream()
                .map(heading -> new Section(heading.title(), ""))
                .toList());
    }

    /** Notes what is wrong, under the name that the field of a section has: {@code text-1}. */
    void check(Form form) {
        form.requireThat(
                !sections.isEmpty() && sections.size() <= MOST_SECTIONS, "sections", "Note.sections", MOST_SECTIONS);
        for (int i = 0; i < sections.size(); i++) {
            form.required(field(i), sections.get(i).heading(), LONGEST_HEADING, "Note.heading");
            form.optional(field(i), sections.get(i).text(), LONGEST_TEXT);
        }
    }

    static String field(int section) {
        return "text-" + section;
    }

    boolean isEmpty() {
        return sections.stream().allMatch(Section::isEmpty);
    }

    /** The texts without their headings, for looking through. */
    String said() {
        return sections.stream()
                .map(Section::text)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /** As lines, for comparing. */
    String lines() {
        return sections.stream()
                .map(section -> section.heading() + "\n" + section.text())
                .collect(Collectors.joining("\n"));
    }

    /** With these lines under the first heading, but for those that stand in the note already. */
    NoteText with(List<String> facts) {
        var known = said().lines().toList();
        var news = facts.stream().filter(fact -> !known.contains(fact)).collect(Collectors.joining("\n"));
        if (news.isEmpty() || sections.isEmpty()) return this;
        var first = sections.getFirst();
        var text = first.isEmpty() ? news : first.text() + "\n" + news;
        var all = new ArrayList<>(sections);
        all.set(0, new Section(first.heading(), text));
        return new NoteText(List.copyOf(all));
    }
}
