package org.pacewell.isolation;

import static org.pacewell.ApiSamples.demoCohort;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.pacewell.ApiClient;
import org.pacewell.appointment.AppointmentSamples;

/** A closure, leave, hours and cover of each clinic that are over already: they may be ended again without effect. */
final class Endings {
    private final Map<String, Map<String, String>> ids = new HashMap<>();

    Endings() {
        for (var clinic : List.of(Cast.OUR, Cast.THEIR)) {
            var by = ApiClient.at(clinic).with("Authorization", "Bearer " + ApiClient.token(clinic, "coordinator"));
            made(by).forEach((path, id) -> {
                by.delete(path.replace("{id}", id)).expect(204);
                ids.computeIfAbsent(path, key -> new HashMap<>()).put(clinic, id);
            });
        }
    }

    boolean has(String path) {
        return ids.containsKey(path);
    }

    String of(String clinic, String path) {
        return Objects.requireNonNull(Objects.requireNonNull(ids.get(path)).get(clinic));
    }

    private static Map<String, String> made(ApiClient by) {
        var ines = AppointmentSamples.aStaffMember(by, "Ines");
        var day = Map.of("firstDay", "2090-01-02", "reason", "Matrix");
        var hours = Map.of("weekday", "sunday", "startsAt", "09:00", "endsAt", "10:00", "fromDay", "2090-01-02");
        var times = "/api/v1/staff/" + ines + "/times/";
        var cohort = demoCohort(by, "Heron group");
        var session = by.get("/api/v1/cohorts/" + cohort + "/sessions").at("/items/7/id");
        var cover = Map.of("staffId", ines);
        return Map.of(
                "/api/v1/closures/{id}", id(by, "/api/v1/closures", day),
                "/api/v1/staff-leave/{id}", id(by, times + "leave", day),
                "/api/v1/working-hours/{id}", id(by, times + "hours", hours),
                "/api/v1/covers/{id}", id(by, "/api/v1/sessions/" + session + "/cover", cover));
    }

    private static String id(ApiClient by, String path, Object body) {
        return by.post(path, body).expect(201).id();
    }
}
