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
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestPath;
import org.pacewell.cohort.CohortPolicy;
import org.pacewell.cohort.Cohorts;
import org.pacewell.rule.Ids;
import org.pacewell.schedule.Session;
import org.pacewell.web.Spreadsheet;

/** The attendance of a cohort on one page: sessions across, people down. */
@Path("/cohorts/{id}/attendance")
@Transactional
public class AttendanceReportResource {
    private final Cohorts cohorts;
    private final CohortPolicy policy;
    private final AttendanceReports reports;
    private final Clock clock;

    AttendanceReportResource(Cohorts cohorts, CohortPolicy policy, AttendanceReports reports, Clock clock) {
        this.cohorts = cohorts;
        this.policy = policy;
        this.reports = reports;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({COORDINATOR, CLINICIAN, FACILITATOR, MANAGER})
    public TemplateInstance view(@RestPath String id) {
        var cohort = cohorts.require(Ids.parse(id));
        policy.requireSee(cohort.id());
        var now = clock.instant();
        var report = reports.of(cohort.id(), now);
        return new AttendancePages.AttendanceReport(
                cohort.id(),
                cohort.name(),
                report.sessions().stream()
                        .map(AttendanceReportResource::heading)
                        .toList(),
                report.lines().stream()
                        .map(line -> row(line, report.sessions(), now))
                        .toList(),
                percent(report.attended(), report.expected()),
                report.rule().inWords(),
                report.unmarked());
    }

    @GET
    @Path("csv")
    @Produces("text/csv")
    @RolesAllowed({COORDINATOR, CLINICIAN, FACILITATOR, MANAGER})
    public Response file(@RestPath String id) {
        var cohort = cohorts.require(Ids.parse(id));
        policy.requireSee(cohort.id());
        var now = clock.instant();
        var report = reports.of(cohort.id(), now);
        var rows = new ArrayList<List<String>>();
        rows.add(headings(report));
        report.lines().forEach(line -> rows.add(cells(line, report.sessions(), now)));
        return Spreadsheet.answer(words().report_file(cohort.name()), rows);
    }

    private static List<String> headings(AttendanceReports.Report report) {
        var sessions =
                report.sessions().stream().map(session -> words().report_session(session.number(), session.day()));
        return Stream.concat(
                        Stream.of(
                                words().person(),
                                words().born_head(),
                                words().attended(),
                                report.rule().heading(words().expected_head()),
                                words().minutes_head()),
                        sessions)
                .toList();
    }

    private static List<String> cells(AttendanceReports.Line line, List<Session> sessions, Instant now) {
        return Stream.concat(
                        Stream.of(
                                line.member().name(),
                                "" + line.member().birthDate().getYear(),
                                "" + line.attended(),
                                "" + line.expected(),
                                "" + line.minutes()),
                        sessions.stream()
                                .map(session -> cell(line, session, now).label()))
                .toList();
    }

    private static AttendancePages.ReportSession heading(Session session) {
        return new AttendancePages.ReportSession(
                session.id(), session.number(), session.day(), session.isCancelled() ? "cancelled" : "");
    }

    private static AttendancePages.ReportRow row(AttendanceReports.Line line, List<Session> sessions, Instant now) {
        return new AttendancePages.ReportRow(
                line.member().name(),
                line.member().birthDate().getYear(),
                sessions.stream().map(session -> cell(line, session, now)).toList(),
                words().of(line.attended(), line.expected()),
                percent(line.attended(), line.expected()),
                "" + line.minutes());
    }

    private static AttendancePages.ReportCell cell(AttendanceReports.Line line, Session session, Instant now) {
        var mark = Optional.ofNullable(line.cells().get(session.id()));
        if (mark.isPresent()) {
            var outcome = mark.get().outcome();
            return new AttendancePages.ReportCell(
                    outcome.label(), outcome == Outcome.PRESENT ? "leaf" : outcome.tone());
        }
        var missing = session.ends().isBefore(now)
                && !session.isCancelled()
                && line.member().isExpectedIn(session);
        return missing
                ? new AttendancePages.ReportCell(words().unmarked_cell(), "rose")
                : new AttendancePages.ReportCell("", "");
    }

    /** Whole per cent, or an empty text without a denominator. */
    private static String percent(int part, int whole) {
        return whole == 0 ? "" : Math.round(100.0 * part / whole) + "%";
    }

    private static AttendanceMessages words() {
        return MessageBundles.get(AttendanceMessages.class);
    }
}
