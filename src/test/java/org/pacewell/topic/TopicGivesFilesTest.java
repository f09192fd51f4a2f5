package org.pacewell.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pacewell.topic.Audience.PARTICIPANTS;
import static org.pacewell.topic.TopicSamples.TODAY;
import static org.pacewell.topic.TopicSamples.aTopic;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pacewell.topic.TopicComparison.Kind;

class TopicGivesFilesTest {
    private static final AttachedFile CHART =
            TopicFile.added("Pacing chart", FileKind.PDF, FileSamples.aPdf()).attached(PARTICIPANTS);
    private static final FileList ONE = new FileList(List.of(CHART));

    @Test
    void aFileIsAChangeToPublish() {
        var topic = aTopic().published();
        topic.give(ONE);

        assertThat(topic.state()).isEqualTo(TopicState.CHANGED);
        assertThat(topic.content().files()).containsExactly(CHART);
        assertThat(topic.publish(TODAY)).isTrue();
    }

    @Test
    void whoRewritesTheTextsKeepsTheFiles() {
        var topic = aTopic().published();
        topic.give(ONE);
        topic.publish(TODAY);
        topic.rewrite(aTopic().content(), topic.review());
        assertThat(topic.state()).isEqualTo(TopicState.PUBLISHED);

        topic.rewrite(aTopic().saying("New").content(), topic.review());
        assertThat(topic.content().files()).containsExactly(CHART);
    }

    @Test
    void anAdaptationTakesTheFilesAlong() {
        var topic = aTopic().draft();
        topic.give(ONE);

        assertThat(topic.adapted("ours", topic.content().titled("Ours"), 0, "Morag")
                        .content()
                        .files())
                .containsExactly(CHART);
    }

    @Test
    void aRetiredTopicGivesNothingNew() {
        var topic = aTopic().published();
        topic.retire(Instant.EPOCH);

        assertThatThrownBy(() -> topic.give(ONE)).isInstanceOf(TopicRetired.class);
    }

    @Test
    void aComparisonNamesTheFilesThatCameAndWent() {
        var before = aTopic().content();
        var added = TopicComparison.of(before, before.giving(List.of(CHART)));

        assertThat(added.changes()).singleElement().satisfies(change -> {
            assertThat(change.part()).isEqualTo(TopicPart.FILES);
            assertThat(change.passages().getFirst().words())
                    .containsExactly(new TopicComparison.Words(Kind.ADDED, "Pacing chart (PDF, 1 KB, participants)"));
        });
        assertThat(TopicComparison.of(before.giving(List.of(CHART)), before).changes())
                .hasSize(1);
    }
}
