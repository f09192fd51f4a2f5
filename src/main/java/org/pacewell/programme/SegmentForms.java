package org.pacewell.programme;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;

/** The segments of a module as typed: each field comes once for each of them, in their order. */
public record SegmentForms(
        @RestForm List<String> segmentTitle,
        @RestForm List<String> segmentComponent,
        @RestForm List<String> segmentMinutes,
        @RestForm List<String> segmentTopic,
        @RestForm List<String> segmentLead,
        @RestForm List<String> segmentMaterials,
        @RestForm List<String> segmentNote,
        @RestForm List<String> segmentGone) {
    private static final int MOST = 60;

    public SegmentForms {
        segmentTitle = Typed.texts(segmentTitle);
        segmentComponent = Typed.texts(segmentComponent);
        segmentMinutes = Typed.texts(segmentMinutes);
        segmentTopic = Typed.texts(segmentTopic);
        segmentLead = Typed.texts(segmentLead);
        segmentMaterials = Typed.texts(segmentMaterials);
        segmentNote = Typed.texts(segmentNote);
        segmentGone = Typed.texts(segmentGone);
    }

    List<TypedSegment> rows() {
        int count = Stream.of(segmentTitle, segmentComponent, segmentMinutes, segmentNote)
                .mapToInt(List::size)
                .max()
                .orElse(0);
        return IntStream.range(0, Math.min(count, MOST)).mapToObj(this::row).toList();
    }

    private TypedSegment row(int i) {
        return new TypedSegment(
                at(segmentTitle, i),
                at(segmentComponent, i),
                at(segmentMinutes, i),
                at(segmentTopic, i),
                at(segmentLead, i),
                at(segmentMaterials, i),
                at(segmentNote, i),
                at(segmentGone, i));
    }

    private static String at(List<String> list, int i) {
        return i < list.size() ? list.get(i) : "";
    }
}
