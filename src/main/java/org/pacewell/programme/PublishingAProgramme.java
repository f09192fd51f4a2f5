package org.pacewell.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pacewell.rule.FieldError;
import org.pacewell.rule.InvalidInput;
import org.pacewell.topic.Topic;
import org.pacewell.topic.Topics;

/** Gives a programme to cohorts: nothing reaches participants that nobody has reviewed. */
@ApplicationScoped
@Transactional
class PublishingAProgramme {
    private final Topics topics;

    PublishingAProgramme(Topics topics) {
        this.topics = topics;
    }

    /** Publishes a draft. @throws InvalidInput that names each segment whose topic is not ready */
    void publish(Programme programme, Instant at, LocalDate today) {
        if (programme.isPublished()) return;
        programme.publish(at);
        var errors = unready(programme, today);
        if (!errors.isEmpty()) throw new InvalidInput(errors);
    }

    private List<FieldError> unready(Programme programme, LocalDate today) {
        var known = topics.all(programme.topics()).stream().collect(Collectors.toMap(Topic::id, Function.identity()));
        var errors = new ArrayList<FieldError>();
        for (int s = 0; s < programme.stages().size(); s++) {
            var modules = programme.stages().get(s).modules();
            for (int m = 0; m < modules.size(); m++) {
                var at = Spot.ofModule(s, m).path();
                var segments = modules.get(m).segments();
                for (int i = 0; i < segments.size(); i++) {
                    note(errors, at + "segments[" + i + "].topic", segments.get(i), known, today);
                }
            }
        }
        return errors;
    }

    private static void note(
            List<FieldError> errors, String field, Segment segment, Map<UUID, Topic> known, LocalDate today) {
        segment.topicId().map(known::get).ifPresent(topic -> {
            if (topic.published() == 0) errors.add(FieldError.of(field, "Segment.unpublished", topic.title()));
            else if (topic.review().isOverdue(today))
                errors.add(FieldError.of(field, "Segment.overdue", topic.title()));
        });
    }
}
