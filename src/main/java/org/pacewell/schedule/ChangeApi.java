package org.pacewell.schedule;

import static org.pacewell.access.Role.COORDINATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.pacewell.access.Idempotent;
import org.pacewell.audit.Trail;
import org.pacewell.person.StaffMember;
import org.pacewell.person.StaffMembers;
import org.pacewell.rule.Ids;
import org.pacewell.web.EntityTags;

/** Changing sessions, for programs: first perhaps as a dry run. */
@Path("/api/v1/sessions/{id}/changes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "sessions")
@Transactional
public class ChangeApi {
    private final Sessions sessions;
    private final Places places;
    private final StaffMembers staff;
    private final ChangingDates changing;
    private final ChangeAnswers answers;
    private final Trail trail;
    private final Clock clock;

    ChangeApi(
            Sessions sessions,
            Places places,
            StaffMembers staff,
            ChangingDates changing,
            ChangeAnswers answers,
            Trail trail,
            Clock clock) {
        this.sessions = sessions;
        this.places = places;
        this.staff = staff;
        this.changing = changing;
        this.answers = answers;
        this.trail = trail;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @RolesAllowed(COORDINATOR)
    @Operation(summary = "Changes a session, or all from it on; a dry run says what would happen and changes nothing")
    @APIResponseSchema(value = ChangeJson.class, responseCode = "201", responseDescription = "Changed")
    @APIResponse(responseCode = "200", description = "What would be, of a dry run")
    public Response change(@RestPath String id, @RestHeader("If-Match") @Nullable String ifMatch, ChangeBody body) {
        var session = sessions.require(Ids.parse(id));
        EntityTags.seen(ifMatch).ifPresent(session::requireVersion);
        var facilitators = staff.facilitators().stream().map(StaffMember::id).collect(Collectors.toUnmodifiableSet());
        var wish = body.wish(places.known().rooms()::containsKey, facilitators);
        var now = clock.instant();
        var run = changing.preview(session, wish, now);
        var kind = wish.to().kind();
        if (body.isDryRun()) {
            trail.read("session-change", session.id());
            return Response.ok(answers.of(kind, run, Optional.empty())).build();
        }
        var change = changing.carryOut(session, wish, Optional.empty(), now);
        trail.wrote(kind.name().toLowerCase(Locale.ROOT), "session", session.id());
        return Response.created(URI.create("/api/v1/session-changes/" + change.id()))
                .entity(answers.of(kind, run, Optional.of(change)))
                .build();
    }
}
