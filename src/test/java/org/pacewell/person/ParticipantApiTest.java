package org.pacewell.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacewell.ApiSamples.aPerson;
import static org.pacewell.ApiSamples.unique;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pacewell.ApiClient;
import org.pacewell.ApiClient.Answer;
import org.pacewell.local.LocalServices;

@QuarkusTest
@WithTestResource(LocalServices.class)
class ParticipantApiTest {
    private static final String PARTICIPANTS = "/api/v1/participants";

    @Test
    void aParticipantComesBackAsAdded() {
        var body = aPerson();
        body.put("email", "nora@people.example");
        body.put("phone", "01632 960 001");
        body.put("needs", List.of("step_free", "LARGE_PRINT"));
        body.put("needsNote", "Sits near the door");

        var person = read(coordinator().post(PARTICIPANTS, body).expect(201).id());

        assertThat(person.at("/familyName")).isEqualTo(body.get("familyName"));
        assertThat(person.at("/birthDate")).isEqualTo("1961-04-30");
        assertThat(person.at("/phone")).isEqualTo("+44 1632 960001");
        assertThat(person.at("/needs/0")).isEqualTo("LARGE_PRINT");
        assertThat(person.json().has("nhsNumber")).isFalse();
        assertThat(person.etag()).isEqualTo("\"0\"");
    }

    @ParameterizedTest
    @CsvSource({
        "999000001, has 10 digits; this one has 9",
        "99900000A8, has digits only",
        "9990000019, last digit (9) does not fit",
        "9990000001, check digit would be 10"
    })
    void aWrongNhsNumberSaysWhichRuleItBreaks(String number, String rule) {
        var body = aPerson();
        body.put("nhsNumber", number);

        var answer = coordinator().post(PARTICIPANTS, body);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.wrongFields()).containsExactly("nhsNumber");
        assertThat(answer.at("/errors/0/message")).contains(rule);
    }

    @Test
    void anNhsNumberBelongsToOnePerson() {
        var taken = coordinator().all(PARTICIPANTS).stream()
                .filter(person -> person.has("nhsNumber"))
                .map(person -> person.path("nhsNumber").asText())
                .findFirst()
                .orElseThrow();
        var body = aPerson();
        body.put("nhsNumber", taken);

        var answer = coordinator().post(PARTICIPANTS, body);

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.wrongFields()).containsExactly("nhsNumber");
        assertThat(answer.at("/type")).isEqualTo("urn:pacewell:NhsNumberTaken");
    }

    @Test
    void everythingWrongIsNamedAtOnce() {
        var tomorrow = LocalDate.now().plusDays(2).toString();
        var answer = coordinator()
                .post(PARTICIPANTS, Map.of("givenName", " ", "birthDate", tomorrow, "email", "nora", "phone", "12"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.wrongFields()).containsExactly("givenName", "familyName", "birthDate", "email", "phone");
    }

    @Test
    void anUnknownNeedIsNamedByItsPath() {
        var body = aPerson();
        body.put("needs", List.of("CARER", "SAUNA"));

        var answer = coordinator().post(PARTICIPANTS, body);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.wrongFields()).containsExactly("needs[1]");
    }

    @Test
    void aStaleCorrectionIsRefused() {
        var person = coordinator().post(PARTICIPANTS, aPerson()).expect(201);
        var corrected =
                coordinator().ifMatch(person.etag()).put(at(person), aPerson()).expect(200);

        var stale = coordinator().ifMatch(person.etag()).put(at(person), aPerson());

        assertThat(corrected.etag()).isEqualTo("\"1\"");
        assertThat(stale.status()).isEqualTo(412);
        assertThat(read(person.id()).at("/familyName")).isEqualTo(corrected.at("/familyName"));
    }

    @Test
    void aCorrectionMustSayWhichVersionItChanges() {
        var person = coordinator().post(PARTICIPANTS, aPerson()).expect(201);

        assertThat(coordinator().put(at(person), aPerson()).status()).isEqualTo(428);
    }

    @Test
    void peopleAreFoundByNamePageByPage() {
        var family = unique("Quill");
        for (var given : List.of("Ann", "Ben", "Cy")) {
            coordinator()
                    .post(PARTICIPANTS, Map.of("givenName", given, "familyName", family, "birthDate", "1970-01-01"))
                    .expect(201);
        }

        var found = coordinator().all(PARTICIPANTS + "?limit=2&query=" + family.replace(' ', '+'));

        assertThat(found)
                .extracting(person -> person.path("givenName").asText())
                .containsExactly("Ann", "Ben", "Cy");
    }

    @Test
    void facilitatorsDoNotReadTheListOfParticipants() {
        assertThat(ApiClient.riverside("facilitator").get(PARTICIPANTS).status())
                .isEqualTo(403);
    }

    @Test
    void managersReadAndDoNotWrite() {
        var manager = ApiClient.riverside("manager");

        manager.get(PARTICIPANTS).expect(200);
        assertThat(manager.post(PARTICIPANTS, aPerson()).status()).isEqualTo(403);
    }

    @Test
    void everybodyLearnsWhoTheyAre() {
        var staff = ApiClient.riverside("facilitator").get("/api/v1/me").expect(200);
        var participant = ApiClient.ashgrove("participant").get("/api/v1/me").expect(200);

        assertThat(staff.at("/name")).isEqualTo("Priya Raman");
        assertThat(staff.at("/roles/0")).isEqualTo("facilitator");
        assertThat(staff.at("/clinic")).isEqualTo("riverside");
        assertThat(staff.at("/kind")).isEqualTo("staff");
        assertThat(participant.at("/kind")).isEqualTo("participant");
        assertThat(participant.at("/clinic")).isEqualTo("ashgrove");
    }

    @Test
    void staffAreListedByName() {
        var names = coordinator().get("/api/v1/staff").expect(200).each("/items", "familyName");

        assertThat(names).contains("Raman", "Duarte").isSorted();
    }

    private static String at(Answer person) {
        return PARTICIPANTS + "/" + person.id();
    }

    private static Answer read(String id) {
        return coordinator().get(PARTICIPANTS + "/" + id).expect(200);
    }

    private static ApiClient coordinator() {
        return ApiClient.riverside("coordinator");
    }
}
