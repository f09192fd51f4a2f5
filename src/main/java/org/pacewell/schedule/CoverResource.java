package org.pacewell.schedule;

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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.pacewell.audit.Trail;
import org.pacewell.cohort.Cover;
import org.pacewell.cohort.Covers;
import org.pacewell.person.StaffMember;
import org.pacewell.person.StaffMembers;
import org.pacewell.rule.FieldError;
import org.pacewell.rule.Ids;
import org.pacewell.rule.InvalidInput;
import org.pacewell.rule.NotFound;
import org.pacewell.rule.Refusal;
import org.pacewell.web.Answers;
import org.pacewell.web.Done;
import org.pacewell.web.FormErrors;
import org.pacewell.web.Option;

/** Somebody is ill: who could stand in for this session. */
@Path("/sessions/{id}/cover")
@Transactional
public class CoverResource {
    private final Sessions sessions;
    private final Covering covering;
    private final Covers covers;
    private final StaffMembers staff;
    private final ChangeViews views;
    private final Trail trail;
    private final Clock clock;

    CoverResource(
            Sessions sessions,
            Covering covering,
            Covers covers,
            StaffMembers staff,
            ChangeViews views,
            Trail trail,
            Clock clock) {
        this.sessions = sessions;
        this.covering = covering;
        this.covers = covers;
        this.staff = staff;
        this.views = views;
        this.trail = trail;
        this.clock = clock;
    }

    @GET
    @RolesAllowed(COORDINATOR)
    public TemplateInstance rank(@RestPath String id, @RestQuery @DefaultValue("") String insteadOf) {
        return page(sessions.require(Ids.parse(id)), insteadOf, FormErrors.NONE);
    }

    @POST
    @RolesAllowed(COORDINATOR)
    public Response cover(
            @RestPath String id,
            @RestForm @DefaultValue("") String staffId,
            @RestForm @DefaultValue("") String insteadOf) {
        var session = sessions.require(Ids.parse(id));
        try {
            var standIn =
                    Ids.tryParse(staffId).orElseThrow(() -> new InvalidInput(FieldError.of("staffId", "Cover.staff")));
            covering.cover(session, standIn, Ids.tryParse(insteadOf), clock.instant());
            trail.wrote("cover", "session", session.id());
            return Done.goTo(
                    "/sessions/" + id,
                    MessageBundles.get(ScheduleMessages.class).covered());
        } catch (Refusal refusal) {
            return Answers.invalid(page(session, insteadOf, FormErrors.of(refusal, "staffId")));
        }
    }

    @POST
    @Path("end")
    @RolesAllowed(COORDINATOR)
    public Response end(@RestPath String id, @RestForm @DefaultValue("") String coverId) {
        var session = sessions.require(Ids.parse(id));
        var cover = covers.of(session.id()).stream()
                .filter(one -> one.id().toString().equals(coverId))
                .findFirst()
                .orElseThrow(NotFound::new);
        covering.end(cover, clock.instant());
        trail.wrote("end", "cover", cover.id());
        return Done.goTo(
                "/sessions/" + id, MessageBundles.get(ScheduleMessages.class).cover_ended());
    }

    private List<CoverPages.StandIn> standIns(Session session) {
        var given = covers.of(session.id());
        var names = staff.all(given.stream().map(Cover::staffId).toList()).stream()
                .collect(Collectors.toMap(StaffMember::id, StaffMember::name));
        return given.stream()
                .map(cover -> new CoverPages.StandIn(cover.id(), names.getOrDefault(cover.staffId(), "")))
                .toList();
    }

    private CoverPages.CoverNew page(Session session, String asked, FormErrors errors) {
        var running = covering.running(session);
        var ill = Ids.tryParse(asked)
                .filter(running::contains)
                .or(() -> running.size() == 1 ? Optional.of(running.getFirst()) : Optional.empty());
        var candidates = covering.candidates(session, ill);
        var chosen = ill.map(UUID::toString).orElse("");
        return new CoverPages.CoverNew(
                views.head(session),
                staff.all(running).stream()
                        .map(member -> Option.of(member.id(), member.name()))
                        .toList(),
                chosen,
                choices(candidates, true),
                choices(candidates, false),
                standIns(session),
                errors);
    }

    private static List<CoverPages.Choice> choices(List<Covering.Candidate> candidates, boolean free) {
        return candidates.stream()
                .filter(candidate -> candidate.isFree() == free)
                .map(candidate -> new CoverPages.Choice(
                        candidate.member().id(),
                        candidate.member().name(),
                        candidate.member().discipline().label(),
                        candidate.knowsTheCohort(),
                        candidate.hindrance(),
                        candidate.gap()))
                .toList();
    }
}
