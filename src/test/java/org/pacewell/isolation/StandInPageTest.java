package org.pacewell.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.pacewell.isolation.Cast.Target;
import org.pacewell.local.LocalServices;

/** A stand-in reaches one session, so its page does not lead them to a cohort that they cannot open. */
@QuarkusTest
@WithTestResource(LocalServices.class)
class StandInPageTest {
    @Test
    void aStandInReadsTheNameOfTheCohortWithoutALink() {
        var link = "href=\"/cohorts/" + Cast.get().group(Target.OWN).cohort();

        assertThat(pageFor("stand-in for the session")).contains("Matrix").doesNotContain(link);
        assertThat(pageFor("facilitator of the cohort")).contains("Matrix").contains(link);
    }

    @Test
    void aStandInReadsWhatIsStillOpenWithoutALinkToIt() {
        assertThat(pageFor("stand-in for the session"))
                .contains("Still open from before")
                .doesNotContain("href=\"/tasks/");
        assertThat(pageFor("facilitator of the cohort"))
                .contains("Still open from before")
                .contains("href=\"/tasks/");
    }

    private static String pageFor(String persona) {
        var session = Cast.get().group(Target.OWN).session();
        return Cast.get()
                .persona(persona)
                .pages()
                .get("/sessions/" + session)
                .expect(200)
                .text();
    }
}
