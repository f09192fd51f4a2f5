package org.pacewell.programme;

import java.util.Optional;
import org.pacewell.person.Discipline;
import org.pacewell.programme.ProgrammeOutline.SegmentOutline;
import org.pacewell.topic.Component;

/** A segment as typed. @param gone {@code yes} when it is taken out, and can still be put back */
record TypedSegment(
        String title,
        String component,
        String minutes,
        String topic,
        String lead,
        String materials,
        String note,
        String gone) {
    private static final String YES = "yes";

    static TypedSegment empty() {
        return new TypedSegment("", "", "", "", "", "", "", "");
    }

    static TypedSegment of(SegmentOutline segment) {
        var component = segment.component();
        return new TypedSegment(
                segment.title(),
                component == null ? "" : component.name(),
                "" + segment.minutes(),
                segment.topic().orElse(""),
                segment.lead().map(Discipline::name).orElse(""),
                segment.materials(),
                segment.note(),
                "");
    }

    SegmentOutline outline() {
        return new SegmentOutline(
                title,
                Typed.one(Component.class, component).orElse(null),
                Typed.number(minutes, 0),
                Optional.of(topic).filter(key -> !key.isEmpty()),
                Typed.one(Discipline.class, lead),
                materials,
                note);
    }

    boolean isGone() {
        return gone.equals(YES);
    }

    TypedSegment gone(boolean isGone) {
        return new TypedSegment(title, component, minutes, topic, lead, materials, note, isGone ? YES : "");
    }
}
