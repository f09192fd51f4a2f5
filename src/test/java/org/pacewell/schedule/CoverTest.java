package org.pacewell.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacewell.ApiSamples.aProgramme;
import static org.pacewell.ApiSamples.unique;
import static org.pacewell.ApiSamples.weekly;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pacewell.ApiClient;
import org.pacewell.cohort.Covers;
import org.pacewell.local.LocalServices;
import org.pacewell.tenancy.Working;

@QuarkusTest
@WithTestResource(LocalServices.class)
class CoverTest {
    private static final ApiClient MORAG = ApiClient.riverside("coordinator");
    private static final AtomicInteger WEEKS = new AtomicInteger();

    @Inject
    Covers covers;

    private LocalDate day = LocalDate.MIN;
    private String priya = "";
    private String ines = "";
    private String session = "";

    @BeforeEach
    void date() {
        day = LocalDate.of(2034, 6, 6).plusWeeks(WEEKS.incrementAndGet());
        priya = staff("Priya");
        ines = staff("Ines");
        session = session(priya, "21:00");
    }

    @Test
    void whoeverIsFreeIsRankedAndTheGapIsNamed() {
        var ranked = MORAG.get("/api/v1/sessions/" + session + "/cover?insteadOf=" + priya)
                .expect(200);

        assertThat(ranked.each("/items", "staffId")).contains(ines).doesNotContain(priya);
        assertThat(ranked.each("/items", "gap")).contains("Physiotherapist");
    }

    @Test
    void whoRunsAnotherSessionThenComesLastAndIsNotChosen() {
        session(ines, "21:15");

        var ranked = MORAG.get("/api/v1/sessions/" + session + "/cover").expect(200);
        var answer = MORAG.post("/api/v1/sessions/" + session + "/cover", Map.of("staffId", ines));

        assertThat(ranked.json().at("/items").findValuesAsText("staffId").indexOf(ines))
                .isEqualTo(ranked.json().at("/items").size() - 1);
        assertThat(answer.wrongFields()).containsExactly("staffId");
    }

    @Test
    void aCoverReachesExactlyItsSessionUntilTheDayIsOver() {
        MORAG.post("/api/v1/sessions/" + session + "/cover", Map.of("staffId", ines, "insteadOf", priya))
                .expect(201);
        var midnight = day.plusDays(1)
                .atTime(LocalTime.MIDNIGHT)
                .atZone(ZoneId.of("Europe/London"))
                .toInstant();

        assertThat(covers(session, midnight.minusSeconds(1))).isTrue();
        assertThat(covers(session, midnight)).isFalse();
        assertThat(covers(session(priya, "19:00"), midnight.minusSeconds(1))).isFalse();
        assertThat(MORAG.get("/api/v1/sessions/" + session).expect(200).at("/facilitatorIds/0"))
                .isEqualTo(ines);
    }

    @Test
    void aCoverThatEndsGivesTheSessionBack() {
        var cover = MORAG.post("/api/v1/sessions/" + session + "/cover", Map.of("staffId", ines, "insteadOf", priya))
                .expect(201)
                .id();

        MORAG.delete("/api/v1/covers/" + cover).expect(204);
        MORAG.delete("/api/v1/covers/" + cover).expect(204);

        assertThat(MORAG.get("/api/v1/sessions/" + session).at("/facilitatorIds/0"))
                .isEqualTo(priya);
        assertThat(covers(session, day.atStartOfDay(ZoneId.of("Europe/London")).toInstant()))
                .isFalse();
    }

    private boolean covers(String of, Instant at) {
        return Working.at("riverside", () -> covers.covers(UUID.fromString(ines), UUID.fromString(of), at));
    }

    private String session(String by, String time) {
        var programme = aProgramme(MORAG, 1);
        var cohort = MORAG.post(
                        "/api/v1/cohorts",
                        Map.of(
                                "name",
                                unique("Cover"),
                                "programmeId",
                                programme,
                                "capacity",
                                8,
                                "facilitatorIds",
                                List.of(by)))
                .expect(201)
                .id();
        return MORAG.post("/api/v1/cohorts/" + cohort + "/schedule", weekly(day, time))
                .expect(201)
                .at("/sessions/0/id");
    }

    private static String staff(String given) {
        return MORAG.all("/api/v1/staff").stream()
                .filter(member -> member.toString().contains(given))
                .map(member -> member.path("id").asText())
                .findFirst()
                .orElseThrow();
    }
}
