package org.pacewell.planning;

import static org.pacewell.access.Role.CLINICIAN;
import static org.pacewell.access.Role.COORDINATOR;
import static org.pacewell.access.Role.FACILITATOR;
import static org.pacewell.access.Role.MANAGER;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.pacewell.access.SignedIn;
import org.pacewell.audit.Trail;
import org.pacewell.clinic.OpenClinics;
import org.pacewell.cohort.Assignment;
import org.pacewell.cohort.Assignments;
import org.pacewell.cohort.Cohort;
import org.pacewell.cohort.CohortPolicy;
import org.pacewell.cohort.Cohorts;
import org.pacewell.cohort.Enrolments;
import org.pacewell.cohort.PlanningACohort;
import org.pacewell.programme.Programmes;
import org.pacewell.rule.Ids;
import org.pacewell.rule.Refusal;
import org.pacewell.schedule.ChangingASession;
import org.pacewell.web.Answers;
import org.pacewell.web.Done;
import org.pacewell.web.FormErrors;

/** Pages about cohorts: the list, planning one, one of them. */
@Path("/cohorts")
@Transactional
public class CohortResource {
    private static final int PAGE = 25;

    private final Cohorts cohorts;
    private final CohortBoard board;
    private final CohortPolicy policy;
    private final Programmes programmes;
    private final Assignments assignments;
    private final PlanningACohort planning;
    private final Enrolments enrolments;
    private final ProposingDates proposals;
    private final ChangingASession changing;
    private final CohortViews views;
    private final OpenClinics clinics;
    private final SignedIn person;
    private final Trail trail;
    private final Clock clock;

    CohortResource(
            Cohorts cohorts,
            CohortBoard board,
            CohortPolicy policy,
            Programmes programmes,
            Assignments assignments,
            PlanningACohort planning,
            Enrolments enrolments,
            ProposingDates proposals,
            ChangingASession changing,
            CohortViews views,
            OpenClinics clinics,
            SignedIn person,
            Trail trail,
            Clock clock) {
        this.cohorts = cohorts;
        this.board = board;
        this.policy = policy;
        this.programmes = programmes;
        this.assignments = assignments;
        this.planning = planning;
        this.enrolments = enrolments;
        this.proposals = proposals;
        this.changing = changing;
        this.views = views;
        this.clinics = clinics;
        this.person = person;
        this.trail = trail;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({COORDINATOR, CLINICIAN, FACILITATOR, MANAGER})
    public TemplateInstance list(@RestQuery @DefaultValue("") String show, @RestQuery @DefaultValue("0") int from) {
        trail.read("cohorts", null);
        var live = !show.equals("finished");
        var start = Math.max(0, from);
        var found = board.lines(live, mine(), clock.instant(), start, PAGE + 1);
        var zone = clinics.current().zone();
        var rows =
                found.stream().limit(PAGE).map(line -> BoardRow.of(line, zone)).toList();
        var next =
                found.size() > PAGE ? "/cohorts?from=%d%s".formatted(start + PAGE, live ? "" : "&show=finished") : "";
        return new CohortPages.CohortList(rows, live, next, policy.mayPlan());
    }

    @GET
    @Path("new")
    @RolesAllowed(COORDINATOR)
    public TemplateInstance blank(@RestQuery @DefaultValue("") String programme) {
        var form = Ids.tryParse(programme)
                .flatMap(programmes::find)
                .or(() -> programmes.offered().stream().findFirst())
                .map(CohortForm::suggestedBy)
                .orElseGet(CohortForm::empty);
        return views.blank(form, FormErrors.NONE);
    }

    /** Shows the dates first, as often as they are adjusted; only the step {@code confirm} creates anything. */
    @POST
    @RolesAllowed(COORDINATOR)
    public Response plan(@BeanParam CohortForm form, @BeanParam DatesForm dates) {
        if (form.step().equals("change"))
            return Response.ok(views.blank(form, FormErrors.NONE)).build();
        try {
            var wish = form.wish(views.roomsOf(form.siteId()));
            cohorts.requireFreeName(wish.details().name(), new UUID(0, 0));
            return proposals.answer(form, wish, dates, today(), clock.instant());
        } catch (Refusal refusal) {
            return Answers.invalid(views.blank(form, FormErrors.of(refusal, "name")));
        }
    }

    @GET
    @Path("{id}")
    @RolesAllowed({COORDINATOR, CLINICIAN, FACILITATOR, MANAGER})
    public TemplateInstance view(@RestPath String id) {
        var cohort = reach(id);
        trail.read("cohort", cohort.id());
        return views.view(cohort, clock.instant(), policy.mayPlan(), "");
    }

    @GET
    @Path("{id}/edit")
    @RolesAllowed(COORDINATOR)
    public TemplateInstance edit(@RestPath String id) {
        var cohort = reach(id);
        trail.read("cohort", cohort.id());
        var staff =
                assignments.of(cohort.id()).stream().map(Assignment::staffId).toList();
        return views.edit(cohort.id(), CohortEditForm.of(cohort, staff), FormErrors.NONE);
    }

    @POST
    @Path("{id}")
    @RolesAllowed(COORDINATOR)
    public Response change(@RestPath String id, @BeanParam CohortEditForm form) {
        var cohort = reach(id);
        try {
            var changed = enrolments.change(cohort.id(), form.details(cohort), form.seenVersion());
            planning.assign(changed, form.facilitators(), today());
            changing.handOver(cohort.id(), form.facilitators(), clock.instant());
            trail.wrote("change", "cohort", cohort.id());
            return Done.goTo("/cohorts/" + id, words().saved());
        } catch (Refusal refusal) {
            trail.read("cohort", cohort.id());
            return Answers.invalid(views.edit(cohort.id(), form, FormErrors.of(refusal, "name")));
        }
    }

    private Cohort reach(String id) {
        var cohort = cohorts.require(Ids.parse(id));
        policy.requireSee(cohort.id());
        return cohort;
    }

    private Optional<UUID> mine() {
        return person.seesWholeClinic() ? Optional.empty() : Optional.of(person.staffId());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clinics.current().zone());
    }

    private static CohortMessages words() {
        return MessageBundles.get(CohortMessages.class);
    }
}
