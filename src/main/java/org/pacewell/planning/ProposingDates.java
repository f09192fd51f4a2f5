package org.pacewell.planning;

import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pacewell.audit.Trail;
import org.pacewell.cohort.PlanningACohort;
import org.pacewell.programme.Programme;
import org.pacewell.programme.Programmes;
import org.pacewell.rule.Refusal;
import org.pacewell.schedule.DatingACohort;
import org.pacewell.schedule.Places;
import org.pacewell.schedule.Standing;
import org.pacewell.schedule.Timetable;
import org.pacewell.web.Answers;
import org.pacewell.web.Done;
import org.pacewell.web.FormErrors;
import org.pacewell.web.Option;

/** The dialogue about the dates of a new cohort: shown, adjusted, shown again, confirmed. */
@ApplicationScoped
@Transactional
class ProposingDates {
    private static final UUID NOT_THERE_YET = new UUID(0, 0);

    private final Programmes programmes;
    private final PlanningACohort planning;
    private final DatingACohort dating;
    private final Places places;
    private final ProposalViews views;
    private final Trail trail;

    ProposingDates(
            Programmes programmes,
            PlanningACohort planning,
            DatingACohort dating,
            Places places,
            ProposalViews views,
            Trail trail) {
        this.programmes = programmes;
        this.planning = planning;
        this.dating = dating;
        this.places = places;
        this.views = views;
        this.trail = trail;
    }

    /** What a step of the dialogue leads to. @throws Refusal for a wish that cannot even be proposed */
    Response answer(CohortForm form, CohortForm.Wish wish, DatesForm dates, LocalDate today, Instant now) {
        var programme = programmes.require(wish.programmeId());
        var details = wish.details();
        var proposal = dating.propose(programme, wish.timetable(), details.siteId(), details.roomId(), now);
        var proposed =
                DatingACohort.standing(proposal, details.siteId(), details.roomId(), dating.able(wish.facilitators()));
        var planned = proposed;
        try {
            planned = dates.typed(proposed, rooms(wish));
            if (form.step().equals("confirm")) return create(wish, planned, dates, today, now);
            if (form.step().equals("adjust")) planned = dates.shifted(planned, rooms(wish));
            return Response.ok(page(form, wish, programme, planned, proposal.skipped(), FormErrors.NONE))
                    .build();
        } catch (Refusal refusal) {
            if (!dates.isSent(proposed.size())) throw refusal;
            var errors = FormErrors.of(refusal, "dates");
            return Answers.invalid(page(form, wish, programme, planned, proposal.skipped(), errors));
        }
    }

    private Response create(
            CohortForm.Wish wish, List<Standing> planned, DatesForm dates, LocalDate today, Instant now) {
        var cohort = planning.plan(wish.body(), today, now);
        dating.confirm(cohort, planned, dates.isEvenClosed(), now);
        trail.wrote("plan", "cohort", cohort.id());
        return Done.goTo(
                "/cohorts/" + cohort.id(),
                MessageBundles.get(CohortMessages.class).created());
    }

    private CohortPages.CohortDates page(
            CohortForm form,
            CohortForm.Wish wish,
            Programme programme,
            List<Standing> planned,
            List<Timetable.Skipped> skipped,
            FormErrors errors) {
        var hindrances =
                dating.hindrances(planned, NOT_THERE_YET, wish.details().capacity());
        return views.page(form, wish, programme, planned, skipped, hindrances, errors);
    }

    private Set<UUID> rooms(CohortForm.Wish wish) {
        return places.options(places.known(), wish.details().siteId()).stream()
                .map(Option::value)
                .map(UUID::fromString)
                .collect(Collectors.toUnmodifiableSet());
    }
}
