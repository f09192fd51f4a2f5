package org.pacewell.participant;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.MessageBundles;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.pacewell.audit.TrailRow;
import org.pacewell.topic.FileLink;
import org.pacewell.web.Option;

/** What a participant may see: their own, and nothing of anybody else. */
final class MinePages {
    private MinePages() {}

    record Reading(UUID topicId, int version, String title) {}

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
            String said,
            boolean saidBeforeMove,
            boolean checkIn) {}

    record Row(
            UUID id,
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

    record LookedAt(String actor, String did, LocalDate day, LocalTime time) {
        static LookedAt of(TrailRow row) {
            return new LookedAt(row.actor(), did(row), row.day(), row.time());
        }

        private static String did(TrailRow row) {
            if (row.subject().equals("break-glass")) return words().opening_seen();
            return switch (row.action()) {
                case "break-glass" -> words().opened();
                case "turn away", "refused: break-glass" -> words().turned_away();
                default -> row.action() + " " + row.subject();
            };
        }

        private static ParticipantMessages words() {
            return MessageBundles.get(ParticipantMessages.class);
        }
    }

    @CheckedTemplate(basePath = "participant", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Home(String name, String lede, List<String> off, List<NextSession> next, String practice, List<Row> soon)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "participant", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Programme(List<Row> rows) implements TemplateInstance {}

    @CheckedTemplate(basePath = "participant", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Handout(
            UUID id,
            int version,
            String title,
            String summary,
            RawString text,
            List<FileLink> files,
            String kind,
            List<Option> kinds)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "participant", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Record(String name, List<LookedAt> rows, String next) implements TemplateInstance {}

    @CheckedTemplate(basePath = "participant", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Directions(String site, String address, String directions) implements TemplateInstance {}
}
