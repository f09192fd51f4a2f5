package org.pacewell.conductor;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.pacewell.topic.FileLink;
import org.pacewell.web.FormErrors;

/** What the page on which a session is run may show. */
final class RunPages {
    private RunPages() {}

    /** A segment on the list; {@code said} is how it went, or its minutes while it is to come. */
    record Part(LocalTime at, String title, String component, String said, boolean isNow, boolean isOver) {}

    /**
     * The segment of now.
     *
     * @param until when its minutes are over, as an instant that a script can count down to; empty while paused
     * @param left minutes until then, or how far it runs over, in words
     */
    record Now(
            String title,
            String component,
            String note,
            String lead,
            String materials,
            String until,
            String left,
            List<String> prompts,
            List<FileLink> files,
            String guide) {}

    /** Somebody on the register: {@code here} tells whether one tap for arriving is still offered, {@code going} for leaving. */
    record Person(
            String key, String name, int born, String needs, String said, String mark, boolean here, boolean going) {}

    /** What can be pressed now; {@code planned} says that it was at the time of the plan. */
    record Buttons(
            boolean start,
            boolean next,
            boolean pause,
            boolean resume,
            boolean swap,
            boolean finish,
            boolean undo,
            List<AsPlanned> planned) {}

    record AsPlanned(Step.Kind kind, String label) {}

    @CheckedTemplate(basePath = "conductor", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SessionRun(
            UUID sessionId,
            String caption,
            String title,
            String clock,
            String state,
            int number,
            List<Now> now,
            String next,
            List<Part> parts,
            List<Person> people,
            Buttons buttons,
            boolean finished,
            FormErrors errors)
            implements TemplateInstance {}
}
