package org.pacewell.topic;

import io.quarkus.qute.i18n.MessageBundles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pacewell.rule.FieldError;
import org.pacewell.rule.Refusal;
import org.pacewell.web.FormErrors;
import org.pacewell.web.Option;

/** Makes the pages about a topic's files. */
final class FileViews {
    private FileViews() {}

    static FilePages.TopicFileList list(Topic topic) {
        return list(topic, Optional.empty(), TopicFileForm.empty(), FormErrors.NONE);
    }

    /** The page again with the file that could not be added; which one it was, a browser does not keep. */
    static FilePages.TopicFileList again(Topic topic, TopicFileForm typed, Refusal refusal) {
        return list(topic, Optional.empty(), typed, FormErrors.of(refusal, "file"));
    }

    /** The page again with what was typed about one file. */
    static FilePages.TopicFileList again(Topic topic, UUID file, TopicFileForm typed, Refusal refusal) {
        int number = 1 + topic.files().files().indexOf(topic.files().require(file));
        var errors = FormErrors.of(refusal, "name").list().stream()
                .map(error -> new FieldError(error.field() + "-of-" + number, error.message()))
                .toList();
        return list(topic, Optional.of(file), typed, new FormErrors(errors));
    }

    static FilePages.TopicFileRemoval removal(Topic topic, AttachedFile file, FormErrors errors) {
        return new FilePages.TopicFileRemoval(
                topic.id(), topic.version(), file.id(), file.name(), file.about(), errors);
    }

    private static FilePages.TopicFileList list(
            Topic topic, Optional<UUID> changed, TopicFileForm typed, FormErrors errors) {
        var rows = rows(topic, changed, typed);
        return new FilePages.TopicFileList(
                topic.id(),
                topic.version(),
                topic.title(),
                rows,
                List.of(
                        Option.of(Audience.PARTICIPANTS, words().for_participants()),
                        Option.of(Audience.FACILITATORS, words().for_facilitators())),
                changed.isPresent() ? TopicFileForm.empty() : typed,
                errors,
                rows.size() < FileList.MOST,
                topic.isRetired());
    }

    private static List<FilePages.Row> rows(Topic topic, Optional<UUID> changed, TopicFileForm typed) {
        var files = topic.files().files();
        var links = FileLink.ofTopic(topic.id(), topic.content());
        var rows = new ArrayList<FilePages.Row>();
        for (int i = 0; i < files.size(); i++) {
            var file = files.get(i);
            boolean again = changed.equals(Optional.of(file.id()));
            rows.add(new FilePages.Row(
                    file.id(),
                    i + 1,
                    links.get(i),
                    again ? typed.name() : file.name(),
                    again ? typed.audience() : file.audience().name(),
                    i == 0,
                    i == files.size() - 1));
        }
        return List.copyOf(rows);
    }

    static FileMessages words() {
        return MessageBundles.get(FileMessages.class);
    }
}
