package org.pacewell.programme;

import io.quarkus.qute.i18n.MessageBundles;
import java.util.List;
import java.util.stream.IntStream;

/** What the pages share on which the parts of a programme are written. */
final class OutlineForms {
    private OutlineForms() {}

    static OutlineMessages words() {
        return MessageBundles.get(OutlineMessages.class);
    }

    /** Which of the segments on a page are kept when it is saved. */
    static List<Integer> kept(List<TypedSegment> rows) {
        return IntStream.range(0, rows.size())
                .filter(i -> !rows.get(i).isGone())
                .boxed()
                .toList();
    }

    static boolean isReview(ProgrammeOutline outline, Spot at) {
        return Sequence.at(outline.stages(), at.stage()).rhythm() == Rhythm.REVIEW;
    }
}
