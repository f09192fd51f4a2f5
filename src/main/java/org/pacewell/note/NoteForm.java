package org.pacewell.note;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.pacewell.web.Form;

/** A note as typed: heading and text come once for each section, in their order. What was not sent is empty. */
public record NoteForm(
        @RestForm List<String> heading,
        @RestForm List<String> text,
        @RestForm String reason,
        @RestForm String asksCosign,
        @RestForm String confirmed,
        @RestForm String step,
        @RestForm String version) {
    private static final String YES = "yes";
    private static final int MOST = 50;

    public NoteForm {
        heading = texts(heading);
        text = texts(text);
        reason = Objects.requireNonNullElse(reason, "");
        asksCosign = Objects.requireNonNullElse(asksCosign, "");
        confirmed = Objects.requireNonNullElse(confirmed, "");
        step = Objects.requireNonNullElse(step, "");
        version = Objects.requireNonNullElse(version, "");
    }

    /** What stands there already, or nothing yet under these headings. */
    static NoteForm of(Written written, int version) {
        var sections = written.text().sections();
        return new NoteForm(
                sections.stream().map(NoteText.Section::heading).toList(),
                sections.stream().map(NoteText.Section::text).toList(),
                written.reason(),
                written.asksCosign() ? YES : "",
                "",
                "",
                "" + version);
    }

    Written written() {
        var sections = IntStream.range(0, Math.min(MOST, heading.size()))
                .mapToObj(i -> NoteText.Section.typed(heading.get(i), i < text.size() ? text.get(i) : ""))
                .toList();
        return new Written(new NoteText(sections), Form.text(reason), asksCosign.equals(YES));
    }

    boolean asksForFacts() {
        return step.equals("facts");
    }

    boolean signs() {
        return step.equals("sign");
    }

    int seenVersion() {
        return Form.seenVersion(version);
    }

    private static List<String> texts(@Nullable List<String> typed) {
        return typed == null ? List.of() : List.copyOf(typed);
    }
}
