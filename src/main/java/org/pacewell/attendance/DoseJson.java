package org.pacewell.attendance;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.pacewell.topic.Component;

/** The dose ledger of a cohort as programs read it; all amounts are minutes. */
record DoseJson(
        UUID cohortId,

        @Schema(description = "Whether sessions with an apology count in what was planned")
        boolean apologiesCount,

        RuleJson rule,
        List<PersonJson> people) {

    record RuleJson(
            @Schema(description = "How many modules the programme asks for; absent when it does not") @Nullable
            Integer completeWith,

            List<UUID> essentialModuleIds) {}

    record MinutesJson(
            int total,

            @Schema(description = "Of modules whose plan has no segments")
            int undivided,

            Map<Component, Integer> components) {
        static MinutesJson of(Dose dose) {
            return new MinutesJson(dose.total(), dose.undivided(), dose.minutes());
        }
    }

    record CompletionJson(
            @Schema(enumeration = {"met", "on-course", "at-risk", "left", "no-rule"})
            Completion.State state,

            int modulesTaken,
            String reason) {}

    record PersonJson(
            UUID enrolmentId, String name, MinutesJson taken, MinutesJson planned, CompletionJson completion) {}

    static DoseJson of(UUID cohort, DoseReports.Report report) {
        var essential = report.rule().modules().stream()
                .filter(CompletionRule.Part::essential)
                .map(CompletionRule.Part::id)
                .toList();
        return new DoseJson(
                cohort,
                report.counting().apologies(),
                new RuleJson(report.rule().asksFor().orElse(null), essential),
                report.lines().stream().map(DoseJson::person).toList());
    }

    private static PersonJson person(DoseReports.Line line) {
        var completion = line.completion();
        return new PersonJson(
                line.member().enrolmentId(),
                line.member().name(),
                MinutesJson.of(line.taken()),
                MinutesJson.of(line.planned()),
                new CompletionJson(completion.state(), completion.taken(), completion.reason()));
    }
}
