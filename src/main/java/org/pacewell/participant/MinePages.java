package org.pacewell.participant;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.pacewell.audit.TrailRow;

/** What a participant may see: their own, and nothing of anybody else. */
final class MinePages {
    private MinePages() {}

    record Reading(UUID topicId, String title) {}

    record NextSession(
            UUID id,
            String caption,
            LocalDate day,
            LocalTime startsAt,
            LocalTime endsAt,
            String place,
            boolean hasDirections,
            String title,
            String about,
            String bring,
            List<Reading> handouts,
            String said) {}

    record Row(
            UUID id,
            int number,
            String title,
            String about,
            LocalDate day,
            LocalTime startsAt,
            LocalTime endsAt,
            String place,
            String state,
            String tone,
            String advice,
            String css,
            List<Reading> handouts) {}

    @CheckedTemplate(basePath = "participant", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Home(String name, String lede, List<NextSession> next, String practice, List<Row> soon)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "participant", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Programme(List<Row> rows) implements TemplateInstance {}

    @CheckedTemplate(basePath = "participant", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Handout(String title, String summary, RawString text) implements TemplateInstance {}

    @CheckedTemplate(basePath = "participant", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Record(String name, List<TrailRow> rows, String next) implements TemplateInstance {}

    @CheckedTemplate(basePath = "participant", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Directions(String site, String address, String directions) implements TemplateInstance {}
}
