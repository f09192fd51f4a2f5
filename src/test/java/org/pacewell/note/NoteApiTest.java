package org.pacewell.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacewell.ApiSamples.unique;
import static org.pacewell.note.NoteSamples.CLINICIAN;
import static org.pacewell.note.NoteSamples.COORDINATOR;
import static org.pacewell.note.NoteSamples.FACILITATOR;
import static org.pacewell.note.NoteSamples.neighbour;
import static org.pacewell.note.NoteSamples.saying;
import static org.pacewell.note.NoteSamples.session;
import static org.pacewell.note.NoteSamples.sign;
import static org.pacewell.note.NoteSamples.someone;
import static org.pacewell.note.NoteSamples.tag;
import static org.pacewell.note.NoteSamples.write;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pacewell.ApiClient;
import org.pacewell.local.LocalServices;

@QuarkusTest
@WithTestResource(LocalServices.class)
class NoteApiTest {
    @Test
    void aNoteBeginsEmptyUnderTheClinicsHeadings() {
        var note = FACILITATOR.get(someone().api()).expect(200);

        assertThat(note.at("/state")).isEqualTo("none");
        assertThat(note.each("/sections", "heading"))
                .containsExactly("How they took part", "How it went", "For next time");
        assertThat(note.each("/sections", "text")).containsOnly("");
        assertThat(note.etag()).isEqualTo("\"0\"");
    }

    @Test
    void aDraftIsSignedAndIsThenAVersion() {
        var whose = someone();

        var draft = write(whose, unique("Walked further"));
        var signed = sign(whose);

        assertThat(draft.at("/state")).isEqualTo("draft");
        assertThat(signed.at("/state")).isEqualTo("signed");
        assertThat(signed.each("/signatures", "number")).containsExactly("1");
        assertThat(FACILITATOR.get(whose.api() + "/versions/1").expect(200).at("/sections/0/text"))
                .isEqualTo(draft.at("/sections/0/text"));
        assertThat(FACILITATOR.get(whose.api() + "/versions/2").status()).isEqualTo(404);
    }

    @Test
    void anAmendmentIsAnotherVersionAndSaysWhy() {
        var whose = someone();
        var before = unique("Came by bus");
        write(whose, before);
        sign(whose);
        write(whose, unique("Came by tram"));

        var unexplained = FACILITATOR.ifMatch(tag(whose)).post(whose.api() + "/signature", Map.of());
        var body = new HashMap<>(saying(unique("Came by train")));
        body.put("reason", "It was another day");
        FACILITATOR.ifMatch(tag(whose)).put(whose.api(), body).expect(200);
        var amended = sign(whose);

        assertThat(unexplained.status()).isEqualTo(422);
        assertThat(unexplained.wrongFields()).containsExactly("reason");
        assertThat(amended.each("/signatures", "number")).containsExactly("2", "1");
        assertThat(amended.at("/signatures/0/reason")).isEqualTo("It was another day");
        assertThat(FACILITATOR.get(whose.api() + "/versions/1").at("/sections/0/text"))
                .isEqualTo(before);
    }

    @Test
    void whatSaysNothingNewIsNoAmendment() {
        var whose = someone();
        var text = unique("Stood and stretched");
        write(whose, text);
        sign(whose);

        assertThat(write(whose, text).at("/state")).isEqualTo("signed");
        var again = FACILITATOR.ifMatch(tag(whose)).post(whose.api() + "/signature", Map.of());
        assertThat(again.at("/type")).isEqualTo("urn:pacewell:NothingToSign");
    }

    @Test
    void anEmptyNoteIsNotSigned() {
        var whose = someone();
        write(whose, "");

        var answer = FACILITATOR.ifMatch(tag(whose)).post(whose.api() + "/signature", Map.of());

        assertThat(answer.status()).isEqualTo(409);
    }

    @Test
    void whoSavesSecondIsToldAndMustSayWhatTheyRead() {
        var whose = someone();
        write(whose, unique("First"));

        assertThat(FACILITATOR
                        .ifMatch("\"0\"")
                        .put(whose.api(), saying("Second"))
                        .status())
                .isEqualTo(412);
        assertThat(FACILITATOR.put(whose.api(), saying("Second")).status()).isEqualTo(428);
        assertThat(FACILITATOR
                        .ifMatch("\"0\"")
                        .post(whose.api() + "/signature", Map.of())
                        .status())
                .isEqualTo(412);
    }

    @Test
    void aWriteUnderOneKeyHasOneEffect() {
        var whose = someone();
        var client = FACILITATOR.ifMatch("\"0\"").under(unique("note"));
        var body = saying(unique("Once"));

        var first = client.put(whose.api(), body).expect(200);
        var second = client.put(whose.api(), body).expect(200);

        assertThat(second.etag()).isEqualTo(first.etag());
        assertThat(tag(whose)).isEqualTo(first.etag());
    }

