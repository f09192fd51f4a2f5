package org.pacewell.topic;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pacewell.web.Form;

/** A file as a form or a program gives it: the same rules for both. @param bytes nothing when none was chosen */
record TypedFile(Optional<byte[]> bytes, @Nullable String name, Optional<Audience> audience) {
    private static final int LONGEST_NAME = 150;
    private static final int MEGABYTES = TopicFile.MOST_BYTES / 1024 / 1024;

    /** A file that breaks no rule. */
    record Checked(TopicFile file, Audience audience) {}

    /** The file, when all is fine. @throws org.pacewell.rule.InvalidInput that names each wrong field */
    Checked checked() {
        var form = new Form();
        var kind = kind(form);
        var called = name(form, "name", name);
        form.requireThat(audience.isPresent(), "audience", "TopicFile.audience");
        form.requireNoErrors();
        return new Checked(TopicFile.added(called, kind.orElseThrow(), bytes.orElseThrow()), audience.orElseThrow());
    }

    private Optional<FileKind> kind(Form form) {
        if (bytes.isEmpty()) {
            form.wrong("file", "TopicFile.missing");
            return Optional.empty();
        }
        var content = bytes.get();
        var kind = FileKind.of(content);
        form.requireThat(content.length > 0, "file", "TopicFile.empty");
        form.requireThat(content.length <= TopicFile.MOST_BYTES, "file", "TopicFile.tooLarge", MEGABYTES);
        form.requireThat(kind.isPresent(), "file", "TopicFile.kind");
        return kind;
    }

    /** What a file is called: one line of plain text. */
    static String name(Form form, String field, @Nullable String typed) {
        var line = Form.text(typed).replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        return form.required(field, line, LONGEST_NAME, "TopicFile.name");
    }
}
