package org.pacewell.edition;

import static org.pacewell.access.Role.COORDINATOR;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.pacewell.audit.Trail;
import org.pacewell.cohort.Cohort;
import org.pacewell.cohort.Cohorts;
import org.pacewell.programme.ProgrammeEditions;
import org.pacewell.rule.Ids;
import org.pacewell.rule.Refusal;
import org.pacewell.schedule.ChangedMeanwhile;
import org.pacewell.schedule.Session;
import org.pacewell.web.Answers;
import org.pacewell.web.Done;
import org.pacewell.web.FormErrors;

/** The page on which a cohort is moved to the newest edition of its programme, after what that means was shown. */
@Path("/cohorts/{id}/edition")
@Transactional
public class EditionMoveResource {
    private final Cohorts cohorts;
    private final MovingToAnEdition moving;
    private final ProgrammeEditions editions;
    private final Trail trail;
    private final Clock clock;

    EditionMoveResource(
            Cohorts cohorts, MovingToAnEdition moving, ProgrammeEditions editions, Trail trail, Clock clock) {
        this.cohorts = cohorts;
        this.moving = moving;
        this.editions = editions;
        this.trail = trail;
        this.clock = clock;
    }

    @GET
    @RolesAllowed(COORDINATOR)
    public TemplateInstance show(@RestPath String id) {
        return page(cohorts.require(Ids.parse(id)), Optional.empty());
    }

    @POST
    @RolesAllowed(COORDINATOR)
    public Response move(@RestPath String id, @RestForm @DefaultValue("") String mark) {
        var cohort = cohorts.hold(Ids.parse(id));
        try {
            var move = moving.propose(cohort, Optional.empty(), clock.instant());
            if (!move.mark().equals(mark)) throw new ChangedMeanwhile();
            moving.move(cohort, move);
            trail.wrote("change edition", "cohort", cohort.id());
            return Done.goTo("/cohorts/" + id, words().moved(move.to().edition()));
        } catch (Refusal refusal) {
            return Answers.invalid(page(cohort, Optional.of(refusal)));
        }
    }

    private TemplateInstance page(Cohort cohort, Optional<Refusal> refusal) {
        trail.read("cohort", cohort.id());
        var from = moving.now(cohort);
        var to = editions.newer(from).orElseThrow(NoNewerEdition::new);
        try {
            var move = moving.propose(cohort, Optional.empty(), clock.instant());
            return new EditionPages.CohortEdition(
                    cohort.id(),
                    cohort.name(),
                    from.edition(),
                    to.edition(),
                    move.mark(),
                    true,
                    rows(move),
                    editions.difference(from, to),
                    refusal.map(it -> FormErrors.of(it, "sessions")).orElse(FormErrors.NONE));
        } catch (EditionsDiffer | NothingLeftToMove impossible) {
            return new EditionPages.CohortEdition(
                    cohort.id(),
                    cohort.name(),
                    from.edition(),
                    to.edition(),
                    "",
                    false,
                    List.of(),
                    editions.difference(from, to),
                    FormErrors.of(impossible, "difference"));
        }
    }

    private static List<EditionPages.SessionRow> rows(EditionMove move) {
        var kept = move.kept().stream().map(EditionMoveResource::kept);
        var changed = move.steps().stream().map(step -> changed(move, step));
        return Stream.concat(kept, changed)
                .sorted(Comparator.comparing(EditionPages.SessionRow::day)
                        .thenComparing(EditionPages.SessionRow::number))
                .toList();
    }

    private static EditionPages.SessionRow kept(Session session) {
        return new EditionPages.SessionRow(session.number(), session.day(), session.title(), "", false, "");
    }

    private static EditionPages.SessionRow changed(EditionMove move, EditionMove.Step step) {
        var session = step.session();
        var length =
                EditionMove.fits(step) ? "" : words().other_length(step.module().minutes(), session.minutes());
        return new EditionPages.SessionRow(
                session.number(), session.day(), session.title(), step.module().title(), move.isRepeated(step), length);
    }

    private static EditionMessages words() {
        return MessageBundles.get(EditionMessages.class);
    }
}
