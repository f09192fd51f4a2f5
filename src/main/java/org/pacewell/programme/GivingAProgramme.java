package org.pacewell.programme;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import org.pacewell.clinic.OpenClinics;
import org.pacewell.programme.ProgrammeFile.FileTopic;
import org.pacewell.topic.Topic;
import org.pacewell.topic.TopicBody;
import org.pacewell.topic.TopicTexts;
import org.pacewell.topic.Topics;

/** Makes a file of a programme and of what its topics say, for another clinic. */
@ApplicationScoped
class GivingAProgramme {
    private final Programmes programmes;
    private final Topics topics;
    private final TopicTexts texts;
    private final OpenClinics clinics;

    GivingAProgramme(Programmes programmes, Topics topics, TopicTexts texts, OpenClinics clinics) {
        this.programmes = programmes;
        this.topics = topics;
        this.texts = texts;
        this.clinics = clinics;
    }

    String file(Programme programme) {
        var given = topics.all(programme.topics()).stream()
                .sorted(Comparator.comparing(Topic::key))
                .map(topic -> new FileTopic(topic.key(), TopicBody.of(texts.newest(topic))))
                .toList();
        var file = new ProgrammeFile(clinics.current().name(), programmes.outline(programme), given);
        return ProgrammeFiles.write(programme.key(), file);
    }
}
