package org.pacewell.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pacewell.programme.Module;
import org.pacewell.programme.Segment;
import org.pacewell.schedule.Session;
import org.pacewell.topic.Component;
import org.pacewell.topic.FileLink;
import org.pacewell.topic.Topic;
import org.pacewell.topic.TopicContent;
import org.pacewell.topic.TopicVersion;
import org.pacewell.topic.TopicVersions;
import org.pacewell.topic.Topics;

/** The plan of a session: its segments by the clock, and what its topics offer. */
@ApplicationScoped
class SessionPlan {
    private final Topics topics;
    private final TopicVersions versions;

    SessionPlan(Topics topics, TopicVersions versions) {
        this.topics = topics;
        this.versions = versions;
    }

    /** The segments in order; while the session runs, one of them is now. */
    static List<AttendancePages.Part> parts(Session session, Module module, Instant now) {
        var clock = session.starts().isBefore(now) && session.ends().isAfter(now)
                ? Optional.of(LocalTime.ofInstant(now, session.zone()))
                : Optional.<LocalTime>empty();
        var parts = new ArrayList<AttendancePages.Part>();
        var at = session.startsAt();
        for (var segment : module.segments()) {
            var start = at;
            var end = at.plusMinutes(segment.minutes());
            parts.add(part(
                    segment,
                    start,
                    clock.filter(t -> !t.isBefore(start) && t.isBefore(end)).isPresent()));
            at = end;
        }
        return List.copyOf(parts);
    }

    /** The topics of the module as this session gives them, each once, in the order of its segments. */
    List<AttendancePages.TopicPart> topics(Session session, Module module) {
        var ids = module.segments().stream()
                .map(Segment::topicId)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        var given = versions.inForce(ids, session.starts());
        var drafts = topics
                .all(ids.stream().filter(id -> !given.containsKey(id)).toList())
                .stream()
                .collect(Collectors.toMap(Topic::id, Function.identity()));
        return ids.stream()
                .map(id -> given.containsKey(id) ? topic(given.get(id)) : draft(Objects.requireNonNull(drafts.get(id))))
                .toList();
    }

    private static AttendancePages.Part part(Segment segment, LocalTime at, boolean isNow) {
        return new AttendancePages.Part(
                at,
                segment.minutes(),
                segment.title(),
                segment.note(),
                segment.component().label(),
                segment.component() == Component.BREAK,
                isNow);
    }

    private static AttendancePages.TopicPart topic(TopicVersion version) {
        return part(version.topicId(), version.number(), version.content());
    }

    /** Nothing of it was published yet, so there is nothing but its draft to look at. */
    private static AttendancePages.TopicPart draft(Topic topic) {
        return part(topic.id(), 0, topic.content());
    }

    private static AttendancePages.TopicPart part(UUID id, int version, TopicContent content) {
        return new AttendancePages.TopicPart(
                id, version, content.title(), content.summary(), content.prompts(), FileLink.ofTopic(id, content));
    }
}
