package org.pacewell.stories;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pacewell.ApiClient;
import org.pacewell.FreshClinic;

/** The clinic in which scripts are stored, and its people. */
final class ScriptsClinic {
    static final String KEY = "scripts";
    static final String MAIL = "participant@" + KEY + ".example";
    static final String API = "/api/v1/";

    private static String participant = "";

    private ScriptsClinic() {}

    /** Opens it once, and lets everybody sign in; the first participant's record is theirs from then on. */
    static void open() {
        if (!participant.isEmpty()) return;
        FreshClinic.open(KEY, "<img class=planted src=x onerror=ran(1)> " + KEY, 8);
        var person = person("Mair", "Evans");
        person.put("email", MAIL);
        participant = client("coordinator")
                .post(API + "participants", person)
                .expect(201)
                .id();
        for (var user : List.of("participant", "facilitator", "clinician", "manager")) {
            client(user).get(API + "me").expect(200);
        }
    }

    static String participant() {
        return participant;
    }

    static String facilitator() {
        return client("coordinator").all(API + "staff").stream()
                .filter(it -> it.path("roles").toString().contains("facilitator"))
                .map(it -> it.path("id").asText())
                .findFirst()
                .orElseThrow();
    }

    static ApiClient client(String user) {
        return ApiClient.at(KEY).with("Authorization", "Bearer " + ApiClient.token(KEY, user));
    }

    static Map<String, Object> person(String given, String family) {
        return new HashMap<>(Map.of("givenName", given, "familyName", family, "birthDate", "1961-04-30"));
    }
}
