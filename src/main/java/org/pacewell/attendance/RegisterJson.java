package org.pacewell.attendance;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The register of a session as programs read it: everybody who belongs in it, and the mark in force of each. */
record RegisterJson(
        UUID sessionId,
        List<MarkJson> marks,

        @Schema(description = "The day at whose end this was known; absent in the register of now") @Nullable
        LocalDate knownOn) {

    record MarkJson(
            UUID enrolmentId,
            String name,

            @Schema(description = "Whether the person makes up a module here and is at home in another cohort")
            boolean guest,

            @Schema(description = "Absent while nobody has marked the person") @Nullable
            Outcome outcome,

            @Schema(description = "NHS data dictionary, ATTENDED OR DID NOT ATTEND") @Nullable
            String nhsCode,

            @Schema(description = "Minutes taken part in") @Nullable
            Integer minutes,

            @Schema(implementation = String.class, examples = "10:20") @Nullable
            LocalTime arrivedAt,

            @Schema(implementation = String.class, examples = "12:00") @Nullable
            LocalTime leftAt,

            @Nullable String reason,

            @Schema(description = "Whether the person checked themselves in") @Nullable
            Boolean checkedIn,

            @Schema(description = "Why this mark corrected another one of a locked register") @Nullable
            String corrected) {}

    static RegisterJson of(UUID session, List<Rosters.Member> members, Map<UUID, Attendance> inForce, NhsCodes codes) {
        return new RegisterJson(
                session,
                members.stream()
                        .map(member -> json(member, inForce.get(member.enrolmentId()), codes))
                        .toList(),
                null);
    }

    RegisterJson on(LocalDate day) {
        return new RegisterJson(sessionId, marks, day);
    }

    private static MarkJson json(Rosters.Member member, @Nullable Attendance attendance, NhsCodes codes) {
        if (attendance == null) {
            return new MarkJson(
                    member.enrolmentId(),
                    member.name(),
                    member.guest(),
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null);
        }
        var mark = attendance.mark();
        return new MarkJson(
                member.enrolmentId(),
                member.name(),
                member.guest(),
                mark.outcome(),
                codes.of(mark.outcome()),
                attendance.minutes(),
                mark.arrivedAt().orElse(null),
                mark.leftAt().orElse(null),
                mark.reason().isEmpty() ? null : mark.reason(),
                attendance.isCheckIn(),
                attendance.correction().isEmpty() ? null : attendance.correction());
    }
}