    @Test
    void aSecondPersonCosignsWhenThatWasAskedFor() {
        var whose = someone();
        var body = new HashMap<>(saying(unique("Led the relaxation")));
        body.put("asksCosignature", true);
        FACILITATOR.ifMatch(tag(whose)).put(whose.api(), body).expect(200);
        sign(whose);
        var at = whose.api() + "/cosignature";

        assertThat(FACILITATOR.ifMatch(tag(whose)).post(at, "").at("/type")).isEqualTo("urn:pacewell:OwnSignature");
        var cosigned = CLINICIAN.ifMatch(tag(whose)).post(at, "").expect(200);

        assertThat(cosigned.json().at("/signatures/0").has("cosignedBy")).isTrue();
        assertThat(CLINICIAN.ifMatch(tag(whose)).post(at, "").at("/type")).isEqualTo("urn:pacewell:NothingToCosign");
    }

    @Test
    void whatNobodyAskedForIsNotCosigned() {
        var whose = someone();
        write(whose, unique("Alone"));
        sign(whose);

        assertThat(CLINICIAN
                        .ifMatch(tag(whose))
                        .post(whose.api() + "/cosignature", "")
                        .status())
                .isEqualTo(409);
    }

    @Test
    void somebodyElsesNameIsNoticedAndStopsNobody() {
        var whose = someone();
        var other = neighbour(whose);
        var family = other.name().substring(other.name().lastIndexOf(' ') + 1);
        write(whose, unique("Spoke with") + " " + family.toUpperCase(Locale.UK) + " in the break");

        var read = FACILITATOR.get(whose.api()).expect(200);
        var refused = FACILITATOR.ifMatch(tag(whose)).post(whose.api() + "/signature", Map.of());
        var signed = FACILITATOR
                .ifMatch(tag(whose))
                .post(whose.api() + "/signature", Map.of("confirm", read.at("/confirm")));

        assertThat(read.json().at("/warnings").toString()).containsIgnoringCase(family);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.wrongFields()).containsOnly("confirmed");
        assertThat(FACILITATOR.get(whose.api()).at("/state")).isEqualTo("signed");
        assertThat(signed.status()).isEqualTo(200);
    }

    @Test
    void aConfirmationIsOfTheWarningsThatWereRead() {
        var whose = someone();
        var other = neighbour(whose);
        write(whose, unique("Sat beside") + " " + other.given());
        var confirm = FACILITATOR.get(whose.api()).at("/confirm");
        write(whose, unique("Sat beside") + " " + other.given() + " and spoke with " + other.name());

        var signed = FACILITATOR.ifMatch(tag(whose)).post(whose.api() + "/signature", Map.of("confirm", confirm));

        assertThat(signed.status()).isEqualTo(422);
    }

    @Test
    void anotherPersonsTextIsNoticed() {
        var whose = someone();
        var text = unique("Slept in the afternoon and felt more rested for it");
        write(neighbour(whose), text);
        write(whose, "Today: " + text);

        assertThat(FACILITATOR.get(whose.api()).json().at("/warnings").toString())
                .contains("This stands in another person’s note too");
    }

    @Test
    void theirOwnNameIsNoWarning() {
        var whose = someone();
        write(whose, unique(whose.name() + " stood for longer"));

        assertThat(FACILITATOR.get(whose.api()).at("/confirm")).isEmpty();
    }

    @Test
    void theGroupsNoteNamesNobody() {
        var session = session("Otter group", 7);
        var path = "/api/v1/sessions/" + session + "/notes/group";
        var name = COORDINATOR
                .get("/api/v1/sessions/" + session + "/register")
                .each("/marks", "name")
                .getFirst();
        FACILITATOR
                .ifMatch(FACILITATOR.get(path).etag())
                .put(path, saying("It was " + name.substring(0, name.indexOf(' ')) + "’s idea"))
                .expect(200);

        var warnings = FACILITATOR.get(path).expect(200).json().at("/warnings");

        assertThat(warnings).hasSize(1);
        assertThat(warnings.toString()).contains("names somebody of the group", name.substring(0, name.indexOf(' ')));
    }

    @Test
    void whoPlansSeesHowFarTheNotesAreAndNothingElse() {
        var whose = someone();
        write(whose, unique("Private"));
        var list = "/api/v1/sessions/" + whose.session() + "/notes";

        for (var user : List.of("coordinator", "manager")) {
            var client = ApiClient.riverside(user);
            var states = client.get(list).expect(200);
            assertThat(states.each("/items", "whose")).contains("group", whose.enrolment());
            assertThat(states.each("/items", "state")).contains("draft");
            assertThat(states.text()).doesNotContain("Private");
            assertThat(client.get(whose.api()).status()).isEqualTo(403);
            assertThat(client.get(list + "/group").status()).isEqualTo(403);
        }
        assertThat(ApiClient.riverside("participant").get(list).status()).isEqualTo(403);
    }

    @Test
    void aNoteIsWrittenOnceTheSessionHasBegun() {
        var session = session("Kingfisher group", 7);
        var path = "/api/v1/sessions/" + session + "/notes/group";

        var answer = FACILITATOR.ifMatch("\"0\"").put(path, saying("Too early"));

        assertThat(answer.at("/type")).isEqualTo("urn:pacewell:NothingToNote");
    }

    @Test
    void somebodyOfAnotherSessionHasNoNoteHere() {
        var elsewhere = NoteSamples.someoneBeyond();
        var here = session("Kingfisher group", 0);

        var answer = FACILITATOR.get("/api/v1/sessions/" + here + "/notes/" + elsewhere.enrolment());

        assertThat(answer.status()).isEqualTo(404);
    }
}
