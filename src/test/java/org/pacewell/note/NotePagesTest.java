package org.pacewell.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacewell.ApiSamples.unique;
import static org.pacewell.note.NoteSamples.neighbour;
import static org.pacewell.note.NoteSamples.session;
import static org.pacewell.note.NoteSamples.sign;
import static org.pacewell.note.NoteSamples.someone;
import static org.pacewell.note.NoteSamples.write;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.pacewell.attendance.Deliveries;
import org.pacewell.attendance.Deliveries.Stretch;
import org.pacewell.local.LocalServices;
import org.pacewell.rule.Ids;
import org.pacewell.schedule.Sessions;
import org.pacewell.tenancy.Working;
import org.pacewell.topic.Component;
import org.pacewell.web.Page;
import org.pacewell.web.PageClient;

@QuarkusTest
@WithTestResource(LocalServices.class)
class NotePagesTest {
    @Inject
    Deliveries deliveries;

    @Inject
    Sessions sessions;

    private static final String BORN = "born \\d{1,2} \\p{L}+ (19|20)\\d\\d";

    @Test
    void twoThingsTellWhoseNoteIsWrittenReadAndSigned() {
        var whose = someone();

        var edit = facilitator().open(whose.path() + "/edit");
        assertThat(edit.h1()).isEqualTo("Note of " + whose.name());
        assertThat(edit.one(".page-header").text()).containsPattern(BORN);
        assertThat(edit.one("main form").text()).containsPattern("You sign this for " + whose.name() + ", " + BORN);

        write(whose, unique("Seen"));
        var read = facilitator().open(whose.path());
        assertThat(read.one(".page-header").text()).contains(whose.name()).containsPattern(BORN);
        assertThat(facilitator().open("/sessions/" + whose.session() + "/notes").html().select(".list li").stream()
                        .map(row -> row.text())
                        .filter(row -> row.contains(whose.name())))
                .first()
                .asString()
                .containsPattern(BORN);
    }

    @Test
    void theFactsOfTheGroupAreNumbersAndNobodysName() {
        var path = "/sessions/" + session("Otter group", 6) + "/notes/group";
        var people = facilitator().open(path.replace("/group", "")).html().select(".list li a, .list li .list__grow");

        var filled = send(facilitator().open(path + "/edit"), "facts");

        var text = filled.one("#text-0").text();
        assertThat(filled.status()).isEqualTo(200);
        assertThat(text).containsPattern("\\d+ of 11 people took part\\.").contains("Planned: ");
        for (var person : people) {
            if (!person.text().startsWith("Group")) {
                assertThat(text).doesNotContain(person.text().replaceAll(" born .*", ""));
            }
        }
        assertThat(facilitator().open(path + "/edit").one("#text-0").text()).isEmpty();
    }

    /** Of a session that was run by its segments, what was given stands in place of the plan. */
    @Test
    void theFactsOfASessionThatWasRunAreWhatItGave() {
        var id = session("Otter group", 4);
        Working.at("riverside", () -> {
            deliveries.record(
                    sessions.require(Ids.parse(id)),
                    List.of(
                            new Stretch(Component.MOVEMENT, 0, 20),
                            new Stretch(Component.EDUCATION, 20, 50),
                            new Stretch(Component.BREAK, 50, 65),
                            new Stretch(Component.MOVEMENT, 65, 70)));
            return id;
        });

        var filled = send(facilitator().open("/sessions/" + id + "/notes/group/edit"), "facts");

        assertThat(filled.one("#text-0").text())
                .contains("Given: Gentle movement, 25 minutes.")
                .contains("Given: Learning about pain, 30 minutes.")
                .doesNotContain("Break")
                .doesNotContain("Planned: ");
    }

    @Test
    void theFactsOfAPersonAreTheirOwn() {
        var whose = someone();

        var filled = send(facilitator().open(whose.path() + "/edit"), "facts");

        assertThat(filled.one("#text-0").text())
                .containsPattern("Outcome: [A-Z]")
                .containsPattern("Minutes: \\d+ of 150\\.")
                .contains("Planned: ");
        assertThat(filled.html().select(".card--sun")).isEmpty();
    }

