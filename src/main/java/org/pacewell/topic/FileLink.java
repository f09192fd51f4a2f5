package org.pacewell.topic;

import java.util.List;
import java.util.UUID;

/** A file as pages show it: where it is, what it is called, its kind and its size. */
public record FileLink(String href, String name, String about, String mediaType, boolean forParticipants) {
    /** Those that staff see of a topic, and that its address leads to. */
    public static List<FileLink> ofTopic(UUID topic, TopicContent content) {
        var base = "/topics/" + topic + "/files/";
        return content.files().stream().map(file -> of(base + file.id(), file)).toList();
    }

    /** Those that participants may read of a version. */
    public static List<FileLink> ofHandout(TopicVersion version) {
        return version.content().files().stream()
                .filter(AttachedFile::isForParticipants)
                .map(file -> of(
                        "/handouts/" + version.topicId() + "/files/" + file.id() + "?version=" + version.number(),
                        file))
                .toList();
    }

    private static FileLink of(String href, AttachedFile file) {
        return new FileLink(href, file.name(), file.about(), file.kind().mediaType(), file.isForParticipants());
    }
}
