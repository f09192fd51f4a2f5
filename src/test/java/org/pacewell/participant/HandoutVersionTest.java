package org.pacewell.participant;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.pacewell.local.LocalServices;
import org.pacewell.web.PageClient;

/** A session that was held keeps the handout that it gave; one ahead gives the newest. */
@QuarkusTest
@WithTestResource(LocalServices.class)
class HandoutVersionTest {
    private static final String NEW = "This sentence is new.";

    private static PageClient morag() {
        return PageClient.of("riverside", "coordinator");
    }

    private static PageClient aisha() {
        return PageClient.of("riverside", "participant");
    }

    @Test
    void aSessionThatWasHeldKeepsWhatItGave() {
        var before = handout("Pacing your day");
        publishAnew("Pacing your day");

        assertThat(handout("Pacing your day")).isEqualTo(before).contains("version=1");
        assertThat(aisha().open(before).main()).doesNotContain(NEW);
    }

    @Test
    void aSessionAheadGivesTheNewest() {
        publishAnew("Looking ahead and keeping it going");

        var link = handout("Looking ahead and keeping it going");
        assertThat(link).doesNotContain("version=1");
        assertThat(aisha().open(link).main()).contains(NEW);
    }

    @Test
    void nobodyReadsAVersionThatNoSessionOfTheirsGave() {
        var given = handout("Pacing your day");
        publishAnew("Pacing your day");

        assertThat(aisha().get(given.replaceFirst("version=.*", "version=2")).status())
                .isEqualTo(404);
        assertThat(aisha().get(given.replaceFirst("version=.*", "version=x")).status())
                .isEqualTo(404);
    }

    @Test
    void aRetiredTopicStaysInTheProgrammeOfThoseWhoHaveIt() {
        var path = morag().find("/topics", "Hurt is not always harm");
        morag().submit(morag().open(path + "/retirement").form());
        try {
            assertThat(aisha().open(handout("Hurt is not always harm")).status())
                    .isEqualTo(200);
        } finally {
            morag().submit(morag().open(path).form("form[action$=/return]"));
        }
    }

    private String handout(String title) {
        return aisha().open("/my-programme").link(title);
    }

    private void publishAnew(String title) {
        var path = morag().find("/topics", title);
        var edit = morag().open(path + "/edit").form();
        morag().submit(edit.with("handout", edit.value("handout") + "\n\n" + NEW));
        morag().submit(morag().open(path).form("form[action$=/publication]"));
    }
}
