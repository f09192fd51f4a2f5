package org.pacewell.schedule;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.pacewell.rule.Refusal;
import org.pacewell.web.Words;

/** The dates of a cohort, proposed or given. */
record ScheduleJson(
        List<SessionJson> sessions,

        @Schema(description = "Days that would have held a session, and why they do not")
        List<Timetable.Skipped> skipped,

        @Schema(description = "What stands in the way; a confirmed schedule has none")
        List<ClashJson> clashes) {

    enum Taken {
        ROOM,
        FACILITATOR
    }

    record ClashJson(LocalDate date, Taken taken, String reason) {
        static ClashJson of(Clash clash) {
            var when = Refusal.sentence("when.day", Words.full(clash.day()));
            return new ClashJson(
                    clash.day(),
                    clash.ofRoom() ? Taken.ROOM : Taken.FACILITATOR,
                    Refusal.sentence(clash.ofRoom() ? "RoomTaken" : "FacilitatorTaken", when));
        }
    }

    static ScheduleJson of(List<SessionJson> sessions, Timetable.Proposal proposal, List<Clash> clashes) {
        return new ScheduleJson(
                sessions,
                proposal.skipped(),
                clashes.stream().distinct().map(ClashJson::of).toList());
    }
}
