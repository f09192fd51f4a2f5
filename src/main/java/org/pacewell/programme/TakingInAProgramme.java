package org.pacewell.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.pacewell.programme.ProgrammeFile.FileTopic;
import org.pacewell.rule.FieldError;
import org.pacewell.rule.InvalidInput;
import org.pacewell.topic.Topic;
import org.pacewell.topic.Topics;
import org.pacewell.topic.TypedTopic;

/** Takes in a programme that another clinic wrote. Topics that there are already stay as they are. */
@ApplicationScoped
@Transactional
class TakingInAProgramme {
    private static final int LONGEST_NAME = 150;

    private final Programmes programmes;
    private final Topics topics;

    TakingInAProgramme(Programmes programmes, Topics topics) {
        this.programmes = programmes;
        this.topics = topics;
    }

    /** What a file would add. @param kept the topics that the clinic has, @param added those that come as drafts */
    record Intake(ProgrammeFile file, List<FileTopic> added, Map<String, TypedTopic.Checked> texts, List<Topic> kept) {}

    /** Checks a file and changes nothing. @throws InvalidInput that names each wrong part by its place */
    Intake examine(String text) {
        var file = ProgrammeFiles.read(text);
        var known = topics.named(file.topics().stream().map(FileTopic::key).toList());
        var added = file.topics().stream()
                .filter(topic -> known.stream().noneMatch(it -> it.key().equals(topic.key())))
                .toList();
        var errors = new ArrayList<FieldError>();
        if (file.from().length() > LONGEST_NAME) errors.add(FieldError.of("from", "Form.tooLong", LONGEST_NAME));
        var texts = texts(file, errors);
        var keys = new HashSet<>(texts.keySet());
        topics.current().forEach(topic -> keys.add(topic.key()));
        known.forEach(topic -> keys.add(topic.key()));
        try {
            file.outline().requireValid(keys);
        } catch (InvalidInput wrong) {
            errors.addAll(wrong.errors());
        }
        if (!errors.isEmpty()) throw new InvalidInput(errors);
        return new Intake(file, added, texts, known);
    }

    /** Takes it in as a draft. @param by who answers for the topics that come with it */
    Programme take(Intake intake, String by) {
        for (var topic : intake.added()) {
            var text = Objects.requireNonNull(intake.texts().get(topic.key()));
            topics.add(
                    Topic.takenIn(topic.key(), text.content(), by, intake.file().from()));
        }
        topics.flush();
        return programmes.draft(intake.file().outline(), intake.kept());
    }

    private static Map<String, TypedTopic.Checked> texts(ProgrammeFile file, List<FieldError> errors) {
        var texts = new HashMap<String, TypedTopic.Checked>();
        for (int i = 0; i < file.topics().size(); i++) {
            var topic = file.topics().get(i);
            var place = "topics[" + i + "].";
            try {
                texts.put(topic.key(), topic.body().checked());
            } catch (InvalidInput wrong) {
                wrong.errors().forEach(error -> errors.add(new FieldError(place + error.field(), error.message())));
            }
        }
        return texts;
    }
}
