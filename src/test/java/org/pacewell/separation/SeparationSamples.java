package org.pacewell.separation;

import static org.pacewell.ApiSamples.aCohort;
import static org.pacewell.ApiSamples.aParticipant;
import static org.pacewell.ApiSamples.enrol;

import java.util.Map;
import org.pacewell.ApiClient;
import org.pacewell.ApiClient.Answer;

/** Two participants who must not meet, as tests make them. */
public final class SeparationSamples {
    static final String REASON = "A court order of March";

    private SeparationSamples() {}

    /** Two who are kept apart. */
    record Two(String one, String other) {
        static Two keptApart(ApiClient by) {
            var two = strangers(by);
            keepApart(by, two.one, two.other).expect(201);
            return two;
        }

        /** Two whom nothing is known of. */
        static Two strangers(ApiClient by) {
            return new Two(aParticipant(by), aParticipant(by));
        }

        /** A cohort of so many seats in which the first one has a seat. */
        String cohortOfOne(ApiClient by, int seats) {
            var cohort = aCohort(by, seats);
            enrol(by, cohort, one).expect(201);
            return cohort;
        }
    }

    public static String pairsOf(String participant) {
        return "/api/v1/participants/" + participant + "/separations";
    }

    public static Answer keepApart(ApiClient by, String one, String other) {
        return keepApart(by, one, other, REASON);
    }

    public static Answer keepApart(ApiClient by, String one, String other, String reason) {
        return by.post(pairsOf(one), Map.of("participantId", other, "reason", reason));
    }
}