    @Test
    @Tag("B7")
    void whoSavesSecondKeepsTheirTextAndSeesWhatChanged() {
        var whose = someone();
        write(whose, "We spoke about pacing " + unique("first"));
        var typed = facilitator().open(whose.path() + "/edit").form("main form");
        write(whose, "We spoke about sleep " + unique("second"));

        var answer =
                facilitator().send(typed.with("text", "We spoke about walking").with("step", "save"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.problems()).anyMatch(it -> it.contains("Somebody else saved a change"));
        assertThat(answer.one("#text-0").text()).isEqualTo("We spoke about walking");
        assertThat(answer.one(".passage del").text()).contains("sleep");
        var again = facilitator().send(answer.form("main form").with("step", "save"));
        assertThat(again.status()).isEqualTo(303);
    }

    @Test
    void aWarningStandsBesideTheTextAndIsConfirmed() {
        var whose = someone();
        var other = neighbour(whose);
        var form = facilitator().open(whose.path() + "/edit").form("main form");

        var asked = facilitator()
                .send(form.with("text", unique("Walked with") + " " + other.given())
                        .with("step", "sign"));
        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.one(".card--sun").text()).contains("Please look at this", other.given());
        assertThat(facilitator().open(whose.path()).main()).contains("Draft", "Walked with");

        var confirm = asked.one("#confirmed").val();
        var signed = facilitator()
                .submit(asked.form("main form").with("confirmed", confirm).with("step", "sign"));
        assertThat(signed.main()).contains("Signed by Priya Raman");
    }

    @Test
    void whatWasSignedCanStillBeReadAfterAnAmendment() {
        var whose = someone();
        var first = unique("Sat for ten minutes");
        write(whose, first);
        sign(whose);

        var page = facilitator().open(whose.path());
        var form = facilitator().open(page.link("Amend")).form("main form");
        var refused =
                facilitator().send(form.with("text", unique("Sat for an hour")).with("step", "sign"));
        assertThat(refused.problems()).anyMatch(it -> it.contains("Say why this note is amended"));
        var amended = facilitator()
                .submit(refused.form("main form").with("reason", "A slip").with("step", "sign"));

        assertThat(amended.main())
                .contains("Sat for an hour", "Amended because: A slip")
                .doesNotContain(first);
        assertThat(facilitator().open(amended.link("Version 1")).main()).contains("As signed by", first);
    }

    @Test
    void whatIsTypedIsShownAsTyped() {
        var whose = someone();
        var text = "<b>bold</b> & <script>alert(1)</script> " + unique("x");
        write(whose, text);

        assertThat(facilitator().open(whose.path()).one(".note__text").wholeText())
                .isEqualTo(text);
    }

    @Test
    void theSessionSaysHowManyNotesAreSigned() {
        var session = session("Kingfisher group", 5);
        var page = facilitator().open("/sessions/" + session);

        assertThat(page.main()).containsPattern("Notes: \\d+ of \\d+ signed");
        var list = facilitator().open("/sessions/" + session + "/notes");
        assertThat(list.main()).contains("Signed", "Draft", "Not written", "Co-signature asked for");
    }

    @Test
    void coordinatorsSeeStatesWithoutLinks() {
        var list = PageClient.of("riverside", "coordinator")
                .open("/sessions/" + session("Kingfisher group", 5) + "/notes");

        assertThat(list.html().select("main .list a")).isEmpty();
        assertThat(list.main()).contains("You see how far the notes are", "Signed");
    }

    @Test
    void aClinicChoosesItsHeadings() {
        var manager = PageClient.of("ashgrove", "manager");
        var form = manager.open("/clinic/notes").form("form[action$=person]");
        var stale = manager.open("/clinic/notes").form("form[action$=person]");

        var saved = manager.submit(form.with("headings", "What helped: in their words\nFor next time"));
        assertThat(saved.one("#person").text()).isEqualTo("What helped: in their words\nFor next time");

        var answer = manager.send(stale.with("headings", "What did not"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.one("#person").text()).isEqualTo("What did not");
        assertThat(answer.one(".passage ins").text()).contains("did not");
        var wrong = manager.send(answer.form("form[action$=person]").with("headings", "Twice\nTwice"));
        assertThat(wrong.problems()).containsExactly("Use each heading once.");
    }

    private static Page send(Page edit, String step) {
        return facilitator().send(edit.form("main form").with("step", step));
    }

    private static PageClient facilitator() {
        return PageClient.of("riverside", "facilitator");
    }
}
