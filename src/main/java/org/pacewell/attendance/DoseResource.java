package org.pacewell.attendance;

import static org.pacewell.access.Role.CLINICIAN;
import static org.pacewell.access.Role.COORDINATOR;
import static org.pacewell.access.Role.FACILITATOR;
import static org.pacewell.access.Role.MANAGER;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestPath;
import org.pacewell.cohort.Cohort;
import org.pacewell.cohort.CohortPolicy;
import org.pacewell.cohort.Cohorts;
import org.pacewell.rule.Ids;
import org.pacewell.web.Spreadsheet;

/** The dose ledger of a cohort: what people had of which part of the programme, and how they stand. */
@Path("/cohorts/{id}/dose")
@Transactional
public class DoseResource {
    private final Cohorts cohorts;
    private final CohortPolicy policy;
    private final DoseReports reports;
    private final Clock clock;

    DoseResource(Cohorts cohorts, CohortPolicy policy, DoseReports reports, Clock clock) {
        this.cohorts = cohorts;
        this.policy = policy;
        this.reports = reports;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({COORDINATOR, CLINICIAN, FACILITATOR, MANAGER})
    public TemplateInstance view(@RestPath String id) {
        var cohort = reach(id);
        var report = reports.of(cohort, clock.instant());
        var columns = DoseColumns.of(report.planned());
        return new DosePages.DoseLedger(
                cohort.id(),
                cohort.name(),
                report.counting().inWords(),
                rule(report.rule()),
                columns.labels(),
                report.lines().stream()
                        .map(line -> row(cohort.id(), line, columns))
                        .toList());
    }

    @GET
    @Path("csv")
    @Produces("text/csv")
    @RolesAllowed({COORDINATOR, CLINICIAN, FACILITATOR, MANAGER})
    public Response file(@RestPath String id) {
        var cohort = reach(id);
        var report = reports.of(cohort, clock.instant());
        var columns = DoseColumns.of(report.planned());
        var rows = new ArrayList<List<String>>();
        rows.add(headings(columns, report.counting()));
        report.lines().forEach(line -> rows.add(cells(line, columns)));
        return Spreadsheet.answer(words().file(cohort.name()), rows);
    }

    private Cohort reach(String id) {
        var cohort = cohorts.require(Ids.parse(id));
        policy.requireSee(cohort.id());
        return cohort;
    }

    private static String rule(CompletionRule rule) {
        var essential = rule.modules().stream()
                .filter(CompletionRule.Part::essential)
                .map(CompletionRule.Part::title)
                .collect(Collectors.joining("; "));
        return words().rule(rule.asksFor().orElse(0), rule.modules().size(), essential);
    }

    private static DosePages.Row row(UUID cohort, DoseReports.Line line, DoseColumns columns) {
        var completion = line.completion();
        return new DosePages.Row(
                line.member().name(),
                line.member().birthDate().getYear(),
                columns.cells(line),
                completion.state() == Completion.State.NO_RULE ? "" : completion.label(),
                completion.state().tone(),
                completion.reason(),
                makeUps(cohort, line));
    }

    private static String makeUps(UUID cohort, DoseReports.Line line) {
        boolean sought =
                line.visits() || !line.missing().isEmpty() && line.member().to().isEmpty();
        return sought
                ? "/cohorts/%s/enrolments/%s/make-ups"
                        .formatted(cohort, line.member().enrolmentId())
                : "";
    }

    private static List<String> headings(DoseColumns columns, CountingRule counting) {
        var before = Stream.of(
                words().person(),
                MessageBundles.get(AttendanceMessages.class).born_head(),
                words().minutes(words().all()),
                counting.heading(words().planned(words().all())));
        return Stream.of(before, columns.fileHeadings().stream(), Stream.of(words().completion(), words().reason()))
                .flatMap(part -> part)
                .toList();
    }

    private static List<String> cells(DoseReports.Line line, DoseColumns columns) {
        var before = Stream.of(
                line.member().name(),
                "" + line.member().birthDate().getYear(),
                "" + line.taken().total(),
                "" + line.planned().total());
        var after = Stream.of(line.completion().label(), line.completion().reason());
        return Stream.of(before, columns.fileCells(line).stream(), after)
                .flatMap(part -> part)
                .toList();
    }

    private static DoseMessages words() {
        return MessageBundles.get(DoseMessages.class);
    }
}
