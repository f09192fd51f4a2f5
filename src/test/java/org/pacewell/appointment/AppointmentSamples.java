package org.pacewell.appointment;

import static org.pacewell.ApiSamples.theProgramme;
import static org.pacewell.ApiSamples.unique;

import java.util.List;
import java.util.Map;
import org.pacewell.ApiClient;

/** A programme that people follow together and alone. */
public final class AppointmentSamples {
    private static final String NAME = "Alone and together";

    private AppointmentSamples() {}

    /** A published programme: an assessment of 45 minutes one-to-one, then two sessions of the group. */
    public static String aMixedProgramme(ApiClient client) {
        return theProgramme(client, NAME, () -> published(client));
    }

    private static String published(ApiClient client) {
        var alone = Map.of("rhythm", "one-to-one", "modules", List.of(Map.of("title", "Assessment", "minutes", 45)));
        var together = Map.of(
                "name",
                "Together",
                "rhythm",
                "weekly",
                "modules",
                List.of(Map.of("title", "Group 1", "minutes", 60), Map.of("title", "Group 2", "minutes", 60)));
        var programme = client.post(
                        "/api/v1/programmes",
                        Map.of("name", NAME, "minimumSize", 1, "maximumSize", 12, "stages", List.of(alone, together)))
                .expect(201)
                .id();
        client.post("/api/v1/programmes/" + programme + "/publication", Map.of())
                .expect(200);
        return programme;
    }

    /** A cohort of 8 that one person runs; it has no dates and nobody in it. */
    public static String aCohortOf(ApiClient client, String programme, String facilitator) {
        return client.post(
                        "/api/v1/cohorts",
                        Map.of(
                                "name",
                                unique("Mixed"),
                                "programmeId",
                                programme,
                                "capacity",
                                8,
                                "facilitatorIds",
                                List.of(facilitator)))
                .expect(201)
                .id();
    }

    /** Its first module, which people have alone. */
    public static String theModule(ApiClient client, String programme) {
        return client.get("/api/v1/programmes/" + programme).at("/modules/0/id");
    }

    public static String aStaffMember(ApiClient client, String given) {
        return client.all("/api/v1/staff").stream()
                .filter(member -> member.path("givenName").asText().equals(given))
                .map(member -> member.path("id").asText())
                .findFirst()
                .orElseThrow();
    }
}
