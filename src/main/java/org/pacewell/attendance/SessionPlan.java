package org.pacewell.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pacewell.programme.Component;
import org.pacewell.programme.Module;
import org.pacewell.programme.Segment;
import org.pacewell.programme.Topic;
import org.pacewell.programme.Topics;
import org.pacewell.schedule.Session;

/** The plan of a session: its segments by the clock, and what its topics offer. */
@ApplicationScoped
class SessionPlan {
    private final Topics topics;

    SessionPlan(Topics topics) {
        this.topics = topics;
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

    /** The topics of the module, each once, in the order of its segments. */
    List<AttendancePages.TopicPart> topics(Module module) {
        var ids = module.segments().stream()
                .map(Segment::topicId)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        var known = topics.all(ids).stream().collect(Collectors.toMap(Topic::id, Function.identity()));
        return ids.stream()
                .map(known::get)
                .map(Objects::requireNonNull)
                .map(SessionPlan::topic)
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

    private static AttendancePages.TopicPart topic(Topic topic) {
        var content = topic.content();
        return new AttendancePages.TopicPart(topic.id(), content.title(), content.summary(), content.prompts());
    }
}
