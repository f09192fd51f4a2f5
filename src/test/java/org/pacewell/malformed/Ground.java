package org.pacewell.malformed;

import static org.pacewell.ApiSamples.aCohort;
import static org.pacewell.ApiSamples.aParticipant;
import static org.pacewell.ApiSamples.aProgramme;
import static org.pacewell.ApiSamples.dated;
import static org.pacewell.ApiSamples.enrol;
import static org.pacewell.ApiSamples.weekly;

import io.restassured.RestAssured;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.pacewell.ApiClient;
import org.pacewell.FreshClinic;
import org.pacewell.web.PageClient;

/** A clinic of its own to send nonsense to, so that no other test meets what is kept of it. */
final class Ground {
    static final String CLINIC = "nonsense";
    private static final String COORDINATOR = "coordinator";

    final String topic;
    final String programme;
    final String cohort;
    final String session;
    final String enrolment;
    final String participant;

    private static final class Shared {
        private static final Ground GROUND = new Ground();
    }

    static Ground get() {
        return Shared.GROUND;
    }

    private Ground() {
        FreshClinic.open(CLINIC, "Nonsense Pain Clinic", 9);
        var coordinator = client(COORDINATOR);
        topic = coordinator.get("/api/v1/topics").expect(200).at("/items/0/id");
        programme = aProgramme(coordinator, 3);
        cohort = aCohort(coordinator, 2, programme);
        session = dated(coordinator, cohort, weekly(LocalDate.now().plusDays(30), "10:00"))
                .getFirst();
        participant = aParticipant(coordinator);
        enrolment = enrol(coordinator, cohort, participant).expect(201).id();
        coordinator
                .post(
                        "/api/v1/participants",
                        Map.of(
                                "givenName",
                                "Mair",
                                "familyName",
                                "Evans",
                                "birthDate",
                                "1958-02-03",
                                "email",
                                "participant@" + CLINIC + ".example"))
                .expect(201);
        client("participant").get("/api/v1/me").expect(200);
    }

    ApiClient client(String user) {
        return ApiClient.at(CLINIC).with("Authorization", "Bearer " + ApiClient.token(CLINIC, user));
    }

    /** What a program of somebody's sends with each request. */
    Map<String, String> headers(String user) {
        return new HashMap<>(Map.of(
                "Host",
                CLINIC + ".localhost:" + RestAssured.port,
                "Authorization",
                "Bearer " + ApiClient.token(CLINIC, user),
                "Accept",
                "application/json"));
    }

    /** What a browser of somebody's sends with each request. */
    Map<String, String> browserHeaders(String user) {
        var cookies = PageClient.of(CLINIC, user).cookies().entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        return new HashMap<>(Map.of(
                "Host",
                CLINIC + ".localhost:" + RestAssured.port,
                "Cookie",
                cookies,
                "Accept",
                "text/html",
                "Content-Type",
                "application/x-www-form-urlencoded"));
    }
}
